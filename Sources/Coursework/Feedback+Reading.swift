import PlainYAML

extension Feedback {
  /// Reads feedback: one sentence, or its three parts.
  static func reading(_ node: Node, complaints: inout [Complaint]) -> Feedback? {
    if let text = node.text { return Feedback(what: text) }
    let fields = Fields(
      of: node, as: "umpan", keys: ["apa", "aturan", "langkah"], complaints: &complaints)
    guard let what = fields.text("apa", complaints: &complaints) else { return nil }
    return Feedback(
      what: what, rule: fields.optionalText("aturan", complaints: &complaints),
      next: fields.optionalText("langkah", complaints: &complaints) ?? "")
  }
}

extension Fields {
  /// The feedback of a key that must be there.
  func feedback(_ key: String, complaints: inout [Complaint]) -> Feedback? {
    guard let node = required(key, complaints: &complaints) else { return nil }
    return Feedback.reading(node, complaints: &complaints)
  }
}
