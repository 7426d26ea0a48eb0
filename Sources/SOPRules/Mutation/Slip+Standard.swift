extension Slip {
  /// All slips, those of one family together.
  package static let standard: [Slip] =
    arrows + branches + symbols + rows + sentences + wordings + cells + times + identities + dates
    + titles + bases + performers + agreements + remnants

  /// The slips that break a rule.
  package static func breaking(_ code: String) -> [Slip] { standard.filter { $0.code == code } }
}
