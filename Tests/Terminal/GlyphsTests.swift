import Terminal
import Testing

struct GlyphsTests {
  /// Signs of one meaning each, in one tier.
  private func signs(_ tier: GlyphTier) -> [String] {
    let glyphs = Glyphs(tier)
    return [
      glyphs.arrowLeft, glyphs.arrowRight, glyphs.arrowUp, glyphs.arrowDown, glyphs.tick,
      glyphs.miss,
      glyphs.bullet, glyphs.innerBullet, glyphs.pointer, glyphs.separator, glyphs.ellipsis,
      glyphs.barFull,
      glyphs.barEmpty, glyphs.scrollTrack, glyphs.scrollThumb, glyphs.headDown, glyphs.headUp,
      glyphs.dashedHorizontal, glyphs.dashedVertical, glyphs.lines.horizontal, glyphs.lines.cross,
      glyphs.bridge,
    ].map(String.init) + [
      glyphs.leadsTo, glyphs.isChecked, glyphs.isUnchecked, glyphs.isChosen, glyphs.isUnchosen,
      glyphs.bar(0.3, width: 10),
    ]
  }

  @Test func `a sign is as wide in one tier as in another`() {
    let wide = GlyphTier.allCases.map { tier in signs(tier).map { width(of: $0) } }
    #expect(wide[0] == wide[1])
    #expect(wide[0] == wide[2])
  }

  @Test func `ascii signs are ASCII, and need no replacing in any tier`() {
    #expect(signs(.ascii).joined().allSatisfy { $0.isASCII })
    for tier in GlyphTier.allCases {
      for sign in signs(tier) {
        var surface = Surface(size: Size(rows: 1, columns: 20), glyphs: Glyphs(tier))
        surface.put(sign + "|", at: Position(row: 0, column: 0))
        #expect(surface.text == sign + "|")
      }
    }
  }

  @Test(arguments: GlyphTier.allCases)
  func `symbols and answers differ in shape in every tier`(tier: GlyphTier) {
    let glyphs = Glyphs(tier)
    let shapes = Glyphs.Shape.allCases.map {
      "\(glyphs.ends(of: $0).left)\(glyphs.ends(of: $0).right)"
    }
    #expect(Set(shapes).count == shapes.count)
    #expect(
      Set([glyphs.isChecked, glyphs.isUnchecked, glyphs.isChosen, glyphs.isUnchosen]).count == 4)
    #expect(
      Set([glyphs.arrowLeft, glyphs.arrowRight, glyphs.arrowUp, glyphs.arrowDown, glyphs.tick])
        .count >= 4)
    #expect(glyphs.tick != glyphs.miss)
  }

  @Test(arguments: [
    (0.0, "░░░░"), (0.5, "██░░"), (0.53, "██▏░"), (1.0, "████"), (2.0, "████"), (.nan, "░░░░"),
  ])
  func `a bar shows its share`(share: Double, bar: String) {
    #expect(Glyphs(.penuh).bar(share, width: 4) == bar)
  }

  @Test func `running text may grow when it is spelled in ASCII`() {
    #expect(Glyphs(.ascii).spelled("≤ 5 → ½ “Ł”…") == "<= 5 -> 1/2 \"L\"...")
    #expect(Glyphs(.penuh).spelled("≤ 5") == "≤ 5")
  }
}
