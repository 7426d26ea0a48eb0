package import SOPDocument

/// An office's own settings, read from one file that bimtek hands in.
package struct Agency: Sendable, Hashable {
  /// The pattern of SOP numbers, such as "SOP-{urut}/{unit}/{tahun}".
  package var numberTemplate: String
  package var hours: OfficeHours
  /// Other spellings of an office or performer, folded: "kabag umum" → "kepala bagian umum".
  package var aliases: [String: String]
  /// Rules a class lowers or silences, with the reason the recap prints.
  package var exceptions: [Exception]

  package struct Exception: Sendable, Hashable {
    package var code: String
    /// Nothing silences the rule.
    package var severity: Severity?
    package var reason: String

    package init(code: String, severity: Severity?, reason: String) {
      self.code = code
      self.severity = severity
      self.reason = reason
    }
  }

  package init(
    numberTemplate: String = "SOP-{urut}/{unit}/{tahun}", hours: OfficeHours = .standard,
    aliases: [String: String] = [:], exceptions: [Exception] = []
  ) {
    self.numberTemplate = numberTemplate
    self.hours = hours
    self.aliases = aliases
    self.exceptions = exceptions
  }

  package static let standard = Agency()
}
