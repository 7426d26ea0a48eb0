package import SOPDocument

/// What became of one line of `abaikan`.
package struct ExemptionOutcome: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    /// It set this many findings aside.
    case applied(Int)
    /// There was nothing to set aside.
    case unused
    /// It names a row that is not there.
    case noSuchRow
    /// Its rule was left out of this run, or waits for another repair: nothing can be said of it.
    case notChecked
    case lacksReason
    /// The rule is one that may stop a draft from passing; such a rule cannot be set aside.
    case isGate
    case unknownRule
    /// In a contest no exemption counts.
    case notInContest
  }

  /// Its place in the list, counted from 0.
  package let index: Int
  package let exemption: Exemption
  package let state: State

  /// What people read.
  package var words: String {
    let code = Rulebook.standard.rule(named: exemption.rule)?.code ?? exemption.rule
    let name = exemption.row.map { "\(code) di langkah \($0)" } ?? code
    switch state {
    case .applied(let count):
      return "\(name) dikecualikan (\(count) catatan): \(exemption.reason)"
    case .unused: return "Pengecualian \(name) tidak diperlukan lagi; hapus dari naskah."
    case .noSuchRow:
      return "Pengecualian \(name) menunjuk langkah yang tidak ada; periksa nomornya."
    case .notChecked: return "Pengecualian \(name) tidak diperiksa kali ini; biarkan dulu."
    case .lacksReason: return "Pengecualian \(name) belum disertai alasan, jadi belum berlaku."
    case .isGate: return "\(name) wajib dipenuhi dan tidak dapat dikecualikan."
    case .unknownRule:
      let nearest = Rulebook.standard.nearestName(to: exemption.rule)
      return "Pengecualian menyebut aturan \"\(exemption.rule)\", yang tidak dikenal; "
        + (nearest.map { "maksudnya \($0)?" } ?? "lihat bimtek aturan.")
    case .notInContest: return "Pengecualian \(name) tidak berlaku pada penilaian juri."
    }
  }
}

extension ExemptionOutcome {
  /// What machines read instead of the sentence.
  var key: String {
    switch state {
    case .applied: "berlaku"
    case .unused: "tidak-diperlukan"
    case .noSuchRow: "langkah-tidak-ada"
    case .notChecked: "tidak-diperiksa"
    case .lacksReason: "tanpa-alasan"
    case .isGate: "wajib-dipenuhi"
    case .unknownRule: "aturan-tidak-dikenal"
    case .notInContest: "tidak-berlaku"
    }
  }

  /// Whether the author has something to do about it.
  var needsMending: Bool {
    switch state {
    case .applied, .notChecked: false
    default: true
    }
  }

  /// How many findings it set aside.
  var count: Int {
    if case .applied(let count) = state { count } else { 0 }
  }
}

extension SOP {
  /// Takes out the findings the author sets aside, and tells what became of each exemption.
  func settingAside(
    _ findings: inout [Finding], under rulebook: Rulebook, waiting: Set<String>, gates: [String],
    profile: Profile
  ) -> [ExemptionOutcome] {
    exemptions.enumerated().map { index, exemption in
      ExemptionOutcome(
        index: index, exemption: exemption,
        state: state(
          of: exemption, settingAside: &findings, under: rulebook, waiting: waiting, gates: gates,
          profile: profile))
    }
  }

  private func state(
    of exemption: Exemption, settingAside findings: inout [Finding], under rulebook: Rulebook,
    waiting: Set<String>, gates: [String], profile: Profile
  ) -> ExemptionOutcome.State {
    // A rule left out of this rulebook, say for an exercise, is still a known rule.
    guard let rule = rulebook.rule(named: exemption.rule) else {
      let standard = Rulebook.standard
      let isKnown =
        standard.rule(named: exemption.rule) != nil
        || standard.collectionRule(named: exemption.rule) != nil
      return isKnown ? .notChecked : .unknownRule
    }
    if exemption.reason.trimmedWhitespace.isEmpty { return .lacksReason }
    if gates.contains(rule.code) { return .isGate }
    if profile == .juri { return .notInContest }
    let count = findings.count
    findings.removeAll { finding in
      finding.code == rule.code && (exemption.row.map { lies(finding, inRow: $0) } ?? true)
    }
    if findings.count < count { return .applied(count - findings.count) }
    if waiting.contains(rule.code) { return .notChecked }
    return exemption.row.map { activity(numbered: $0) == nil } ?? false ? .noSuchRow : .unused
  }

  private func lies(_ finding: Finding, inRow number: Int) -> Bool {
    guard let id = finding.subject.activity else { return false }
    return activity(numbered: number)?.id == id
  }

  /// The row an author means by a number: the one that bears it, else the one in that place.
  private func activity(numbered number: Int) -> Activity? {
    activities.first { $0.writtenNumber.value == number }
      ?? (activities.indices.contains(number - 1) ? activities[number - 1] : nil)
  }
}
