/// A table in columns that fit a width; cells wrap, and where even that is too narrow each row
/// becomes a list of "heading: cell".
struct TableLayout {
  private let header: [[Inline]]
  private let rows: [[[Inline]]]
  private let width: Int
  private let look: TextLine.Look

  private static let separator = " │ "
  /// Narrower columns cannot be read.
  private static let narrowest = 4

  init(header: [[Inline]], rows: [[[Inline]]], width: Int, look: TextLine.Look) {
    self.header = header
    self.rows = rows
    self.width = width
    self.look = look
  }

  var lines: [TextLine] {
    guard !header.isEmpty else { return [] }
    let room = width - TableLayout.separator.columns * (header.count - 1)
    guard room >= header.count * TableLayout.narrowest else { return stacked }
    let widths = widths(in: room)
    let head = lines(of: header, widths: widths, as: .strong)
    let body = rows.map { lines(of: $0, widths: widths, as: look) }
    let rule = rule(widths)
    // Rows of several lines run together without a rule between them.
    let isTall = body.contains { $0.count > 1 }
    return head + [rule] + (isTall ? Array(body.joined(separator: [rule])) : Array(body.joined()))
  }

  /// Whether some word must be broken for the table to fit.
  var breaksWords: Bool {
    let room = width - TableLayout.separator.columns * (header.count - 1)
    return widestWords.reduce(0, +) > room
  }

  private func cells(in column: Int) -> [WrappedText] {
    ([header] + rows).map { WrappedText(column < $0.count ? $0[column] : []) }
  }

  private var widestWords: [Int] {
    header.indices.map { column in max(1, cells(in: column).map(\.widestWord).max() ?? 1) }
  }

  /// Shares the room: what is wanted where it fits, else the widest columns give way first, and
  /// words are broken only when nothing else is left.
  private func widths(in room: Int) -> [Int] {
    var widths = header.indices.map { column in
      min(room, max(1, cells(in: column).map(\.natural).max() ?? 1))
    }
    let least = widestWords
    while widths.reduce(0, +) > room {
      let giving = widths.indices.filter { widths[$0] > least[$0] }
      let candidates = giving.isEmpty ? Array(widths.indices) : giving
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 else {
        break
      }
      widths[widest] -= 1
    }
    return widths
  }

  private func lines(
    of row: [[Inline]], widths: [Int], as look: TextLine.Look
  ) -> [TextLine] {
    let cells = widths.indices.map { column in
      WrappedText(column < row.count ? row[column] : [], as: look).lines(width: widths[column])
    }
    let height = max(1, cells.map(\.count).max() ?? 1)
    return (0..<height).map { index in
      var line = TextLine()
      for (column, cell) in cells.enumerated() {
        let part = index < cell.count ? cell[index] : TextLine()
        let isLast = column == cells.count - 1
        line.append(isLast ? part : part.padded(to: widths[column]))
        if !isLast { line.append(TextLine.Span(TableLayout.separator)) }
      }
      return line
    }
  }

  private func rule(_ widths: [Int]) -> TextLine {
    let parts = widths.map { String(repeating: "─", count: $0) }
    return TextLine([TextLine.Span(parts.joined(separator: "─┼─"))])
  }

  private var stacked: [TextLine] {
    let rows = rows.map { row in
      row.enumerated().flatMap { column, cell in
        let title = column < header.count ? header[column].words + ": " : ""
        return WrappedText([.strong(title)] + cell, as: look).lines(width: width)
      }
    }
    return Array(rows.joined(separator: [TextLine()]))
  }
}
