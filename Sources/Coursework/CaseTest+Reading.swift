import PlainYAML

extension CaseTest {
  static let keys = ["sop", "kasus", "jaga"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> CaseTest? {
    let draft = fields.draft("sop", from: supplies, complaints: &complaints)
    let cards = fields.items("kasus", complaints: &complaints, reading: Card.reading)
    guard let draft, let cards else { return nil }
    let guards = Mending.Guards.reading(fields["jaga"], for: draft.sop, complaints: &complaints)
    return CaseTest(draft: draft, cards: cards, guards: guards)
  }
}

extension CaseTest.Card {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> CaseTest.Card? {
    let fields = Fields(
      of: node, as: "kasus", keys: ["kejadian", "jawab", "harus_sampai"], complaints: &complaints)
    let event = fields.text("kejadian", complaints: &complaints)
    let destination = fields.text("harus_sampai", complaints: &complaints)
    let answers =
      fields["jawab"] == nil
      ? []
      : fields.items("jawab", complaints: &complaints, reading: CaseTest.Reply.reading)
    guard let event, let destination, let answers else { return nil }
    return CaseTest.Card(event: event, answers: answers, destination: destination)
  }
}

extension CaseTest.Reply {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> CaseTest.Reply? {
    let fields = Fields(
      of: node, as: "jawab", keys: ["tanya", "pilih"], complaints: &complaints)
    let question = fields.text("tanya", complaints: &complaints)
    let labels = fields.requiredTexts("pilih", complaints: &complaints)
    guard let question, !labels.isEmpty else { return nil }
    return CaseTest.Reply(question: question, labels: labels)
  }
}
