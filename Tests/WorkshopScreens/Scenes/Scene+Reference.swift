import Terminal

extension Scene {
  /// What can be looked up from everywhere.
  static let ofReference = [
    Scene("reference") { $0.press(.enter, .function(3)) },
    Scene("reference-found") {
      $0.press(.function(3))
      $0.type("keputusan")
    },
    Scene("norm") { $0.press(.function(3), .enter) },
  ]
}
