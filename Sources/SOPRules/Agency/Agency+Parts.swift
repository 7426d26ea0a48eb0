import PlainYAML
import SOPDocument

extension Agency.Exception {
  /// Reads one rule a class lowers or silences.
  init?(
    _ node: Node, under rulebook: Rulebook, keeping gates: [String],
    complaints: inout [Complaint]
  ) {
    let fields = Fields(
      of: node, as: "aturan", keys: ["kode", "menjadi", "alasan"], complaints: &complaints)
    guard node.map != nil else { return nil }
    let name = fields.text("kode", complaints: &complaints)
    let word = fields.required("menjadi", complaints: &complaints).flatMap { _ in
      fields.word(
        "menjadi", among: ["saran", "peringatan", Agency.Exception.silent],
        complaints: &complaints)
    }
    let reason = fields.text("alasan", complaints: &complaints)
    if let reason, reason.trimmedWhitespace.isEmpty {
      complaints.append(fields.complaint("Alasan belum diisi.", at: "alasan"))
    }
    guard let name else { return nil }
    let code: String
    let severity: Severity
    if let rule = rulebook.rule(named: name) {
      (code, severity) = (rule.code, rule.severity)
    } else if let rule = rulebook.collectionRule(named: name) {
      (code, severity) = (rule.code, rule.severity)
    } else {
      let hint =
        rulebook.nearestName(to: name).map { "maksudnya \"\($0)\"?" } ?? "lihat bimtek aturan."
      complaints.append(fields.complaint("Aturan \"\(name)\" tidak dikenal; \(hint)", at: "kode"))
      return nil
    }
    if gates.contains(code) {
      complaints.append(
        fields.complaint(
          "\(code) syarat lulus; dalam ujian dan lomba tidak dapat dilonggarkan.", at: "kode"))
    }
    guard let word, let reason else { return nil }
    let lowered = Severity(rawValue: word)
    if let lowered, lowered >= severity {
      complaints.append(
        fields.complaint(
          "\(code) memang \(severity.rawValue); menjadi \(word) tidak mengubah apa pun.",
          at: "menjadi"))
    }
    self.init(code: code, severity: lowered, reason: reason.trimmedWhitespace)
  }
}

extension OfficeHours {
  /// Reads how long an office works; what is absent is as usual.
  init(_ fields: Fields, _ key: String, complaints: inout [Complaint]) {
    self = .standard
    guard let node = fields[key] else { return }
    let parts = Fields(
      of: node, as: key, keys: ["sehari", "hari_seminggu", "hari_sebulan"],
      complaints: &complaints)
    if let words = parts.optionalText("sehari", complaints: &complaints) {
      let time = WorkingTime(words: words)
      let seconds = time?.total(in: .standard)
      if let seconds, seconds.isCertain, seconds.low == seconds.high, seconds.low % 60 == 0,
        (60...1440).contains(seconds.low / 60), time?.isInClockUnits == true
      {
        minutesPerDay = seconds.low / 60
      } else {
        complaints.append(
          parts.complaint(
            "Kunci \"sehari\" diisi jam dan menit, misalnya 7 jam 30 menit.", at: "sehari"))
      }
    }
    let counts: [(String, ClosedRange<Int>, WritableKeyPath<OfficeHours, Int>)] = [
      ("hari_seminggu", 1...7, \.daysPerWeek), ("hari_sebulan", 1...31, \.daysPerMonth),
    ]
    for (key, range, path) in counts {
      guard let count = parts.optionalInteger(key, complaints: &complaints) else { continue }
      if range.contains(count) {
        self[keyPath: path] = count
      } else {
        complaints.append(
          parts.complaint(
            "Kunci \"\(key)\" antara \(range.lowerBound) dan \(range.upperBound).", at: key))
      }
    }
  }
}

extension WorkingTime {
  /// Whether it says hours and minutes alone, which no setting of an office stretches.
  fileprivate var isInClockUnits: Bool {
    ([low, high] + lowRest + highRest).allSatisfy { [.minute, .hour].contains($0.unit) }
  }
}
