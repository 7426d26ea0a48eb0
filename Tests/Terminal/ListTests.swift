import Terminal
import Testing

struct ListTests {
  @Test func `an arrow at an end is left to the screen`() {
    var list = ListBox(count: 2)
    let used1 = list.receive(.up)
    #expect(used1 == false)
    let isUsed1 = list.receive(.down)
    #expect(isUsed1)
    let used2 = list.receive(.down)
    #expect(used2 == false)
    #expect(list.selected == 1)
  }

  @Test func `pages, home and end stay inside`() {
    var list = ListBox(count: 25, page: 10)
    let used3 = list.receive(.pageDown)
    #expect(used3 == true)
    #expect(list.selected == 9)
    let used4 = list.receive(.end)
    #expect(used4 == true)
    #expect(list.selected == 24)
    let used5 = list.receive(.pageUp)
    #expect(used5 == true)
    #expect(list.selected == 15)
    let used6 = list.receive(.home)
    #expect(used6 == true)
    #expect(list.selected == 0)
  }

  @Test func `a list that gets shorter keeps a row chosen, an empty one none`() {
    var list = ListBox(count: 5, selected: 4)
    list.count = 3
    #expect(list.selected == 2)
    list.count = 0
    #expect(list.selected == 0)
    let used7 = list.receive(.down)
    #expect(used7 == false)
  }

  @Test func `the chosen row always shows, marked by sign and reversed`() {
    var list = ListBox(count: 9, page: 3)
    for _ in 0..<4 { _ = list.receive(.down) }
    var surface = Surface(size: Size(rows: 3, columns: 8), glyphs: Glyphs(.ascii))
    list.draw((0..<9).map { "baris \($0)" }, on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.text == "  bari~|\n  bari~#\n> bari~|")
    #expect(surface.styleText.split(separator: "\n").last == "H.sssssm")
    #expect(surface.cursor == Position(row: 2, column: 2))
  }

  @Test func `going back up moves the mark before it scrolls`() {
    var list = ListBox(count: 9, page: 3)
    for key in [Key.down, .down, .down, .up] { _ = list.receive(key) }
    var surface = Surface(size: Size(rows: 3, columns: 4), glyphs: Glyphs(.ascii))
    list.draw((0..<9).map(String.init), on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.text == "  1|\n> 2#\n  3|")
  }

  @Test(arguments: [("", true), ("surat", true), ("MASUK sur", true), ("keluar", false)])
  func `a filter wants all its words, in any order and case`(filter: String, isThere: Bool) {
    #expect(matches("Pengelolaan Surat Masuk", filter: filter) == isThere)
  }

  @Test func `a pager leaves the keys at its end to the screen`() {
    var pager = Pager(count: 12, page: 10)
    let used8 = pager.receive(.character(" "))
    #expect(used8 == true)
    #expect(pager.isAtEnd)
    let used9 = pager.receive(.pageDown)
    #expect(used9 == false)
    let used10 = pager.receive(.home)
    #expect(used10 == true)
    let used11 = pager.receive(.up)
    #expect(used11 == false)
  }

  @Test func `columns share what the fixed ones leave`() {
    let columns = Columns([.fixed(3), .share(1), .share(2)])
    let rects = columns.rects(in: Rect(row: 0, column: 0, rows: 1, columns: 17))
    #expect(rects.map(\.columns) == [3, 4, 8])
    #expect(rects.map(\.column) == [0, 4, 9])
    #expect(
      columns.rects(in: Rect(row: 0, column: 0, rows: 1, columns: 2)).map(\.columns) == [2, 0, 0])
  }

  @Test func `the footer shows what is primary, possible and fits`() {
    let footer = Footer([
      Binding([.function(2)], "Simpan", isPrimary: true),
      Binding([.up], "Naik", isEnabled: false, isPrimary: true),
      Binding([.character("x")], "Lain"),
      Binding([.control("p")], "Daftar perintah", isPrimary: true),
      Binding([.escape], "Kembali", isPrimary: true),
    ])
    var surface = Surface(size: Size(rows: 1, columns: 30))
    footer.draw(on: &surface, in: surface.bounds)
    #expect(surface.text == "F2 Simpan  Esc Kembali")
  }

  @Test(arguments: [
    (60, "\nF2 Simpan  Ctrl-P Daftar perintah  Esc Kembali"),
    (45, "F2 Simpan  Ctrl-P Daftar perintah\nEsc Kembali"),
    (20, "F2 Simpan\nEsc Kembali"),
  ])
  func `a footer of two rows uses the second one where it needs it`(columns: Int, text: String) {
    let footer = Footer([
      Binding([.function(2)], "Simpan", isPrimary: true),
      Binding([.control("p")], "Daftar perintah", isPrimary: true),
      Binding([.escape], "Kembali", isPrimary: true),
    ])
    var surface = Surface(size: Size(rows: 2, columns: columns))
    footer.draw(on: &surface, in: surface.bounds)
    #expect(surface.text == text)
  }
}
