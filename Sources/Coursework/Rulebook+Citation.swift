package import SOPRules

extension Rulebook {
  /// A rule as feedback names it, its sentence first; the bare code where no rule bears it.
  ///
  /// For example "Kegiatan diawali kata kerja aktif. (KG-04, praktik yang lazim)".
  package func citation(of code: String) -> String {
    guard let rule = self[code] else { return code }
    return "\(rule.statement) \(standing(of: code))"
  }

  /// A rule's code with the honest words for what it stands on: "(KG-04, praktik yang lazim)".
  func standing(of code: String) -> String {
    self[code].map { "(\(code), \($0.basis.brief))" } ?? "(\(code))"
  }
}

extension Basis {
  /// What may honestly be said of the source.
  ///
  /// "Menurut peraturan" needs a page or section: without one nobody can look the sentence up.
  var brief: String {
    switch kind {
    case .peraturan: page.isEmpty ? "peraturan, sumber belum dicocokkan" : "menurut peraturan"
    case .turunan: "turunan dari peraturan"
    case .pelatihan: "materi pelatihan"
    case .praktik: "praktik yang lazim"
    case .anjuran: "anjuran pelatihan"
    }
  }
}
