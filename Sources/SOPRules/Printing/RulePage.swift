/// A rule explained: the page that `bimtek jelaskan` prints and the review screen opens.
package enum RulePage {
  package static func printing(_ rule: Rule, width: Int = 80) -> String {
    let heading = "\(rule.code) · \(rule.slug)"
    let trial = rule.isPreview ? " · pratinjau, belum mengurangi nilai" : ""
    return [
      heading + "\n" + wrapped(rule.statement, width),
      "\(rule.severity.words)\(trial)\n" + wrapped(rule.basis.words, width),
      "Mengapa\n" + wrapped(rule.why, width),
      "Cara memperbaiki\n" + wrapped(rule.next, width)
        + wrapped(Mending.offers[rule.code] ?? "", width),
      "Yang tidak dicatat\n" + wrapped(rule.silent, width),
      "Contoh yang sudah baik\n" + example(rule.kept, of: rule, width),
      "Contoh yang belum baik\n" + example(rule.broken, of: rule, width),
    ].joined(separator: "\n")
  }

  /// The page of a rule over several SOPs, whose examples are several too.
  package static func printing(_ rule: CollectionRule, width: Int = 80) -> String {
    [
      "\(rule.code) · \(rule.slug)\n" + wrapped(rule.statement, width),
      "\(rule.severity.words) · untuk beberapa SOP sekaligus, tidak mengurangi nilai\n"
        + wrapped(rule.basis.words, width),
      "Mengapa\n" + wrapped(rule.why, width),
      "Cara memperbaiki\n" + wrapped(rule.next, width),
      "Yang tidak dicatat\n" + wrapped(rule.silent, width),
      "Contoh yang sudah baik\n" + examples(rule.kept, width),
      "Contoh yang belum baik\n" + examples(rule.broken, width),
    ].joined(separator: "\n")
  }

  private static func examples(_ pieces: [String], _ width: Int) -> String {
    pieces.enumerated().map { index, piece in
      "  SOP \(index + 1)\n" + lines(of: piece, width)
    }.joined()
  }

  /// The words of an example; nothing for the sound draft as it is.
  private static func lines(of yaml: String, _ width: Int) -> String {
    guard yaml != "{}" else { return "" }
    return ExampleText.lines(of: yaml, width: width - 2).map { "  \($0)\n" }.joined()
  }

  private static func wrapped(_ text: String, _ width: Int) -> String {
    Paragraph.lines(text, width: width - 2).map { "  \($0)\n" }.joined()
  }

  /// An example in words, and where the rule is about the flow drawn as well.
  private static func example(_ yaml: String, of rule: Rule, _ width: Int) -> String {
    let words = ExampleText.lines(of: yaml, width: width - 2)
    let drawing = rule.isAboutTheFlow ? FlowText.lines(ofExample: yaml, width: width - 2) : []
    let lines = drawing.isEmpty ? words : words + [""] + drawing
    return lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
  }
}

extension Rule {
  /// Whether a flowchart shows what the rule means.
  fileprivate var isAboutTheFlow: Bool {
    group == "AL" || population == .decisions || population == .branches
  }
}

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

  private struct Entry {
    let code, group, slug, statement, remark: String
    let severity: Severity
  }

  private static func entries(of rulebook: Rulebook) -> [Entry] {
    let single = rulebook.rules.map { rule in
      Entry(
        code: rule.code, group: rule.group, slug: rule.slug, statement: rule.statement,
        remark: rule.isPreview ? " (pratinjau)" : "", severity: rule.severity)
    }
    let several = rulebook.collectionRules.map { rule in
      Entry(
        code: rule.code, group: rule.group, slug: rule.slug, statement: rule.statement,
        remark: " (beberapa SOP sekaligus)", severity: rule.severity)
    }
    return (single + several).sorted { $0.code < $1.code }
  }

  private static func title(of group: String) -> String {
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

extension Basis {
  /// On what the rule stands, in a sentence that promises no more than was checked.
  package var words: String {
    let place = page.isEmpty ? source : "\(source), \(page)"
    let check =
      checkedBy.isEmpty ? "sumber belum dicocokkan" : "dicocokkan \(checkedBy), \(checkedOn)"
    switch kind {
    case .peraturan where !page.isEmpty: return "Menurut peraturan (\(place); \(check))."
    case .peraturan: return "Dari naskah peraturan (\(place); \(check))."
    case .turunan: return "Turunan dari peraturan (\(place); \(check))."
    case .pelatihan: return "Dari bahan pelatihan kementerian (\(place); \(check))."
    case .praktik: return "Dari praktik penyusunan SOP (\(place))."
    case .anjuran: return "Anjuran pelatihan ini, bukan bunyi peraturan."
    }
  }
}
