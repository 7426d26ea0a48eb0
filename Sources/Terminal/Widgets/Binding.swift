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

/// The row at the bottom that says what can be done, or two where one cannot hold it.
package struct Footer: Hashable, Sendable {
  package var bindings: [Binding]

  /// Takes a screen's bindings, the most important first.
  package init(_ bindings: [Binding]) {
    self.bindings = bindings
  }

  /// Draws those primary and enabled bindings that fit, in their order, in the last rows of a region.
  ///
  /// How to go on, to go back and to get help always shows, so Enter, Esc and F1 are given their room
  /// first; arrows come last, because everybody tries those. Among the others earlier ones win.
  package func draw(on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let lines = fitting(rect.size, surface.glyphs)
    let shown = rect.split(bottom: max(1, lines.count)).1
    surface.fill(shown)
    for (row, line) in lines.enumerated() {
      var column = shown.column
      for hint in line {
        column += surface.put(
          [Span(hint.key, Style.accent.bold), Span(" "), Span(hint.label)],
          at: Position(row: shown.row + row, column: column), limit: shown.endColumn - column)
        column += Hint.gap
      }
    }
  }

  /// A key and what it does, as they show.
  private struct Hint {
    var key: String
    var label: String
    var urgency: Urgency
    let columns: Int

    init(key: String, of binding: Binding) {
      self.key = key
      label = binding.label
      urgency = Urgency(of: binding)
      columns = width(of: key) + 1 + width(of: label) + Hint.gap
    }

    static let gap = 2
  }

  private func fitting(_ size: Size, _ glyphs: Glyphs) -> [[Hint]] {
    let hints = bindings.filter { $0.isPrimary && $0.isEnabled }.compactMap { binding in
      binding.shownKey(in: glyphs).map { Hint(key: $0, of: binding) }
    }
    // Arrows alone are not worth a second row.
    let needed = hints.filter { $0.urgency != .last }
    let isShort = Footer.lines(of: needed, columns: size.columns).count <= 1
    let rows = isShort ? 1 : size.rows
    let all = Footer.lines(of: hints, columns: size.columns)
    if all.count <= rows { return all }
    var chosen: Set<Int> = []
    for urgency in Urgency.allCases {
      for place in hints.indices where hints[place].urgency == urgency {
        let wished = hints.indices.filter { chosen.contains($0) || $0 == place }.map { hints[$0] }
        if Footer.lines(of: wished, columns: size.columns).count <= rows { chosen.insert(place) }
      }
    }
    return Footer.lines(
      of: hints.indices.filter(chosen.contains).map { hints[$0] }, columns: size.columns)
  }

  /// Breaks hints into lines; the blanks behind the last one of a line need no room.
  private static func lines(of hints: [Hint], columns: Int) -> [[Hint]] {
    var lines: [[Hint]] = []
    var room = 0
    for hint in hints {
      if lines.isEmpty || hint.columns > room {
        lines.append([])
        room = columns + Hint.gap
      }
      lines[lines.count - 1].append(hint)
      room -= hint.columns
    }
    return lines
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
