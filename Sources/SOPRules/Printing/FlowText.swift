package import SOPDocument

/// The flow of an SOP drawn in text, for pages of rules: one symbol below the other.
///
///     ┌>( 1 Mengajukan permohonan ) Pemohon
///     │   │
///     └─< 2 Lengkap? > Petugas Layanan · Tidak ke 1
///         │ Ya
///       [ 3 Menyusun konsep ] Petugas Layanan
///
/// Every kind of symbol differs by its brackets. Arrows to the next row run below the symbol; all
/// others run at the left, those to one row along one line. The editor draws lanes instead; here the
/// arrows alone matter, and 60 columns must do.
package struct FlowText {
  private let sop: SOP
  private let flow: Flow
  private let width: Int
  private let rails: [Rail]

  /// The drawing of the sound draft with an example laid over it; nothing where that has no rows.
  static func lines(ofExample yaml: String, width: Int) -> [String] {
    guard let text = try? Example.laid(yaml), let sop = try? SOP.reading(text).sop else {
      return []
    }
    return FlowText(sop, width: width).lines
  }

  package init(_ sop: SOP, width: Int) {
    self.sop = sop
    self.width = width
    flow = Flow(of: sop)
    rails = Rail.laid(for: flow)
  }

  package var lines: [String] {
    flow.symbols.indices.flatMap { row in
      row + 1 < flow.rowCount ? [symbolLine(row), gapLine(below: row)] : [symbolLine(row)]
    }
  }

  private func symbolLine(_ row: Int) -> String {
    let left = margin(at: row)
    let activity = sop.activities[row]
    let performers = activity.performers.items.joined(separator: ", ")
    let behind = ways(from: row).joined(separator: "; ")
    let text = activity.question.text.isEmpty ? activity.text.text : activity.question.text
    let (open, close) = FlowText.brackets(of: flow.symbols[row])
    func whole(_ tail: String) -> String {
      let room = width - left.count - tail.count - 4
      return left + "\(open) \(FlowText.cut("\(row + 1) \(text)", to: max(room, 8))) \(close)"
        + tail
    }
    let line = whole(
      (performers.isEmpty ? "" : " \(performers)") + (behind.isEmpty ? "" : " · \(behind)"))
    if line.count <= width { return line }
    // Who works there gives way first, then the end of the line.
    return FlowText.cut(whole(behind.isEmpty ? "" : " · \(behind)"), to: width)
  }

  private func gapLine(below row: Int) -> String {
    let down = flow.outgoing(row).filter { $0.destination == row + 1 }.map { arrow in
      let label = arrow.label.trimmedWhitespace
      return label.isEmpty ? "│" : "│ \(label)"
    }
    let line = margin(below: row) + "  " + down.joined(separator: "  ")
    return String(line.prefix(width).reversed().drop { $0 == " " }.reversed())
  }

  /// What a symbol's line says of the arrows that do not simply go down.
  private func ways(from row: Int) -> [String] {
    var place = 0
    return flow.outgoing(row).compactMap { arrow in
      defer { if arrow.branch == nil { place += 1 } }
      let label = arrow.label.trimmedWhitespace
      let name = label.isEmpty ? "" : "\(label) "
      guard let target = arrow.destination else {
        return "\(name)ke \(stated(arrow, place: place)) (tidak ada)"
      }
      if target == row { return "\(name)kembali ke \(row + 1)" }
      if target == row + 1 || arrow.branch == nil { return nil }
      return "\(name)ke \(target + 1)"
    }
  }

  /// The author's words for a target that is not there.
  private func stated(_ arrow: Flow.Arrow, place: Int) -> String {
    let activity = sop.activities[arrow.source]
    let target = arrow.branch.map { activity.branches[$0].target } ?? activity.next?[place]
    guard case .nowhere(let words)? = target, !words.isEmpty else { return "?" }
    return words
  }

  /// The rails beside a symbol, with dashes from where one turns to it.
  private func margin(at row: Int) -> String {
    var cells = emptyMargin
    var isTurning = false
    for place in stride(from: 0, to: cells.count, by: 2) {
      let column = (cells.count - place) / 2 - 1
      if isTurning { cells[place] = "─" }
      // Rails that share a column never run beside the same row.
      if let rail = rails.first(where: { $0.column == column && $0.span.contains(row) }),
        let own = rail.sign(at: row)
      {
        cells[place] = isTurning ? FlowText.crossed(own) : own
        isTurning = isTurning || rail.turns(at: row)
      }
      if isTurning { cells[place + 1] = "─" }
    }
    if rails.contains(where: { $0.target == row }) { cells[cells.count - 1] = ">" }
    return String(cells)
  }

  private func margin(below row: Int) -> String {
    var cells = emptyMargin
    for rail in rails where rail.runs(below: row) {
      cells[cells.count - 2 * (rail.column + 1)] = "│"
    }
    return String(cells)
  }

  private var emptyMargin: [Character] {
    Array(repeating: " ", count: 2 * ((rails.first?.column ?? -1) + 1))
  }

  /// A rail's sign where a line from further out passes to the symbol.
  private static func crossed(_ sign: Character) -> Character {
    switch sign {
    case "┌": "┬"
    case "└": "┴"
    default: "┼"
    }
  }

  private static func brackets(of symbol: FlowSymbol) -> (String, String) {
    switch symbol {
    case .start, .end: ("(", ")")
    case .process: ("[", "]")
    case .decision: ("<", ">")
    case .foreign: ("/", "/")
    }
  }

  private static func cut(_ text: String, to count: Int) -> String {
    text.count <= count ? text : String(text.prefix(max(0, count - 1))) + "…"
  }
}
