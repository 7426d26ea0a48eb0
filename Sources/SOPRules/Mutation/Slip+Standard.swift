extension Slip {
  /// All slips, those of one family together.
  package static let standard: [Slip] =
    forms + counts + arrows + branches + symbols + rows + sentences + wordings + cells + times
    + identities + lists + dates + titles + bases + performers + services + agreements + remnants

  /// The slips that break a rule.
  package static func breaking(_ code: String) -> [Slip] { standard.filter { $0.code == code } }
}
