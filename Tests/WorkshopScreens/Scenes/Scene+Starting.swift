import Terminal

extension Scene {
  /// From the first frame to the home screen.
  static let starting = [
    Scene("opening", isDiskBusy: true),
    Scene("first-run-arrows", disk: .ofNobody),
    Scene("first-run-enter", disk: .ofNobody) { $0.press(.down, .down) },
    Scene("first-run-tab", disk: .ofNobody) { $0.press(.down, .down, .enter) },
    Scene("first-run-escape", disk: .ofNobody) { $0.press(.down, .down, .enter, .tab, .tab) },
    Scene("first-run-help", disk: .ofNobody) {
      $0.press(.down, .down, .enter, .tab, .tab, .escape)
    },
    Scene("first-run-name", disk: .ofNobody) {
      $0.press(.down, .down, .enter, .tab, .tab, .escape, .function(1))
      $0.type("Siti Rahmawati")
      $0.press(.enter)
    },
    Scene("learners", disk: .ofTwo),
    Scene("learners-wrong-pin", disk: .ofTwo) {
      $0.press(.down, .enter)
      $0.type("0000")
      $0.press(.enter)
    },
    Scene("pin", disk: .ofTwo) {
      $0.press(.down, .enter)
      $0.type("12")
    },
    Scene("learner-new") {
      $0.press(.character("g"), .character("b"))
      $0.type("Budi")
      $0.press(.tab, .tab)
      $0.type("1234")
    },
  ]
}
