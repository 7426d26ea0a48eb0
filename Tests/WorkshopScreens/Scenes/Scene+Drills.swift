import Terminal

extension Scene {
  /// Exercises without end.
  static let ofDrills = [
    Scene("drill") { $0.press(.character("b")) },
    Scene("drill-number") { $0.press(.character("b"), .character("n")) },
    Scene("drill-hunt") { $0.press(.character("b"), .enter) },
    Scene("drill-rules") { $0.press(.character("b"), .enter, .enter) },
    Scene("drill-mend") {
      $0.press(.character("b"), .character("n"))
      $0.type("L02-2-8")
      $0.press(.enter)
    },
  ]
}
