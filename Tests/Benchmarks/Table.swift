import Glibc

/// The figures of a run under their headings, in columns.
struct Table {
  private var parts: [(title: String, figures: [Figure])] = []

  mutating func add(_ title: String, _ figures: [Figure]) {
    parts.append((title, figures))
  }

  func printed(under heading: String) -> String {
    let rows = parts.flatMap { part in [[part.title]] + part.figures.map(Table.cells) }
    var widths = [0, 0, 0, 0]
    for row in rows where row.count > 1 {
      for column in widths.indices { widths[column] = max(widths[column], row[column].count) }
    }
    let lines = rows.map { row in
      guard row.count > 1 else { return "\n\(row[0])" }
      let columns = widths.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + gap : gap + row[column]
      }
      return "  " + (columns + [row[4]]).joined(separator: "  ")
    }
    return heading + "\n" + lines.joined(separator: "\n")
  }

  private static func cells(of figure: Figure) -> [String] {
    [
      figure.what, figure.value.map(figure.unit.printing) ?? "–",
      figure.budget.map { "≤ " + figure.unit.printing($0) } ?? "", figure.verdict, figure.beside,
    ]
  }

  /// Says on standard error what is going on.
  static func tell(_ text: String) {
    let line = text + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}
