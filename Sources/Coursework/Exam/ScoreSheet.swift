/// The answers of a class as they were typed off paper, one row a person.
package struct ScoreSheet: Sendable {
  package struct Person: Sendable, Hashable {
    package var name: String
    package var form: Exam.Form
    package var answers: [Answer]
    /// The row in the spreadsheet, counted from 1.
    package var row: Int
  }

  /// A cell that cannot be read, as people find it.
  package struct Problem: Sendable, Hashable {
    package var row: Int
    package var column: String
    package var message: String

    package var words: String { "baris \(row), kolom \(column): \(message)" }
  }

  package private(set) var people: [Person] = []
  package private(set) var problems: [Problem] = []
  /// The seed in force: the one stated, else the one the head of the table names, else the usual one.
  package let seed: Int

  /// The empty table: a head and so many rows for people.
  package static func blank(items: Int, form: Exam.Form, seed: Int, people: Int) -> String {
    let head = ["nama", "bentuk (benih \(seed))"] + (1...max(1, items)).map(String.init)
    let row = ["", form.rawValue] + Array(repeating: "", count: items)
    return "\u{FEFF}"
      + ([head] + Array(repeating: row, count: people)).map { cells in
        cells.map(SemicolonTable.cell).joined(separator: ";") + "\r\n"
      }.joined()
  }

  /// Reads a table whose columns are name, form and one a question; `items` gives the questions of
  /// a form of a seed.
  package init(
    reading text: String, seed stated: Int?, items: (Exam.Form, Int) -> [Item]
  ) {
    let table = SemicolonTable(reading: text)
    let head = table.rows.first?.cells ?? []
    let seed = stated ?? (head.count > 1 ? ScoreSheet.number(in: head[1]) : nil) ?? Exam.usualSeed
    self.seed = seed
    let asked = Dictionary(
      uniqueKeysWithValues: Exam.Form.allCases.map { ($0, items($0, seed)) })
    guard head.first?.lowercased() == "nama" else {
      problems.append(
        Problem(
          row: table.rows.first?.number ?? 1, column: "A",
          message: "Baris pertama dimulai dengan \"nama\"; pakai lembar dari bimtek tes lembar."))
      return
    }
    for row in table.rows.dropFirst() { read(row, asked) }
  }

  private mutating func read(_ row: SemicolonTable.Row, _ asked: [Exam.Form: [Item]]) {
    let cells = row.cells
    func complain(_ place: Int, _ message: String) {
      problems.append(
        Problem(row: row.number, column: SemicolonTable.column(place), message: message))
    }
    // A row that only repeats the form was not used.
    let used = cells.enumerated().contains { $0.offset != 1 && !$0.element.isEmpty }
    guard used else { return }
    if cells[0].isEmpty { complain(0, "nama belum diisi.") }
    guard cells.count > 1, let form = Exam.Form(rawValue: cells[1].uppercased()) else {
      return complain(1, "bentuk ditulis A atau B.")
    }
    let items = asked[form] ?? []
    for place in cells.indices.dropFirst(2 + items.count) where !cells[place].isEmpty {
      complain(place, "tes ini hanya memuat \(items.count) soal.")
    }
    var answers: [Answer] = []
    for (place, item) in items.enumerated() {
      let cell = place + 2 < cells.count ? cells[place + 2] : ""
      if let answer = item.exercise.answer(inCell: cell) {
        answers.append(answer)
      } else {
        complain(
          place + 2, "\"\(cell)\" pada soal \(place + 1); isinya \(item.exercise.cellWords).")
        answers.append(.text(""))
      }
    }
    people.append(Person(name: cells[0], form: form, answers: answers, row: row.number))
  }

  private static func number(in text: String) -> Int? {
    text.split { !("0"..."9").contains($0) }.first.flatMap { Int($0) }
  }
}
