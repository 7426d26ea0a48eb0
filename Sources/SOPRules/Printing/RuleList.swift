/// The rules of a rulebook, one line each, by group.
package enum RuleList {
  package static func printing(_ rulebook: Rulebook) -> String {
    var lines: [String] = []
    var group = ""
    for rule in entries(of: rulebook) {
      if rule.group != group {
        if !group.isEmpty { lines.append("") }
        group = rule.group
        lines.append(title(of: group))
      }
      lines.append("  \(rule.code)  \(rule.statement)\(rule.remark)")
      lines.append("         \(rule.severity.words) · \(rule.slug)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What a list says of one rule.
  struct Entry {
    let code, group, slug, statement, remark: String
    let severity: Severity
    let basis: Basis
  }

  /// In the order of the codes.
  static func entries(of rulebook: Rulebook) -> [Entry] {
    let single = rulebook.rules.map { rule in
      Entry(
        code: rule.code, group: rule.group, slug: rule.slug, statement: rule.statement,
        remark: rule.isPreview ? " (pratinjau)" : "", severity: rule.severity, basis: rule.basis)
    }
    let several = rulebook.collectionRules.map { rule in
      Entry(
        code: rule.code, group: rule.group, slug: rule.slug, statement: rule.statement,
        remark: " (beberapa SOP sekaligus)", severity: rule.severity, basis: rule.basis)
    }
    return (single + several).sorted { $0.code < $1.code }
  }

  /// A group's letters with what it is about: "AL · Alur".
  static func title(of group: String) -> String {
    switch group {
    case "AL": "AL · Alur"
    case "BH": "BH · Bahasa"
    case "DH": "DH · Dasar hukum"
    case "FM": "FM · Format"
    case "ID": "ID · Identitas"
    case "JD": "JD · Judul"
    case "KG": "KG · Kegiatan"
    case "KS": "KS · Konsistensi"
    case "MB": "MB · Mutu baku"
    case "PL": "PL · Pelaksana"
    default: group
    }
  }
}
