import Foundation
import Workshop

/// An entry as it stands on disk: a kind, the version of that kind, and JSON.
///
/// The kinds and their fields are written down here and in `EncodedEntry+Kinds`, apart from the
/// types of Workshop, so that renaming something there changes no file. A kind that gets another
/// field becomes the next version; what this program does not know it keeps and does not read.
struct EncodedEntry: Hashable, Sendable {
  var kind: String
  var version: Int
  var payload: String
}

extension EncodedEntry {
  /// Encodes an entry.
  ///
  /// - Throws: what the encoder says of a text it cannot write; there is none such today.
  init(_ entry: Entry) throws {
    switch entry {
    case .named(let name, let office):
      try self.init("named", Named(name: name, office: office))
    case .keysLearned:
      try self.init("keysLearned", Nothing())
    case .lessonOpened(let lesson, let revision, let exercises):
      try self.init(
        "lessonOpened", LessonOpened(lesson: lesson, revision: revision, exercises: exercises))
    case .stepLeft(let lesson, let step):
      try self.init("stepLeft", StepLeft(lesson: lesson, step: step))
    case .answered(let answered):
      try self.init("answered", Answered(answered))
    case .hintOpened(let exercise, let rung):
      try self.init("hintOpened", HintOpened(exercise: exercise, rung: rung))
    case .draftBegun(let draft, let title, let task):
      try self.init("draftBegun", DraftBegun(draft: draft.text, title: title, task: task))
    case .draftHandedIn(let handedIn):
      try self.init("draftHandedIn", HandedIn(handedIn))
    case .versionKept(let draft, let text):
      try self.init("versionKept", DraftText(draft: draft.text, text: text))
    case .draftDeleted(let draft, let text):
      try self.init("draftDeleted", DraftText(draft: draft.text, text: text))
    case .draftRestored(let draft):
      try self.init("draftRestored", DraftNamed(draft: draft.text))
    case .exam(let occasion, let entry):
      try self.init(Exam.kind(of: entry), Exam(occasion, entry))
    case .reset(let reset):
      try self.init("reset", Forgotten(reset))
    case .resetUndone:
      try self.init("resetUndone", Nothing())
    case .lessonEnded(let lesson):
      try self.init("lessonEnded", LessonNamed(lesson: lesson))
    case .lessonSkipped(let lesson, let isSkipped):
      try self.init("lessonSkipped", LessonSkipped(lesson: lesson, skipped: isSkipped))
    case .checked(let checked):
      try self.init("checked", Checked(checked))
    case .unitActivityKept(let activity):
      try self.init("unitActivityKept", ActivityOfUnit(activity))
    case .unitActivityDeleted(let id):
      try self.init("unitActivityDeleted", ActivityNamed(activity: id))
    case .settingChanged(let key, let value):
      try self.init("settingChanged", Setting(key: key, value: value))
    }
  }

  private init(_ kind: String, _ payload: some Encodable) throws {
    self.kind = kind
    version = 1
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.payload = String(decoding: try encoder.encode(payload), as: UTF8.self)
  }

  /// The entry; nothing when its kind or version is one this program does not know.
  func entry(by decoder: JSONDecoder) -> Entry? {
    guard version == 1, let decode = EncodedEntry.readers[kind] else { return nil }
    return try? decode(decoder, Data(payload.utf8))
  }

  private typealias Reader = @Sendable (JSONDecoder, Data) throws -> Entry?

  private static let readers: [String: Reader] = [
    "named": { try $0.decode(Named.self, from: $1).entry },
    "keysLearned": { _, _ in .keysLearned },
    "lessonOpened": { try $0.decode(LessonOpened.self, from: $1).entry },
    "stepLeft": { try $0.decode(StepLeft.self, from: $1).entry },
    "answered": { try $0.decode(Answered.self, from: $1).entry },
    "hintOpened": { try $0.decode(HintOpened.self, from: $1).entry },
    "draftBegun": { try $0.decode(DraftBegun.self, from: $1).entry },
    "draftHandedIn": { try $0.decode(HandedIn.self, from: $1).entry },
    "versionKept": { try $0.decode(DraftText.self, from: $1).versionKept },
    "draftDeleted": { try $0.decode(DraftText.self, from: $1).draftDeleted },
    "draftRestored": { try $0.decode(DraftNamed.self, from: $1).draftRestored },
    "examBegun": { try $0.decode(Exam.self, from: $1).begun },
    "examResumed": { try $0.decode(Exam.self, from: $1).resumed },
    "examAnswered": { try $0.decode(Exam.self, from: $1).answered },
    "examMarked": { try $0.decode(Exam.self, from: $1).marked },
    "examTicked": { try $0.decode(Exam.self, from: $1).ticked },
    "examHandedIn": { try $0.decode(Exam.self, from: $1).handedIn },
    "reset": { try $0.decode(Forgotten.self, from: $1).entry },
    "resetUndone": { _, _ in .resetUndone },
    "lessonEnded": { try $0.decode(LessonNamed.self, from: $1).lessonEnded },
    "lessonSkipped": { try $0.decode(LessonSkipped.self, from: $1).entry },
    "checked": { try $0.decode(Checked.self, from: $1).entry },
    "unitActivityKept": { try $0.decode(ActivityOfUnit.self, from: $1).entry },
    "unitActivityDeleted": { try $0.decode(ActivityNamed.self, from: $1).unitActivityDeleted },
    "settingChanged": { try $0.decode(Setting.self, from: $1).entry },
  ]
}
