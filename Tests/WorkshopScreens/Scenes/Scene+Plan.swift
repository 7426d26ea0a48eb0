import Coursework
import Terminal
import Workshop

extension Scene {
  /// The plan, the minutes there are, what is to be recalled, and what can be taken back.
  static let ofPlans = [
    Scene("plan") { $0.press(.character("r")) },
    Scene("plan-choosing") { $0.press(.character("r"), .character("r")) },
    Scene("plan-class", disk: .inClass) { $0.press(.character("r"), .character(" ")) },
    Scene("plan-outside", disk: .inClass) { $0.goToStep(1) },
    Scene("minutes") { $0.press(.character("w")) },
    Scene("minutes-few") { $0.press(.character("w"), .backspace, .backspace, .character("0")) },
    Scene("path", disk: .threeDaysLater) { $0.press(.character("w"), .enter) },
    Scene("path-under-way", disk: .threeDaysLater) {
      $0.press(.character("w"), .enter, .enter, .enter)
      for _ in 0..<2 { $0.press(.down, .enter, .enter, .enter) }
      $0.press(.enter)
    },
    Scene("home-recall", disk: .threeDaysLater),
    Scene("recall", disk: .threeDaysLater) { $0.press(.character("u")) },
    Scene("recall-none") { $0.press(.character("u")) },
    Scene("recall-question", disk: .threeDaysLater) { $0.press(.character("u"), .enter) },
    Scene("recall-end", disk: .threeDaysLater) {
      $0.press(.character("u"), .enter)
      $0.press(.down, .enter, .enter, .enter)
      $0.press(.character("n"))
    },
    Scene("lessons-skipping") { $0.press(.character("m"), .character("v")) },
    Scene("lessons-taken-back", disk: .threeDaysLater) {
      $0.press(.character("m"), .character("c"), .up, .enter)
    },
  ]

  /// The list of the unit, and the learner's growth.
  static let ofUnits = [
    Scene("unit-empty") { $0.press(.character("d")) },
    Scene("unit", disk: .ofUnit) { $0.press(.character("d"), .down) },
    Scene("unit-activity") {
      $0.press(.character("d"), .character("b"))
      $0.type("Melayani legalisasi surat")
      $0.press(.enter, .enter)
    },
    Scene("unit-export", disk: .ofUnit) { $0.press(.character("d"), .character("e")) },
    Scene("growth-none") { $0.press(.character("p")) },
    Scene("growth") {
      $0.goToStep(6)
      $0.press(.enter, .function(5), .escape, .escape, .escape, .escape)
      $0.press(.character("p"))
    },
  ]
}

extension MemoryDisk {
  private static func holding(_ entries: [Entry], days: Int = 0) -> MemoryDisk {
    var disk = MemoryDisk.ofRahma
    let time = Timestamp(milliseconds: Sitting.morning.milliseconds - days * 86_400_000)
    disk.work[0].entries = entries.map { Kept.Dated(at: time, entry: $0) }
    return disk
  }

  /// Two exercises were answered three days ago, one of them rightly.
  static let threeDaysLater = holding(
    [
      .lessonOpened(
        lesson: "L01", revision: 1,
        exercises: ["L01-01", "L01-02", "L01-03", "L01-04", "L01-05"]),
      .stepLeft(lesson: "L01", step: 3),
      answered("L01-01", .choice(["b"]), score: 1_000_000),
      answered("L01-02", .choice(["b"]), score: 0),
    ], days: 3)

  private static func answered(_ exercise: String, _ answer: Answer, score: Int) -> Entry {
    .answered(
      Entry.Answered(
        exercise: exercise, revision: 1, lesson: "L01", answer: answer, score: score, hints: 0))
  }

  /// A class of two hours.
  static let inClass = holding([.settingChanged(key: Setting.plan, value: "2")])

  /// Four activities of two units.
  static let ofUnit = holding([
    .unitActivityKept(
      UnitActivity(
        id: "1", name: "Pemberian cuti", unit: "Subbagian Umum", kind: .service, sop: .outdated,
        owner: "Kepala Subbagian", planned: "Maret 2027")),
    .unitActivityKept(
      UnitActivity(
        id: "2", name: "Pengelolaan surat masuk", unit: "Subbagian Umum", kind: .routine)),
    .unitActivityKept(
      UnitActivity(
        id: "3", name: "Peminjaman buku", unit: "Bidang Layanan", kind: .service, sop: .current)),
    .unitActivityKept(
      UnitActivity(
        id: "4", name: "Panitia pameran buku", unit: "Bidang Layanan", kind: .assignment)),
  ])
}
