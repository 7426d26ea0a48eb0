import PlainYAML

extension Prediction {
  static let keys = ["sop", "aturan"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> Prediction? {
    let draft = fields.draft("sop", from: supplies, complaints: &complaints)
    let codes = fields.requiredTexts("aturan", complaints: &complaints)
    guard let draft, !codes.isEmpty else { return nil }
    return Prediction(draft: draft, candidates: codes)
  }
}
