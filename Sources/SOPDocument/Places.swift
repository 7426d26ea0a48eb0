package import PlainYAML

/// Where each part of a draft stands.
///
/// Why not a dictionary: hashing every cell was measured at a tenth of libyaml's whole work, and
/// almost no place is ever asked for.
package struct Places: Sendable {
  private struct Row: Sendable {
    var span: Span
    /// Where its cells and branches begin among those of all rows.
    var cells: Int
    var branches: Int
  }

  private var single: [(subject: Subject, span: Span)] = []
  private var items: [(field: IdentityField, spans: [Span])] = []
  private var performers: [Span] = []
  private var exemptions: [Span] = []
  private var rows: [Row] = []
  private var cells: [(cell: Cell, span: Span)] = []
  private var branches: [Span] = []
  /// Values, and keys with something below them, that no subject names.
  package private(set) var unnamed: [Span] = []

  package init() {}

  package subscript(subject: Subject) -> Span? {
    switch subject {
    case .activity(let id): row(id)?.span
    case .cell(let id, let cell): cells[cells(of: id)].first { $0.cell == cell }?.span
    case .branch(let id, let index): branches[branches(of: id)].dropFirst(index).first
    case .item(let field, let index):
      items.first { $0.field == field }?.spans.dropFirst(index).first
    case .performer(let index): performers.dropFirst(index).first
    case .exemption(let index): exemptions.dropFirst(index).first
    default: single.first { $0.subject == subject }?.span
    }
  }

  private func row(_ id: Activity.ID) -> Row? {
    rows.indices.contains(id.raw - 1) ? rows[id.raw - 1] : nil
  }

  private func cells(of id: Activity.ID) -> Range<Int> {
    guard let row = row(id) else { return 0..<0 }
    return row.cells..<(id.raw < rows.count ? rows[id.raw].cells : cells.count)
  }

  private func branches(of id: Activity.ID) -> Range<Int> {
    guard let row = row(id) else { return 0..<0 }
    return row.branches..<(id.raw < rows.count ? rows[id.raw].branches : branches.count)
  }

  // MARK: Reading

  /// Puts down where something stands that is no part of a list or of a row.
  mutating func put(_ subject: Subject, _ span: Span) { single.append((subject, span)) }

  mutating func put(unnamed span: Span) { unnamed.append(span) }

  mutating func putItems(_ field: IdentityField, _ spans: [Span]) { items.append((field, spans)) }

  mutating func putPerformers(_ spans: [Span]) { performers = spans }

  mutating func putExemption(_ span: Span) { exemptions.append(span) }

  mutating func reserveRows(_ count: Int) {
    rows.reserveCapacity(count)
    cells.reserveCapacity(count * 7)
  }

  /// Opens the places of a row; rows are read in the order of their IDs, from 1.
  mutating func openRow(_ id: Activity.ID, _ span: Span) {
    precondition(id.raw == rows.count + 1, "rows are read in order, not \(id.raw) now")
    rows.append(Row(span: span, cells: cells.count, branches: branches.count))
  }

  /// Puts down where a cell of the row last opened stands.
  mutating func put(_ cell: Cell, _ span: Span) { cells.append((cell, span)) }

  mutating func putBranch(_ span: Span) { branches.append(span) }
}
