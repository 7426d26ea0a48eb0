import PlainYAML

extension Ordering {
  /// Marking looks at every subset of the items, so there are never more.
  static let mostItems = 12

  static func reading(_ fields: Fields, complaints: inout [Complaint]) -> Ordering? {
    let items = fields.items("butir", complaints: &complaints, reading: Item.reading)
    let distractors =
      fields["pengecoh"] == nil
      ? [] : fields.items("pengecoh", complaints: &complaints, reading: Distractor.reading)
    let otherwise = fields.feedback("umpan_salah", complaints: &complaints)
    guard let items, let distractors else { return nil }
    guard items.count <= mostItems else {
      complaints.append(
        fields.complaint(
          "Urutan memuat \(items.count) butir; paling banyak \(mostItems).", at: "butir"))
      return nil
    }
    return Ordering(
      items: items, distractors: distractors, otherwise: otherwise ?? Feedback(what: ""))
  }
}

extension Ordering.Item {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> Ordering.Item? {
    let fields = Fields(
      of: node, as: "butir", keys: ["id", "teks", "setelah"], complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let text = fields.text("teks", complaints: &complaints)
    let after = fields.texts("setelah", complaints: &complaints)
    guard let id, let text else { return nil }
    return Ordering.Item(id: id, text: text, after: after)
  }
}

extension Ordering.Distractor {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> Ordering.Distractor? {
    let fields = Fields(
      of: node, as: "pengecoh", keys: ["id", "teks", "umpan"], complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let text = fields.text("teks", complaints: &complaints)
    let feedback = fields.text("umpan", complaints: &complaints)
    guard let id, let text else { return nil }
    return Ordering.Distractor(id: id, text: text, feedback: feedback ?? "")
  }
}
