import Terminal
import Testing

struct EditingTests {
  private func field(_ text: String, at caret: Int, _ keys: Key...) -> TextField {
    var field = TextField(text)
    field.caret = caret
    for key in keys { _ = field.receive(key) }
    return field
  }

  @Test func `keys of both schools edit a field`() {
    #expect(field("ab cd ef", at: 5, .control("w")).text == "ab  ef")
    #expect(field("ab cd ef", at: 5, .control("u")).text == " ef")
    #expect(field("ab cd ef", at: 5, .control("k")).text == "ab cd")
    #expect(field("ab cd ef", at: 5, .control("k"), .home, .control("y")).text == " efab cd")
    #expect(field("ab cd", at: 2, .delete, .backspace).text == "acd")
    #expect(field("ab cd", at: 0, .alt("d")).text == " cd")
    #expect(field("ab cd", at: 5, .alt("b")).caret == 3)
    #expect(field("ab cd", at: 0, .alt("f")).caret == 2)
    #expect(field("ab cd", at: 3, .control("a"), .control("f")).caret == 1)
    #expect(field("ab", at: 0, .backspace, .left).text == "ab")
    #expect(field("ab", at: 2, .delete, .right, .control("k")).text == "ab")
  }

  @Test(arguments: [
    Key.enter, .tab, .backTab, .escape, .up, .down, .control("z"), .function(2), .pageDown,
  ])
  func `a field leaves to the screen what is not its own`(key: Key) {
    var field = TextField("ab")
    let used1 = field.receive(key)
    #expect(used1 == false)
    #expect(field.text == "ab")
  }

  @Test func `a mark typed after its letter joins it`() {
    let field = field("", at: 0, .character("e"), .character("\u{301}"), .character("x"))
    #expect(field.text == "e\u{301}x")
    #expect(field.caret == 2)
    #expect(self.field("e\u{301}x", at: 1, .backspace).text == "x")
  }

  @Test func `a paste into a field is one line`() {
    var field = TextField("[]")
    field.caret = 1
    let isUsed1 = field.receive(paste: "a\nb\tc")
    #expect(isUsed1)
    #expect(field.text == "[a b c]")
    #expect(field.caret == 6)
  }

  @Test func `random keys keep the caret in the text`() {
    var random = Xorshift(seed: 99)
    let keys: [Key] = [
      .character("a"), .character(" "), .character("\u{301}"), .character("日"),
      .character("\u{1F1EE}"),
      .character("\u{200D}"), .enter, .backspace, .delete, .left, .right, .up, .down, .home, .end,
      .pageUp,
      .pageDown, .alt("b"), .alt("f"), .alt("d"), .control("w"), .control("u"), .control("k"),
      .control("y"),
    ]
    var field = TextField()
    var area = TextArea(page: Size(rows: 3, columns: 7))
    var surface = Surface(size: Size(rows: 3, columns: 7))
    for _ in 0..<20_000 {
      guard let key = keys.randomElement(using: &random) else { continue }
      _ = field.receive(key)
      _ = area.receive(key)
      #expect((0...field.text.count).contains(field.caret))
      #expect((0...area.text.count).contains(area.caret))
      area.draw(on: &surface, in: surface.bounds, isFocused: true)
      #expect(surface.cursor.map(surface.bounds.contains) == true)
    }
  }

  @Test func `a long text scrolls so that the caret shows, and says that more is hidden`() {
    var surface = Surface(size: Size(rows: 1, columns: 8), glyphs: Glyphs(.ascii))
    var field = TextField("abcdefghijkl")
    field.draw(on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.text == "<jkl")
    #expect(surface.cursor == Position(row: 0, column: 4))
    field.caret = 0
    field.draw(on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.text == "abcdefg>")
  }

  @Test func `a secret shows only how long it is`() {
    var surface = Surface(size: Size(rows: 1, columns: 8))
    TextField("1234", isSecret: true).draw(on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.text == "••••")
  }

  @Test func `up and down move by drawn rows and remember the column`() {
    var area = TextArea("satu dua tiga\nx\nempat lima", page: Size(rows: 5, columns: 10))
    area.caret = 12
    let isUsed1 = area.receive(.down)
    #expect(isUsed1)
    #expect(area.caret == 15)
    let isUsed2 = area.receive(.down)
    #expect(isUsed2)
    #expect(area.caret == 19)
    let used2 = area.receive(.up)
    #expect(used2 == true)
    let used3 = area.receive(.up)
    #expect(used3 == true)
    let used4 = area.receive(.up)
    #expect(used4 == true)
    #expect(area.caret == 3)
    let used5 = area.receive(.up)
    #expect(used5 == false)
  }

  @Test func `home and end stay within the line, and Ctrl-K joins two`() {
    var area = TextArea("ab\ncd")
    area.caret = 1
    let used6 = area.receive(.end)
    #expect(used6 == true)
    #expect(area.caret == 2)
    let used7 = area.receive(.control("k"))
    #expect(used7 == true)
    #expect(area.text == "abcd")
  }
}
