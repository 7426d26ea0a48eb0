import Testing

@testable import Coursework

@Suite struct `Answers on paper` {
  @Test(arguments: [
    (Sample.choice, "a", Answer.choice(["a"])), (Sample.choice, " A. ", .choice(["a"])),
    (Sample.choice, "", .choice([])), (Sample.choices, "b, a", .choice(["b", "a"])),
    (Sample.blank, "memeriksa berkas", .text("memeriksa berkas")),
    (Sample.matching, "ca", .pairs(["kapsul": "awal", "kotak": "proses"])),
    (
      Sample.ordering, "3 5 4 0 1 2",
      .order(["agenda", "terima", "periksa", "paraf", "arsip"])
    ),
  ])
  func `a cell is read as the paper offers it`(text: String, cell: String, answer: Answer) throws {
    let exercise = try Exercise.sample(text)
    if case .order = answer {
      guard case .order(let ids)? = exercise.answer(inCell: cell) else {
        Issue.record("no order")
        return
      }
      #expect(ids.count == 5)
      return
    }
    #expect(exercise.answer(inCell: cell) == answer)
  }

  @Test(arguments: [
    (Sample.choice, "c"), (Sample.choice, "ab"), (Sample.choice, "1"), (Sample.matching, "a"),
    (Sample.matching, "ax"), (Sample.ordering, "1 2"), (Sample.ordering, "1 1 2 3 4 5"),
    (Sample.ordering, "a b c d e f"),
  ])
  func `a cell that says something else is refused with what it may hold`(
    text: String, cell: String
  ) throws {
    let exercise = try Exercise.sample(text)
    #expect(exercise.answer(inCell: cell) == nil)
    #expect(!exercise.cellWords.isEmpty)
  }

  @Test(arguments: [Sample.ordering])
  func `the key, filled in on paper, earns everything`(text: String) throws {
    let exercise = try Exercise.sample(text)
    guard case .marks(_, let printed)? = exercise.sheet.parts.first else {
      Issue.record("nothing to fill in")
      return
    }
    let numbers = printed.map { text in
      (exercise.sheet.key.firstIndex { $0.hasSuffix(". \(text)") } ?? -1) + 1
    }
    let answer = try #require(
      exercise.answer(inCell: numbers.map(String.init).joined(separator: " ")))
    #expect(exercise.outcome(of: answer).isFull)
  }
}

@Suite struct `Tables of spreadsheets` {
  @Test(arguments: [
    "nama;1;2\nAni;a;b\n", "\u{FEFF}nama,1,2\r\nAni,a,b\r\n", "nama\t1\t2\nAni\ta\tb",
    "nama;1;2\n\n \"Ani\" ; a;b;\n;;\n",
  ])
  func `rows are read whatever the sign, and blank ones left out`(text: String) {
    let table = SemicolonTable(reading: text)
    let cells = table.rows.map { Array($0.cells.prefix(3)) }
    #expect(cells == [["nama", "1", "2"], ["Ani", "a", "b"]])
  }

  @Test func `quotes hold separators, quotes and lines, and rows keep their numbers`() {
    let table = SemicolonTable(reading: "nama;1\n\n\"Ani; \"\"A\"\"\nB\";a\n")
    #expect(table.rows.map(\.number) == [1, 3])
    #expect(table.rows.last?.cells == ["Ani; \"A\"\nB", "a"])
  }

  @Test(arguments: ["Ani", "a;b", "a\"b", "a\nb", "", "é"])
  func `a cell written is read back`(text: String) {
    let table = SemicolonTable(reading: "x;" + SemicolonTable.cell(text) + "\n")
    #expect(table.rows.first?.cells == ["x", text])
  }

  @Test func `no cell is a formula`() {
    #expect(SemicolonTable.cell("=1+1") == "'=1+1")
    #expect(SemicolonTable.column(0) == "A" && SemicolonTable.column(27) == "AB")
  }
}
