import SOPDocument
import SOPRules
import Support
import Testing

@testable import Coursework

/// Exercises on drafts, garbled, and answered with garbled marks, tables and drafts.
@Suite struct `Any exercise on a draft whatever` {
  private static let samples = [
    FlawHuntSample.sample, MendingSample.sample, CompletingSample.sample, FlowSample.drawing,
    FlowSample.cases, JudgingSample.prediction, JudgingSample.appraisal, DraftingSample.sample,
  ]

  /// Keys and values of these exercises, whole and broken.
  private static let pieces = [
    "sop: |\n  langkah: [\n", "sop: ../kasus/hilang\n", "cacat:\n", "  - {di: langkah 99 waktu",
    "manusia: []\n", "alarm_bebas: -5\n", "alarm_bebas: 99999999999999999999\n", "jenis_lain: x\n",
    "target: [AL-07, AL-07]\n", "jaga: {langkah_min: -1}\n", "jaga: []\n", "wajib_ada: {a: b}",
    "jangan_ubah: [langkah 0]", "sel: [{di: total waktu}]\n",
    "ikut: [{rumus: langkah 1 waktu + }]\n",
    "rumus: jumlah jumlah", "tingkat: []\n", "tingkat: [a, a]\n", "acuan: x\n", "alir: ../../x\n",
    "setara: [x, y]\n", "kasus: []\n", "jawab: [{tanya: , pilih: []}]", "harus_sampai: \"\"",
    "wajib: [XX-00]\n", "langkah_min: 99\n", "rubrik: ../rubrik.yaml\n", "aturan: []\n", "di: ",
    "langkah 3", "[", "]", "{", "}", "\n", "  ", ": ", "|", "\"", "é", "\t", "\u{0}", "&", "*",
  ]

  private static let places = [
    "langkah 1", "langkah 2 alur", "langkah 3 waktu", "langkah 99 output", "dasar hukum", "judul",
    "total waktu", "daftar pelaksana", "di mana pun", "waktu", "total", "",
  ]
  private static let words = [
    "cabang kurang", "waktu kabur", "sebagian", "10 menit", "999999999999999999 hari", "-1", "",
    "Surat", "∞", "besok",
  ]

  private static func garbled(_ text: String, _ random: inout Dice, most: Int) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<random.below(most + 1) {
      let start = random.below(bytes.count + 1)
      let end = min(bytes.count, start + random.below(30))
      let piece = Array(pieces[random.below(pieces.count)].utf8)
      switch random.below(4) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: piece, at: start)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count + 1))
      default: if start < bytes.count { bytes[start] = UInt8(random.below(256)) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func answers(_ random: inout Dice) -> [Answer] {
    let marks = (0..<4).map { _ in
      (places[random.below(places.count)], words[random.below(words.count)])
    }
    return [
      .pairs(Dictionary(marks) { first, _ in first }), .pairs([:]),
      .text(garbled(SOP.soundDraft, &random, most: 6)), .text(Folder.flawedDraft), .text("a: ["),
      .choice(["AL-07", "MB-08", "XX-99", "AL-07"]), .choice([]), .order(["langkah 1"]),
    ]
  }

  @Test(arguments: 1...160)
  func `is read, checked, shown, printed and marked without an end`(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    let sample = Self.samples[seed % Self.samples.count]
    let folder = Folder.small(
      Self.garbled(sample, &random, most: 4),
      changing: [
        "kasus/baik.sop.yaml": SOP.soundDraft, "rubrik.yaml": Folder.soundRubric,
        "kasus/cacat.sop.yaml": Self.garbled(Folder.flawedDraft, &random, most: seed % 3),
      ])
    let problems = AuthorGate(of: folder, by: .small).problems()
    #expect(problems.allSatisfy { $0.line >= 1 && $0.column >= 1 && !$0.message.isEmpty })
    let (course, _) = Course.reading(from: folder)
    guard let exercise = course.lesson("L01", in: folder).0?.exercises.first else { return }
    for rung in 0...5 { _ = exercise.hint(rung, by: .small) }
    let plain = PlainLines(width: 60, rulebook: .small)
    #expect(!plain.exercise(exercise, withKey: true).isEmpty)
    for answer in Self.answers(&random) {
      let outcome = exercise.outcome(of: answer, by: .small)
      #expect((0...Outcome.fullMark).contains(outcome.score))
      #expect(!outcome.arithmetic.isEmpty && !outcome.feedback.isEmpty || outcome.isFull)
      _ = exercise.words(of: answer, by: .small)
    }
  }
}
