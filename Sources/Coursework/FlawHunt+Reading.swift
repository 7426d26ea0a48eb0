import PlainYAML
import SOPDocument

extension FlawHunt {
  static let keys = ["sop", "cacat", "manusia", "alarm_bebas", "jenis_lain", "aturan"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> FlawHunt? {
    let draft = fields.draft("sop", from: supplies, complaints: &complaints)
    let free = fields.optionalInteger("alarm_bebas", complaints: &complaints) ?? 1
    let others = fields.texts("jenis_lain", complaints: &complaints)
    let rules = fields.rules(from: supplies, complaints: &complaints)
    guard let draft else { return nil }
    let flaws = fields.items("cacat", complaints: &complaints) { node, complaints in
      Flaw.reading(node, "cacat", in: draft.sop, complaints: &complaints)
    }
    let human =
      fields["manusia"] == nil
      ? []
      : fields.items("manusia", complaints: &complaints) { node, complaints in
        Flaw.reading(node, "manusia", in: draft.sop, complaints: &complaints)
      }
    guard let flaws, let human else { return nil }
    return FlawHunt(
      draft: draft, flaws: flaws, human: human, freeAlarms: max(0, free), otherKinds: others,
      rules: rules)
  }
}

extension FlawHunt.Flaw {
  fileprivate static func reading(
    _ node: Node, _ name: String, in sop: SOP, complaints: inout [Complaint]
  ) -> FlawHunt.Flaw? {
    let fields = Fields(
      of: node, as: name,
      keys: name == "cacat" ? ["di", "jenis", "aturan", "umpan"] : ["di", "jenis", "umpan"],
      complaints: &complaints)
    let places = fields.places("di", in: sop, complaints: &complaints)
    let kind = fields.text("jenis", complaints: &complaints)
    let rule = fields.optionalText("aturan", complaints: &complaints)
    let feedback = fields["umpan"].flatMap { Feedback.reading($0, complaints: &complaints) }
    guard let places, let kind else { return nil }
    return FlawHunt.Flaw(places: places, kind: kind, rule: rule, feedback: feedback)
  }
}
