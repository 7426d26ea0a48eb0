import SOPRules
import Terminal

extension Scene {
  /// Performers, decisions and the flowchart.
  static let ofFlow = [
    Scene("performer") {
      $0.beginTask()
      $0.press(.right, .enter)
    },
    Scene("performer-new") {
      $0.beginTask()
      $0.press(.right, .enter)
      $0.type("Kepala")
    },
    Scene("decision-question") {
      $0.beginTask()
      $0.press(.down, .down, .character("k"))
    },
    Scene("decision-yes") {
      $0.beginTask()
      $0.press(.down, .down, .character("k"))
      $0.type("Tercatat?")
      $0.press(.enter)
    },
    Scene("decision-no") {
      $0.beginTask()
      $0.press(.down, .down, .character("k"))
      $0.type("Tercatat?")
      $0.press(.enter, .enter)
    },
    Scene("flow-dialog") {
      $0.beginTask()
      $0.press(.right, .right, .enter)
    },
    Scene("flow-dialog-decision") {
      $0.beginTask()
      $0.press(.down, .right, .right, .enter)
    },
    Scene("branch-target") {
      $0.beginTask()
      $0.press(.down, .right, .right, .enter, .enter)
    },
    Scene("branch-label") {
      $0.beginTask()
      $0.press(.down, .right, .right, .enter, .character("4"))
    },
    Scene("deleting-target") {
      $0.beginTask()
      $0.press(.character("x"))
    },
    Scene("deleting-performer") {
      $0.beginTask()
      $0.press(.character("3"), .character("x"))
    },
    Scene("flowchart") {
      $0.beginTask()
      $0.press(.down, .character("d"))
    },
    Scene("flowchart-end") {
      $0.beginTask()
      $0.press(.character("d"), .end)
    },
    Scene("flowchart-empty") {
      $0.press(.character("k"), .character("b"), .escape, .character("d"))
    },
  ]

  /// What a review says.
  static let ofReviews = [
    Scene("review") {
      $0.beginTask()
      $0.press(.character("p"))
    },
    Scene("review-again") {
      $0.beginTask()
      $0.press(.character("p"), .enter)
      $0.wait(milliseconds: 200)
      $0.press(.character("p"))
    },
    Scene("review-all") {
      $0.beginTask()
      $0.press(.character("p"), .character("s"), .down)
    },
    Scene("review-arithmetic") {
      $0.beginTask()
      $0.press(.character("p"), .character("h"))
    },
    Scene(
      "review-loosened",
      office: Agency(
        name: "Kelas Tirtayasa",
        exceptions: [
          .init(code: "KG-07", severity: .saran, reason: "kata kerja baru dibahas besok"),
          .init(code: "MB-08", severity: nil, reason: "waktu belum diajarkan"),
        ])
    ) {
      $0.beginTask()
      $0.press(.character("p"))
    },
    Scene("review-nothing-yet") {
      $0.press(.character("k"), .character("b"), .escape, .character("p"))
    },
    Scene("rule") {
      $0.beginTask()
      $0.press(.character("p"), .character("e"))
    },
    Scene("editor-after-review") {
      $0.beginTask()
      $0.press(.character("p"), .enter)
    },
  ]

  /// What lies over other screens.
  static let overOthers = [
    Scene("help") { $0.press(.function(1)) },
    Scene("help-editor") {
      $0.beginTask()
      $0.press(.function(1))
    },
    Scene("help-filtered") {
      $0.beginTask()
      $0.press(.function(1))
      $0.type("geser")
    },
    Scene("palette") { $0.press(.control("p")) },
    Scene("palette-filtered") {
      $0.press(.control("p"))
      $0.type("materi")
    },
  ]
}
