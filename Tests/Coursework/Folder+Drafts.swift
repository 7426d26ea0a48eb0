import Coursework
import SOPDocument
import SOPRules
import Testing

@testable import Coursework

extension Folder {
  /// Three slips in the sound draft: an immeasurable time, a noun for an act, one branch only.
  static let flawedDraft = SOP.soundDraft
    .replacing("waktu: 30 menit", with: "waktu: secepatnya")
    .replacing("kegiatan: Mengarsipkan salinan", with: "kegiatan: Pengarsipan salinan")
    .replacing("[{label: Ya, ke: 3}, {label: Tidak, ke: 1}]", with: "[{label: Ya, ke: 3}]")

  /// A course of one lesson with one exercise, and the drafts it may work on.
  static func withDrafts(_ exercise: String) -> Folder {
    small(
      exercise,
      changing: ["kasus/baik.sop.yaml": SOP.soundDraft, "kasus/cacat.sop.yaml": flawedDraft])
  }
}

extension Exercise {
  /// An exercise on a draft, read from its fence, or a failed test.
  static func onDraft(_ text: String) throws -> Exercise {
    let folder = Folder.withDrafts(text)
    let (lesson, problems) = Course.reading(from: folder).0.lesson("L01", in: folder)
    #expect(problems == [])
    return try #require(lesson?.exercises.first)
  }

  func standardOutcome(of answer: Answer) -> Outcome { outcome(of: answer, by: .standard) }
}

/// What the gate says of one exercise on a draft; the minutes of the small lesson are its own matter.
func gateMessages(_ exercise: String) -> [String] {
  AuthorGate(of: .withDrafts(exercise), by: .standard).problems().map(\.message)
    .filter { !$0.hasPrefix("Lama belajar") && !$0.contains("Rubrik \"rubrik.yaml\"") }
}
