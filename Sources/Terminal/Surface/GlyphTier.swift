/// How much of Unicode a terminal can be trusted to show.
package enum GlyphTier: String, CaseIterable, Sendable {
  /// A UTF-8 terminal with an ordinary font.
  case penuh
  /// A UTF-8 terminal with 256 glyphs, as the Linux console: single lines, few pictograms.
  case aman
  /// Nothing but ASCII; all other text is transliterated while it is drawn.
  case ascii
}
