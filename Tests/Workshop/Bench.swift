import Coursework
import SOPDocument
import SOPRules

@testable import Workshop

/// A session at work: events go in, effects come out, and nothing is performed unless a test says so.
struct Bench {
  var session: Session
  var now = Timestamp(milliseconds: 1_000_000)
  /// What was asked of the outside since the last look.
  private(set) var effects: [Effect] = []

  /// Somebody has sat down whose work is kept as given.
  init(_ kept: Kept = Kept(learner: .rahma, entries: [], drafts: [], storage: .onDisk)) {
    session = Session(course: .ofOneLesson, rulebook: .standard, rubric: nil) { "sha-\($0.count)" }
    tell(.receives(.opened(kept)), .opensLesson("L01"), .receives(.lesson("L01", .first, [])))
    write()
  }

  mutating func tell(_ events: Event...) {
    for event in events { effects += session.receive(event, at: now) }
  }

  /// The effects since the last look.
  mutating func asked() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// The outside does all that was asked, and says so.
  mutating func write() {
    for effect in asked() {
      switch effect {
      case .record(_, let ticket): tell(.receives(.recorded(ticket: ticket)))
      case .keepDraft(let draft, let ticket):
        tell(.receives(.draftKept(draft.id, ticket: ticket)))
      default: break
      }
    }
  }

  mutating func wait(milliseconds: Int) {
    now.milliseconds += milliseconds
    tell(.waits)
  }

  /// Types a title into the open draft.
  mutating func types(_ title: String, joins: Bool = false) {
    tell(.edits(.write(.field(.title), title), joins: joins))
  }
}

extension [Effect] {
  var entries: [Entry] {
    compactMap { effect in
      guard case .record(let entry, _) = effect else { return nil }
      return entry
    }
  }

  /// The working copies to be kept.
  var keptDrafts: [Draft] {
    compactMap { effect in
      guard case .keepDraft(let draft, _) = effect else { return nil }
      return draft
    }
  }

  /// The texts that go into the journal as versions.
  var versions: [String] {
    entries.compactMap { entry in
      guard case .versionKept(_, let text) = entry else { return nil }
      return text
    }
  }
}

extension Learner {
  static let rahma = Learner(id: Learner.ID("p1"), name: "Rahma", office: "Kecamatan")
}

extension Course {
  static let ofOneLesson = Course(
    id: "kecil", revision: 1, title: "Kursus kecil", passMark: 70, lessons: [.first],
    rubric: "rubrik.yaml", glossary: Glossary(terms: []))
}

extension Outline {
  static let first = Outline(
    id: "L01", revision: 3, title: "Kegiatan", objectives: [], minutes: 5, pass: 80, origins: [],
    teaches: [], folder: "01",
    draftTask: DraftTask(
      title: "Rapikan", assignment: "Rapikan naskah.", start: "kasus/a.yaml",
      solution: "kasus/b.yaml", fewestRows: 3))
}

extension Lesson {
  static let first = Lesson(outline: .first, steps: [.exercise(.first), .exercise(.second)])
}

extension Exercise {
  static let first = choice(id: "L01-01")
  static let second = choice(id: "L01-02")

  /// One of two answers, the first of them right.
  private static func choice(id: String) -> Exercise {
    let options = ["a", "b"].map { name in
      Choice.Option(
        id: name, text: name, isRight: name == "a", feedback: Feedback(what: "umpan \(name)"))
    }
    return Exercise(
      id: id, revision: 2, question: "Mana?",
      kind: .choice(Choice(options: options, isMultiple: false)),
      hints: [.place("Lihat."), .rule(code: "", text: "Aturan."), .example("Contoh.")], praise: "",
      line: 1)
  }
}
