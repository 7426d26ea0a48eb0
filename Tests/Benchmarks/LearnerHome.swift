import Coursework
import Records
import Workshop

/// Learners' files as weeks of work leave them.
enum LearnerHome {
  static let morning = Timestamp(milliseconds: 1_795_478_400_000)

  /// Makes a learner with a draft of 12 activities and so many entries.
  static func fill(_ library: Library, entries: Int) throws -> Learner.ID {
    let (file, kept) = try library.create(
      name: "Siti Rahmawati", office: "Kecamatan Teluk Lembayung", pin: nil, at: morning)
    try file.append(.keysLearned, at: morning)
    for number in 0..<entries { try file.append(entry(number), at: morning) }
    let draft = Draft(
      id: Draft.ID("d"), title: "Pelayanan Legalisasi", text: DraftText.printing(rows: 12),
      task: nil, changedAt: morning)
    try file.append(.draftBegun(draft: draft.id, title: draft.title, task: nil), at: morning)
    try file.keepDraft(draft)
    file.close()
    return kept.learner.id
  }

  /// Mostly answers and pages, now and then a draft handed in whole.
  private static func entry(_ number: Int) -> Entry {
    switch number % 10 {
    case 0:
      .lessonOpened(lesson: "L01", revision: 1, exercises: (1...6).map { "L01-0\($0)" })
    case 1, 2, 3: .stepLeft(lesson: "L01", step: number % 7)
    case 4: .hintOpened(exercise: "L01-03", rung: number % 4 + 1)
    case 5 where number.isMultiple(of: 25):
      .draftHandedIn(
        Entry.HandedIn(
          draft: Draft.ID("d"), text: DraftText.printing(rows: 12), task: nil, score: 78_000_000,
          record: nil, findings: [1, 2, 3]))
    default:
      .answered(
        Entry.Answered(
          exercise: "L01-0\(number % 6 + 1)", revision: 1, lesson: "L01",
          answer: .choice(["a", "c"]), score: 1_000_000, hints: 0))
    }
  }

  static func newName() -> String {
    String(UInt64.random(in: .min ... .max), radix: 16)
      + String(UInt64.random(in: .min ... .max), radix: 16)
  }
}
