import SOPDocument

/// A column of the activity table, in the order drafts are worked on: rows, performers, flow, mutu
/// baku, and what is optional last.
enum GridColumn: Int, CaseIterable, Sendable {
  case text, performers, flow, requirements, time, output, remark, joint

  /// The cell the column shows; the flow has dialogs of its own.
  var cell: Cell {
    switch self {
    case .text: .text
    case .performers: .performers
    case .flow: .branches
    case .requirements: .requirements
    case .time: .time
    case .output: .output
    case .remark: .remark
    case .joint: .joint
    }
  }

  var label: String { self == .flow ? "Alur" : cell.label }

  /// Whether Enter opens a list to choose from instead of a text.
  var isChosen: Bool { self == .performers || self == .flow }

  private var extent: Int {
    switch self {
    case .text: 23
    case .performers: 14
    case .flow: 14
    case .requirements: 15
    case .time: 10
    case .output: 15
    case .remark, .joint: 12
    }
  }

  /// The columns that fit a width, the first one always and the chosen one always.
  ///
  /// What is left over goes to the first column, because its sentences are the longest.
  static func fitting(_ columns: Int, showing chosen: GridColumn) -> [(
    column: GridColumn, width: Int
  )] {
    let others = allCases.dropFirst()
    var first = others.startIndex
    while true {
      var used = GridColumn.text.extent
      var shown: [(GridColumn, Int)] = []
      for column in others[first...] where used + column.extent + 1 <= columns {
        guard shown.count == column.rawValue - others[first].rawValue else { break }
        used += column.extent + 1
        shown.append((column, column.extent))
      }
      let isShown = chosen == .text || shown.contains { $0.0 == chosen }
      if isShown || first == others.index(before: others.endIndex) {
        let text = GridColumn.text.extent + max(0, columns - used)
        return [(.text, text)] + shown.map { (column: $0.0, width: $0.1) }
      }
      first += 1
    }
  }
}
