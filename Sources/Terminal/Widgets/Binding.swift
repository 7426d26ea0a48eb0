/// One thing that can be done here, as data: the footer, the help and the palette are drawn from the same list.
///
/// Doing it from the help or the palette means receiving its first key. So a screen has no list of its keys but this one.
package struct Binding: Hashable, Sendable {
  /// The keys that do it, the one to be shown first; every function key has a letter or Ctrl beside it.
  package var keys: [Key]
  /// One or two Indonesian words for the footer: "Simpan".
  package var label: String
  /// One Indonesian sentence for the help.
  package var help: String
  package var isEnabled: Bool
  /// Whether it is worth a place in the footer.
  package var isPrimary: Bool

  package init(
    _ keys: [Key], _ label: String, help: String = "", isEnabled: Bool = true,
    isPrimary: Bool = false
  ) {
    self.keys = keys
    self.label = label
    self.help = help
    self.isEnabled = isEnabled
    self.isPrimary = isPrimary
  }
}

extension Binding {
  /// The key to show for it: the first one, or a pair of arrows together.
  package func shownKey(in glyphs: Glyphs) -> String? {
    guard let first = keys.first else { return nil }
    let pairs: [(Key, Key)] = [(.up, .down), (.left, .right)]
    guard keys.count > 1, pairs.contains(where: { $0 == (first, keys[1]) }) else {
      return first.label(in: glyphs)
    }
    return glyphs.tier == .ascii
      ? "Panah" : first.label(in: glyphs) + keys[1].label(in: glyphs)
  }
}

/// The row at the bottom that says what can be done.
package struct Footer: Hashable, Sendable {
  package var bindings: [Binding]

  /// Takes a screen's bindings, the most important first.
  package init(_ bindings: [Binding]) {
    self.bindings = bindings
  }

  /// Draws those primary and enabled bindings that fit, in their order.
  ///
  /// How to go on, to go back and to get help always shows, so Enter, Esc and F1 are given their room
  /// first; arrows come last, because everybody tries those. Among the others earlier ones win.
  package func draw(on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    surface.fill(Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns))
    var column = rect.column
    for (key, label) in fitting(rect.columns, surface.glyphs) {
      column += surface.put(
        [Span(key, Style.accent.bold), Span(" \(label)  ")],
        at: Position(row: rect.row, column: column), limit: rect.endColumn - column)
    }
  }

  private func fitting(_ columns: Int, _ glyphs: Glyphs) -> [(key: String, label: String)] {
    let primary = bindings.filter { $0.isPrimary && $0.isEnabled }
    var room = columns + 2
    var chosen: Set<Int> = []
    for urgency in Urgency.allCases {
      for (place, binding) in primary.enumerated() where urgency == Urgency(of: binding) {
        guard let key = binding.shownKey(in: glyphs) else { continue }
        let needed = width(of: key) + 1 + width(of: binding.label) + 2
        guard needed <= room else { continue }
        room -= needed
        chosen.insert(place)
      }
    }
    return primary.indices.filter(chosen.contains).compactMap { place in
      primary[place].shownKey(in: glyphs).map { ($0, primary[place].label) }
    }
  }

  private enum Urgency: CaseIterable {
    case always, usual, last

    init(of binding: Binding) {
      switch binding.keys.first {
      case .enter, .escape, .function(1): self = .always
      case .up, .down, .left, .right: self = .last
      default: self = .usual
      }
    }
  }
}
