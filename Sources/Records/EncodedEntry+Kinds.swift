import Coursework
import SOPRules
import Workshop

/// The fields of each kind in version 1. These names stand in files: they are never changed.
extension EncodedEntry {
  struct Nothing: Codable {}

  struct Named: Codable {
    var name: String
    var office: String

    var entry: Entry { .named(name: name, office: office) }
  }

  struct LessonOpened: Codable {
    var lesson: String
    var revision: Int
    var exercises: [String]

    var entry: Entry {
      .lessonOpened(lesson: lesson, revision: revision, exercises: exercises)
    }
  }

  struct StepLeft: Codable {
    var lesson: String
    var step: Int

    var entry: Entry { .stepLeft(lesson: lesson, step: step) }
  }

  struct HintOpened: Codable {
    var exercise: String
    var rung: Int

    var entry: Entry { .hintOpened(exercise: exercise, rung: rung) }
  }

  struct DraftBegun: Codable {
    var draft: String
    var title: String
    var task: String?

    var entry: Entry { .draftBegun(draft: Draft.ID(draft), title: title, task: task) }
  }

  /// A draft's whole text, for the two kinds that keep it.
  struct DraftText: Codable {
    var draft: String
    var text: String

    var versionKept: Entry { .versionKept(draft: Draft.ID(draft), text: text) }
    var draftDeleted: Entry { .draftDeleted(draft: Draft.ID(draft), text: text) }
  }

  struct DraftNamed: Codable {
    var draft: String

    var draftRestored: Entry { .draftRestored(draft: Draft.ID(draft)) }
  }

  struct Setting: Codable {
    var key: String
    var value: String

    var entry: Entry { .settingChanged(key: key, value: value) }
  }

  /// Exactly one is there; a file with another is of a newer program, and is not read.
  struct Reply: Codable {
    var choice: [String]?
    var text: String?
    var order: [String]?
    var pairs: [String: String]?

    init(_ answer: Answer) {
      switch answer {
      case .choice(let picked): choice = picked
      case .text(let typed): text = typed
      case .order(let ids): order = ids
      case .pairs(let links): pairs = links
      }
    }

    var answer: Answer? {
      if let choice { return .choice(choice) }
      if let text { return .text(text) }
      if let order { return .order(order) }
      return pairs.map(Answer.pairs)
    }
  }

  struct Answered: Codable {
    var exercise: String
    var revision: Int
    var lesson: String
    var answer: Reply
    var score: Int
    var hints: Int

    init(_ answered: Entry.Answered) {
      exercise = answered.exercise
      revision = answered.revision
      lesson = answered.lesson
      answer = Reply(answered.answer)
      score = answered.score
      hints = answered.hints
    }

    var entry: Entry? {
      answer.answer.map {
        .answered(
          Entry.Answered(
            exercise: exercise, revision: revision, lesson: lesson, answer: $0, score: score,
            hints: hints))
      }
    }
  }

  struct HandedIn: Codable {
    var draft: String
    var text: String
    var task: String?
    var score: Int?
    var record: ScoreRecord?
    var findings: [Int]

    init(_ handedIn: Entry.HandedIn) {
      draft = handedIn.draft.text
      text = handedIn.text
      task = handedIn.task
      score = handedIn.score
      record = handedIn.record
      findings = handedIn.findings
    }

    /// A record of another make is not read; the draft and its score are.
    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      draft = try fields.decode(String.self, forKey: .draft)
      text = try fields.decode(String.self, forKey: .text)
      task = try fields.decodeIfPresent(String.self, forKey: .task)
      score = try fields.decodeIfPresent(Int.self, forKey: .score)
      record = try? fields.decodeIfPresent(ScoreRecord.self, forKey: .record)
      findings = try fields.decode([Int].self, forKey: .findings)
    }

    var entry: Entry {
      .draftHandedIn(
        Entry.HandedIn(
          draft: Draft.ID(draft), text: text, task: task, score: score, record: record,
          findings: findings))
    }
  }

  /// What a reset forgets: an exercise, a lesson, or with neither the whole course.
  struct Forgotten: Codable {
    var exercise: String?
    var lesson: String?

    init(_ reset: Entry.Reset) {
      switch reset {
      case .exercise(let id): exercise = id
      case .lesson(let id): lesson = id
      case .course: break
      }
    }

    var entry: Entry {
      if let exercise { return .reset(.exercise(exercise)) }
      if let lesson { return .reset(.lesson(lesson)) }
      return .reset(.course)
    }
  }
}
