/// Predict which rules a draft breaks, before anyone checks it (*tebak-aturan*).
package struct Prediction: Sendable, Hashable {
  package var draft: GivenDraft
  /// The codes to choose from.
  package var candidates: [String]
}
