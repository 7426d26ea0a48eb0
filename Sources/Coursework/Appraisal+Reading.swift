import PlainYAML

extension Appraisal {
  static let keys = ["sop", "tingkat", "acuan"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> Appraisal? {
    let draft = fields.draft("sop", from: supplies, complaints: &complaints)
    _ = fields.required("tingkat", complaints: &complaints)
    let levels = fields.texts("tingkat", complaints: &complaints)
    guard levels.count > 1 else {
      complaints.append(fields.complaint("Tulis paling sedikit dua tingkat.", at: "tingkat"))
      return nil
    }
    let criteria = fields.items("acuan", complaints: &complaints) { node, complaints in
      Criterion.reading(node, among: levels, complaints: &complaints)
    }
    guard let draft, let criteria else { return nil }
    return Appraisal(draft: draft, levels: levels, criteria: criteria)
  }
}

extension Appraisal.Criterion {
  fileprivate static func reading(
    _ node: Node, among levels: [String], complaints: inout [Complaint]
  ) -> Appraisal.Criterion? {
    let fields = Fields(
      of: node, as: "acuan", keys: ["id", "kriteria", "tingkat", "umpan"], complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let text = fields.text("kriteria", complaints: &complaints)
    _ = fields.required("tingkat", complaints: &complaints)
    let word = fields.word("tingkat", among: levels, complaints: &complaints)
    let feedback = fields.feedback("umpan", complaints: &complaints)
    guard let id, let text, let level = word.flatMap(levels.firstIndex(of:)) else { return nil }
    return Appraisal.Criterion(
      id: id, text: text, level: level, feedback: feedback ?? Feedback(what: ""))
  }
}
