/// The forms in which the unit's list leaves the program.
package enum ListForm: String, Sendable, CaseIterable {
  case text = "txt"
  case csv
  case html

  /// The form a file name asks for; plain text unless it says otherwise.
  package init(fileName: String) {
    let ending = fileName.lowercased().split(separator: ".").last.map(String.init) ?? ""
    self = ending == "htm" ? .html : ListForm(rawValue: ending) ?? .text
  }
}

extension [UnitActivity] {
  package static let title = "Daftar SOP Unit"

  private static let heads = [
    "No", "Kegiatan", "Unit", "Jenis", "SOP", "Penanggung jawab", "Rencana",
  ]

  package func printed(as form: ListForm, office: String) -> String {
    switch form {
    case .text: text(office: office)
    case .csv: csv
    case .html: html(office: office)
    }
  }

  private var cells: [[String]] {
    enumerated().map { index, activity in
      [
        "\(index + 1)", activity.name, activity.unit, activity.kind.rawValue,
        activity.sop.rawValue, activity.owner, activity.planned,
      ]
    }
  }

  /// Coverage of all, then of each unit and each kind, one sentence a line.
  package var coverage: [String] {
    var lines = ["Seluruhnya: \(Coverage(of: self).words)."]
    let units = byUnit
    if units.count > 1 || units.first?.unit.isEmpty == false {
      lines += units.map { unit, activities in
        "\(unit.isEmpty ? "Tanpa unit" : unit): \(Coverage(of: activities).words)."
      }
    }
    lines += UnitActivity.Kind.allCases.compactMap { kind in
      let own = filter { $0.kind == kind }
      guard !own.isEmpty else { return nil }
      return "Kegiatan \(kind.rawValue): \(Coverage(of: own).words)."
    }
    return lines
  }

  private func text(office: String) -> String {
    var lines = [Self.title] + (office.isEmpty ? [] : [office]) + [""]
    for cells in cells {
      lines.append("\(cells[0]). \(cells[1])")
      let rest = zip(Self.heads, cells).dropFirst(2).filter { !$0.1.isEmpty }
      lines.append("   " + rest.map { "\($0): \($1)" }.joined(separator: "; "))
    }
    return (lines + [""] + coverage).map { $0 + "\n" }.joined()
  }

  private var csv: String {
    ([Self.heads] + cells).map { $0.map(\.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private func html(office: String) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\($0.escaped)</\(tag)>" }.joined() + "</tr>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="id"><head><meta charset="utf-8"><title>\(Self.title)</title>
      <style>body{font-family:serif;margin:2em}table{border-collapse:collapse;width:100%}
      th,td{border:1px solid;padding:.3em;text-align:left;vertical-align:top}</style></head>
      <body><h1>\(Self.title)</h1>
      <p>\(office.escaped)</p>
      <table>
      \(row(Self.heads, "th"))\(cells.map { row($0, "td") }.joined())</table>
      \(coverage.map { "<p>\($0.escaped)</p>\n" }.joined())</body></html>

      """
  }
}

extension String {
  /// As a cell of a CSV file; what a spreadsheet would take for a formula is kept as text.
  fileprivate var quoted: String {
    let isFormula = first.map { "=+-@".contains($0) } ?? false
    let text = isFormula ? "'" + self : self
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  fileprivate var escaped: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
