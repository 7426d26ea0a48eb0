extension Rubric {
  /// Everything that decides a number, one fact a line: two rubrics with the same lines always give
  /// the same scores.
  package var structureText: String {
    var lines = ["rubrik/1", "lulus \(passMark)"]
    for criterion in criteria {
      lines.append("kriteria \(criterion.code) \(criterion.weight) \(criterion.family.rawValue)")
      for rule in criterion.rules.sorted(by: { $0.code < $1.code }) {
        lines.append("aturan \(rule.code) \(rule.weight)")
      }
    }
    lines.append("potongan \(Rubric.words(deductions))")
    lines.append("potongan_juri \(Rubric.words(contestDeductions))")
    lines.append("gaya \(styleUnits) \(styleRules.sorted().joined(separator: " "))")
    lines.append("batas \(gates.sorted().joined(separator: " "))")
    lines.append("kosong \(absences.sorted().joined(separator: " "))")
    lines.append("isi_minimal \(leastFullness)")
    lines.append("baris_minimal \(leastRows)")
    lines += predicates.map { "predikat \($0.from) \($0.passes ? "lulus" : "belum")" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The structure with every name and title: what people were shown.
  package var contentText: String {
    var lines = ["id \(id)", "versi \(version)"]
    lines += criteria.map { "judul \($0.code) \($0.title)" }
    lines += Family.allCases.map { "keluarga \($0.rawValue) \(familyTitles[$0] ?? "")" }
    lines += predicates.map { "sebutan \($0.from) \($0.word)" }
    return structureText + lines.map { $0 + "\n" }.joined()
  }

  private static func words(_ deductions: Deductions) -> String {
    "\(deductions.kesalahan) \(deductions.peringatan) \(deductions.saran)"
  }
}
