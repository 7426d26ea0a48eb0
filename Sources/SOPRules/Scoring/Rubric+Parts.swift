import PlainYAML

extension Rubric.Criterion {
  init?(_ node: Node, complaints: inout [Complaint]) {
    let fields = Fields(
      of: node, as: "kriteria", keys: ["kode", "judul", "bobot", "keluarga", "aturan"],
      complaints: &complaints)
    let code = fields.text("kode", complaints: &complaints)
    let title = fields.text("judul", complaints: &complaints)
    let weight = fields.integer("bobot", complaints: &complaints)
    let word = fields.word(
      "keluarga", among: Rubric.Family.allCases.map(\.rawValue), complaints: &complaints)
    let rules = Rubric.Criterion.weights(
      fields.required("aturan", complaints: &complaints), complaints: &complaints)
    guard let code, let title, let weight, let family = word.flatMap(Rubric.Family.init) else {
      return nil
    }
    if weight < 0 { complaints.append(fields.complaint("Bobot tidak di bawah nol.", at: "bobot")) }
    self.init(code: code, title: title, weight: weight, family: family, rules: rules)
  }

  private static func weights(
    _ node: Node?, complaints: inout [Complaint]
  ) -> [Rubric.RuleWeight] {
    guard let node else { return [] }
    let entries = node.map ?? []
    if node.map == nil {
      complaints.append(
        Complaint("Aturan ditulis \"KODE: bobot\", satu sebaris.", at: node.span.start))
    }
    return entries.compactMap { entry in
      guard let weight = entry.value.text.flatMap({ Int($0) }), weight >= 0 else {
        complaints.append(
          Complaint("Bobot \(entry.key) diisi bilangan bulat.", at: entry.value.span.start))
        return nil
      }
      return Rubric.RuleWeight(code: entry.key, weight: weight)
    }
  }
}

extension Rubric.Deductions {
  /// Reads what a unit of each severity takes; a key that is absent takes what `otherwise` says.
  init?(
    _ fields: Fields, _ key: String, otherwise: Rubric.Deductions? = nil,
    complaints: inout [Complaint]
  ) {
    guard let node = fields[key] else {
      if otherwise == nil { _ = fields.required(key, complaints: &complaints) }
      guard let otherwise else { return nil }
      self = otherwise
      return
    }
    let parts = Fields(
      of: node, as: key, keys: Severity.allCases.map(\.rawValue), complaints: &complaints)
    var values: [Severity: Int] = [:]
    for severity in Severity.allCases {
      values[severity] = parts.optionalInteger(severity.rawValue, complaints: &complaints)
    }
    self.init(
      kesalahan: values[.kesalahan] ?? otherwise?.kesalahan ?? 0,
      peringatan: values[.peringatan] ?? otherwise?.peringatan ?? 0,
      saran: values[.saran] ?? otherwise?.saran ?? 0)
    if [kesalahan, peringatan, saran].contains(where: { !(0...1_000_000).contains($0) }) {
      complaints.append(fields.complaint("Potongan antara 0 dan 1000000.", at: key))
    }
  }
}

extension Rubric.Predicate {
  init?(_ node: Node, complaints: inout [Complaint]) {
    let fields = Fields(
      of: node, as: "predikat", keys: ["mulai", "sebutan", "lulus"], complaints: &complaints)
    guard let from = fields.integer("mulai", complaints: &complaints),
      let word = fields.text("sebutan", complaints: &complaints)
    else { return nil }
    let passes = fields.flag("lulus", absent: true, complaints: &complaints)
    self.init(from: from, word: word, passes: passes)
  }
}
