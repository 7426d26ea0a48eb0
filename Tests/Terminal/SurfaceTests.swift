import Terminal
import Testing

struct SurfaceTests {
  private func surface(_ rows: Int = 2, _ columns: Int = 6, _ tier: GlyphTier = .penuh) -> Surface {
    Surface(size: Size(rows: rows, columns: columns), glyphs: Glyphs(tier))
  }

  private func place(_ row: Int, _ column: Int) -> Position { Position(row: row, column: column) }

  @Test func `text is clipped at every edge and tells the columns it took`() {
    var surface = surface()
    #expect(surface.put("abcdefgh", at: place(0, 4)) == 8)
    #expect(surface.put("xyz", at: place(1, -2)) == 3)
    surface.put("no", at: place(-1, 0))
    surface.put("no", at: place(7, 0))
    #expect(surface.text == "    ab\nz")
  }

  @Test func `a part of another surface is copied, and halves of wide signs become blanks`() {
    var other = surface(3, 8)
    other.put("a日b本c", at: place(1, 0))
    var surface = surface()
    surface.put("語語語", at: place(0, 0))
    surface.copy(
      other, from: Rect(row: 1, column: 2, rows: 1, columns: 3), to: place(0, 1))
    #expect(surface.text == "  b 語\n")
    surface.copy(other, from: Rect(row: 0, column: -3, rows: 9, columns: 90), to: place(0, 0))
    #expect(surface.text == "  b\n   a日")
  }

  @Test func `a limit cuts before the character that does not fit whole`() {
    var surface = surface()
    #expect(surface.put("a日本", at: place(0, 0), limit: 4) == 3)
    #expect(surface.text == "a日\n")
  }

  @Test func `half of a wide character at an edge is a blank`() {
    var surface = surface()
    surface.put("日", at: place(0, 5))
    surface.put("日b", at: place(1, -1))
    #expect(surface.text == "\n b")
  }

  @Test func `overwriting half of a wide character leaves no half behind`() {
    var surface = surface()
    surface.put("日本", at: place(0, 0))
    surface.put("x", at: place(0, 1))
    surface.put("本日", at: place(1, 0))
    surface.put("y", at: place(1, 2))
    #expect(surface.text == " x本\n本y")
  }

  @Test func `a region limits drawing, nested ones both`() {
    var surface = surface(2, 8)
    surface.clipped(to: Rect(row: 0, column: 2, rows: 1, columns: 4)) { surface in
      surface.clipped(to: Rect(row: 0, column: 0, rows: 2, columns: 5)) { surface in
        surface.fill(surface.bounds, with: "x")
      }
    }
    #expect(surface.text == "  xxx\n")
  }

  @Test func `marks stay with their letter`() {
    var surface = surface()
    #expect(surface.put("cafe\u{301}!", at: place(0, 0)) == 5)
    #expect(surface.text == "cafe\u{301}!\n")
  }

  @Test(arguments: [
    ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}"), ("\u{1F1EE}\u{1F1E9}", "?"),
    ("\u{2764}\u{FE0F}", "\u{2764}"),
    ("e\u{301}\u{302}\u{303}\u{304}", "e"), ("\u{301}", "?"), ("a\u{1B}[31mb", "a [31mb"),
    ("\u{200B}a", "a"),
    ("a\tb\r\nc", "a b c"), ("\u{9B}1m", " 1m"),
  ])
  func `what terminals measure differently is drawn plainly`(text: String, drawn: String) {
    var surface = surface(1, 12)
    #expect(surface.put(text, at: place(0, 0)) == width(of: text))
    #expect(surface.text == drawn)
  }

  @Test func `in ascii every text becomes ASCII of the same width`() {
    var surface = surface(1, 40, .ascii)
    let text = "Café → “ya” … │✓ 日 Łódź €"
    #expect(surface.put(text, at: place(0, 0)) == width(of: text))
    #expect(surface.text == "Cafe > \"ya\" ~ |v ?? Lodz ?")
  }

  @Test func `a box has a title, an inside, and none when it is too small`() {
    var surface = surface(3, 12)
    let inside = surface.box(surface.bounds, title: "Konsep SOP")
    #expect(inside == Rect(row: 1, column: 1, rows: 1, columns: 10))
    #expect(surface.text == "┌ Konsep… ─┐\n│          │\n└──────────┘")
    #expect(surface.box(Rect(row: 0, column: 0, rows: 1, columns: 1)).isEmpty)
  }

  @Test func `styles are dumped apart from the signs`() {
    var surface = surface(1, 8)
    surface.put(
      [Span("a", .heading), Span("b", .bad), Span("c"), Span("d", .selection)], at: place(0, 0))
    #expect(surface.text == "abcd")
    #expect(surface.styleText == "HB.s")
  }

  @Test func `a scroll bar shows whether there is more above and below`() {
    var tops: [String] = []
    for top in [0, 1, 8, 9] {
      var surface = surface(4, 1, .ascii)
      surface.scrollBar(in: surface.bounds, top: top, visible: 4, total: 13)
      tops.append(surface.text.filter { $0 != "\n" })
    }
    #expect(tops == ["#|||", "|#||", "||#|", "|||#"])
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 3), (500, 200)])
  func `drawing never traps, whatever the size`(rows: Int, columns: Int) {
    var surface = surface(rows, columns)
    for rect in [
      surface.bounds, Rect(row: -3, column: -3, rows: 9, columns: 9),
      surface.bounds.inset(rows: 5, columns: 5),
    ] {
      let inside = surface.box(rect, title: "Judul", isFocused: true)
      TextField("日本語の長い文章です").draw(on: &surface, in: inside, isFocused: true)
      TextArea("satu\ndua 日本").draw(on: &surface, in: rect, isFocused: true)
      ListBox(count: 30, selected: 20).draw(["a", "b"], on: &surface, in: rect, isFocused: true)
      Pager(count: 3).draw(["a", "b", "c"], on: &surface, in: rect)
      Footer([Binding([.enter], "Buka", isPrimary: true)]).draw(on: &surface, in: rect)
      surface.restyle(rect, .selection)
    }
    #expect(surface.size == Size(rows: rows, columns: columns))
  }
}
