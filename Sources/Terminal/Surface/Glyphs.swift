/// The signs a screen is drawn with, in one tier.
///
/// Every sign is as wide in one tier as in another, so that layout does not depend on the tier; and every two signs that
/// mean different things differ in each tier by shape, never by line weight alone (the Linux console draws ═, ━ and ─ alike).
package struct Glyphs: Hashable, Sendable {
  package let tier: GlyphTier

  package init(_ tier: GlyphTier) {
    self.tier = tier
  }

  /// The pieces of a box and of the lines between boxes.
  package struct Lines: Hashable, Sendable {
    package var horizontal: Character
    package var vertical: Character
    package var topLeft: Character
    package var topRight: Character
    package var bottomLeft: Character
    package var bottomRight: Character
    /// ├ ┤ ┬ ┴ ┼, named after the side the stroke leaves to.
    package var teeRight: Character
    package var teeLeft: Character
    package var teeDown: Character
    package var teeUp: Character
    package var cross: Character

    init(_ pieces: String) {
      let pieces = Array(pieces)
      precondition(pieces.count == 11, "a set of lines has 11 pieces, not \(pieces.count)")
      (horizontal, vertical, topLeft, topRight) = (pieces[0], pieces[1], pieces[2], pieces[3])
      (bottomLeft, bottomRight, teeRight, teeLeft) = (pieces[4], pieces[5], pieces[6], pieces[7])
      (teeDown, teeUp, cross) = (pieces[8], pieces[9], pieces[10])
    }
  }

  /// The kinds of flowchart symbol that have sides.
  package enum Shape: CaseIterable, Sendable {
    case terminator
    case process
    case decision
    case connector
  }

  /// Sides that name a symbol's kind in every tier: `( )`, `[ ]`, `< >`, `| >`.
  package func ends(of shape: Shape) -> (left: Character, right: Character) {
    switch shape {
    case .terminator: ("(", ")")
    case .process: ("[", "]")
    case .decision: ("<", ">")
    case .connector: ("|", ">")
    }
  }

  package var lines: Lines { pick(.single, .single, .ascii) }
  /// The box that has the focus; its title is bold besides.
  package var focusedLines: Lines { pick(.double, .single, .asciiFocused) }
  /// Round corners, for the capsule of a terminator.
  package var roundLines: Lines { pick(.round, .round, .ascii) }
  package var dashedHorizontal: Character { pick("╌", "─", ".") }
  package var dashedVertical: Character { pick("╎", "│", ":") }
  /// Where a line passes another without joining it.
  package var bridge: Character { ")" }

  package var arrowLeft: Character { pick("←", "←", "<") }
  package var arrowRight: Character { pick("→", "→", ">") }
  package var arrowUp: Character { pick("↑", "↑", "^") }
  package var arrowDown: Character { pick("↓", "↓", "v") }
  /// Arrow heads at the end of a drawn line.
  package var headLeft: Character { pick("◀", "◀", "<") }
  package var headRight: Character { pick("▶", "▶", ">") }
  package var headUp: Character { pick("▲", "▲", "^") }
  package var headDown: Character { pick("▼", "▼", "v") }

  /// "Leads to", two columns wide, for running text.
  package var leadsTo: String { pick("→ ", "→ ", "->") }
  package var tick: Character { pick("✓", "v", "v") }
  package var miss: Character { pick("✗", "x", "x") }
  package var isChecked: String { pick("[✓]", "[x]", "[x]") }
  package var isUnchecked: String { "[ ]" }
  package var isChosen: String { pick("(•)", "(•)", "(*)") }
  package var isUnchosen: String { "( )" }
  package var bullet: Character { pick("•", "•", "*") }
  package var innerBullet: Character { "-" }
  /// The mark before the chosen row, which must also show without reverse video.
  package var pointer: Character { pick("▶", "▶", ">") }
  package var separator: Character { pick("·", "·", "-") }
  package var ellipsis: Character { pick("…", "…", "~") }
  package var quoteBar: Character { pick("▌", "│", "|") }
  package var scrollTrack: Character { pick("│", "│", "|") }
  package var scrollThumb: Character { pick("█", "█", "#") }
  package var barFull: Character { pick("█", "█", "#") }
  package var barEmpty: Character { pick("░", "░", ".") }

  /// Draws a share of 0…1 as a bar; eighths of a cell count where the font has them.
  package func bar(_ share: Double, width: Int) -> String {
    guard width > 0 else { return "" }
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    if tier == .penuh {
      let eighths = Int((share * Double(width * 8)).rounded())
      var text = String(repeating: "█", count: eighths / 8)
      if eighths % 8 > 0 { text.append(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1]) }
      return text + String(repeating: "░", count: width - text.count)
    }
    let full = Int((share * Double(width)).rounded())
    return String(repeating: barFull, count: full)
      + String(repeating: barEmpty, count: width - full)
  }

  private func pick<Sign>(_ penuh: Sign, _ aman: Sign, _ ascii: Sign) -> Sign {
    switch tier {
    case .penuh: penuh
    case .aman: aman
    case .ascii: ascii
    }
  }
}

extension Glyphs.Lines {
  static let single = Self("─│┌┐└┘├┤┬┴┼")
  static let double = Self("═║╔╗╚╝╠╣╦╩╬")
  static let round = Self("─│╭╮╰╯├┤┬┴┼")
  static let ascii = Self("-|+++++++++")
  static let asciiFocused = Self("=|+++++++++")
}
