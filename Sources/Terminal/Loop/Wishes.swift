/// How the display shall be, as far as the environment and the settings say.
package struct Wishes: Hashable, Sendable {
  /// The terminal's name, `TERM`.
  package var terminal: String
  /// Overrules what the terminal is thought to show.
  package var tier: GlyphTier?
  package var theme: Theme
  /// Over a network the parts of a key arrive further apart.
  package var isRemote: Bool

  package init(
    terminal: String, tier: GlyphTier? = nil, theme: Theme = .bawaan, isRemote: Bool = false
  ) {
    self.terminal = terminal
    self.tier = tier
    self.theme = theme
    self.isRemote = isRemote
  }

  /// Reads `TERM`, `NO_COLOR` and `SSH_CONNECTION`.
  package init(environment: [String: String]) {
    let isWithoutColour = !(environment["NO_COLOR"] ?? "").isEmpty
    self.init(
      terminal: environment["TERM"] ?? "", theme: isWithoutColour ? .mono : .bawaan,
      isRemote: environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil)
  }

  /// The tier for a terminal that turned out to be this one.
  func tier(isUTF8: Bool, entry: String) -> GlyphTier {
    if let tier { return isUTF8 ? tier : .ascii }
    guard isUTF8 else { return .ascii }
    let isOld = ["linux", "vt1", "vt2", "vt3", "ansi", "cons"].contains { entry.hasPrefix($0) }
    return isOld ? .aman : .penuh
  }
}
