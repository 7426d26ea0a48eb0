import PlainYAML

extension Matching {
  static func reading(_ fields: Fields, complaints: inout [Complaint]) -> Matching? {
    let left = fields.items("kiri", complaints: &complaints, reading: Left.reading)
    let right = fields.items("kanan", complaints: &complaints, reading: Right.reading)
    guard let left, let right else { return nil }
    return Matching(left: left, right: right)
  }
}

extension Matching.Left {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> Matching.Left? {
    let fields = Fields(
      of: node, as: "kiri", keys: ["id", "teks", "cocok", "umpan"], complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let text = fields.text("teks", complaints: &complaints)
    let match = fields.text("cocok", complaints: &complaints)
    let feedback = fields.feedback("umpan", complaints: &complaints)
    guard let id, let text, let match else { return nil }
    return Matching.Left(
      id: id, text: text, match: match, feedback: feedback ?? Feedback(what: ""))
  }
}

extension Matching.Right {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> Matching.Right? {
    let fields = Fields(of: node, as: "kanan", keys: ["id", "teks"], complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let text = fields.text("teks", complaints: &complaints)
    guard let id, let text else { return nil }
    return Matching.Right(id: id, text: text)
  }
}
