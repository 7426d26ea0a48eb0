import PlainYAML

extension Choice {
  static func reading(_ fields: Fields, complaints: inout [Complaint]) -> Choice? {
    let isMultiple = fields.flag("banyak", absent: false, complaints: &complaints)
    return fields.items("opsi", complaints: &complaints, reading: Option.reading)
      .map { Choice(options: $0, isMultiple: isMultiple) }
  }
}

extension Choice.Option {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> Choice.Option? {
    let fields = Fields(
      of: node, as: "opsi", keys: ["id", "teks", "benar", "umpan"], complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let text = fields.text("teks", complaints: &complaints)
    let isRight = fields.flag("benar", absent: false, complaints: &complaints)
    let feedback = fields.feedback("umpan", complaints: &complaints)
    guard let id, let text else { return nil }
    return Choice.Option(
      id: id, text: text, isRight: isRight, feedback: feedback ?? Feedback(what: ""))
  }
}
