package import SOPDocument

/// An office's or a class's own settings, read from one file that bimtek hands in.
package struct Agency: Sendable, Hashable {
  /// Whose settings these are, told beside every score.
  package var name: String
  /// The pattern of SOP numbers, such as "SOP-{urut}/{unit}/{tahun}"; empty where there is none.
  package var numberTemplate: String
  /// What may stand at {unit} in a number; empty where anything may.
  package var units: [String]
  /// The offices that approve SOPs; empty where the office has not said.
  package var approvers: [String]
  package var hours: OfficeHours
  /// Other spellings of an office or performer, folded: "kabag umum" → "kepala bagian umum".
  package var aliases: [String: String]
  /// Rules a class lowers or silences, with the reason told beside every score.
  package var exceptions: [Exception]
  /// The day of the review; nothing where none was handed in, and then no rule asks for it.
  package var today: WrittenDate?

  /// A rule a class holds to be less grave than the rulebook does.
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
    name: String = "", numberTemplate: String = "SOP-{urut}/{unit}/{tahun}",
    units: [String] = [], approvers: [String] = [], hours: OfficeHours = .standard,
    aliases: [String: String] = [:], exceptions: [Exception] = [],
    today: WrittenDate? = nil
  ) {
    self.name = name
    self.numberTemplate = numberTemplate
    self.units = units
    self.approvers = approvers
    self.hours = hours
    self.aliases = aliases
    self.exceptions = exceptions
    self.today = today
  }

  package static let standard = Agency()

  /// The office the rules' examples are told for: it has a day, so that rules on time can speak.
  package static let ofExamples = Agency(today: WrittenDate(year: 2026, month: 7, day: 1))
}

extension Agency {
  /// Everything that can change a finding, one fact a line; nothing where it is as in the standard.
  ///
  /// Exceptions are kept for themselves, because a comparison names them.
  package var settingsText: String? {
    let text = settings
    return text == Agency.standard.settings ? nil : text
  }

  private var settings: String {
    let lines =
      [
        "instansi/1", "nomor \(numberTemplate)",
        "jam_kerja \(hours.minutesPerDay) \(hours.daysPerWeek) \(hours.daysPerMonth)",
      ] + units.sorted().map { "unit \($0)" } + approvers.sorted().map { "pengesah \($0)" }
      + aliases.sorted { $0.key < $1.key }.map { "sebutan \($0.key) = \($0.value)" }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Agency {
  /// Whether nothing was set; the day of a review is no setting.
  package var isStandard: Bool {
    var undated = self
    undated.today = nil
    return undated == .standard
  }

  /// By whose settings a score was reckoned; nothing for the standard ones.
  package var words: String? {
    isStandard
      ? nil : "Pengaturan instansi: \(name.isEmpty ? "setelan peserta" : name)."
  }
}

extension Agency.Exception {
  /// What stands above the rules a class lowers or silences.
  package static let heading = "Aturan yang dilonggarkan"

  /// What becomes of the rule: "saran", "peringatan", or "diam".
  package var key: String { severity?.rawValue ?? Agency.Exception.silent }

  static let silent = "diam"

  /// "KG-05 menjadi saran", "MB-04 tidak diperiksa".
  package var change: String {
    severity.map { "\(code) menjadi \($0.rawValue)" } ?? "\(code) tidak diperiksa"
  }

  /// What was changed and why, as it is told beside a score.
  package var words: String { "\(change): \(reason)" }
}
