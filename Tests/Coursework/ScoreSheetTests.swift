import SOPRules
import Testing

@testable import Coursework

@Suite struct `A test on paper` {
  private let bank: ItemBank

  init() throws { bank = try #require(ItemBank.reading(from: .shipped).0) }

  /// What somebody who knows everything writes into the cell of a question.
  private func right(_ exercise: Exercise) -> String {
    switch exercise.kind {
    case .choice(let choice):
      choice.options.indices.filter { choice.options[$0].isRight }.map(ExerciseSheet.letter)
        .joined()
    case .blank(let blank): blank.accepted[0]
    case .ordering(let ordering):
      ordering.printed.map { printed in
        String((ordering.inOrder.firstIndex { $0.id == printed.id } ?? -1) + 1)
      }.joined(separator: " ")
    case .matching(let matching):
      matching.left.map { left in
        ExerciseSheet.letter(matching.right.firstIndex { $0.id == left.match } ?? 0)
      }.joined()
    default: ""
    }
  }

  private func sheet(_ rows: [[String]], seed: Int = 7) -> ScoreSheet {
    let head = ["nama", "bentuk (benih \(seed))"] + (1...30).map(String.init)
    let text = ([head] + rows).map { $0.map(SemicolonTable.cell).joined(separator: ";") + "\r\n" }
    return ScoreSheet(reading: "\u{FEFF}" + text.joined(), seed: nil) { form, seed in
      bank.form(form, seed: seed)
    }
  }

  private func scored(_ sheet: ScoreSheet, seed: Int = 7) -> ScoredClass {
    ScoredClass(sheet, items: { bank.form($0, seed: seed) }, by: .standard)
  }

  @Test(arguments: Exam.Form.allCases)
  func `who writes the key earns everything, whatever the question's kind`(form: Exam.Form) {
    let items = bank.form(form, seed: 7)
    let sheet = sheet([["Ani", form.rawValue] + items.map { right($0.exercise) }])
    #expect(sheet.problems == [])
    #expect(sheet.seed == 7)
    #expect(scored(sheet).lines.map(\.percent) == [100])
  }

  @Test func `the empty table is read as a class of nobody`() {
    let text = ScoreSheet.blank(items: 30, form: .b, seed: 3, people: 5)
    let sheet = ScoreSheet(reading: text, seed: nil) { bank.form($0, seed: $1) }
    #expect(sheet.people.isEmpty && sheet.problems == [] && sheet.seed == 3)
    #expect(text.hasPrefix("\u{FEFF}nama;bentuk (benih 3);1;2;"))
  }

  @Test func `bad cells are named by row and column and count as empty`() {
    let items = bank.form(.a, seed: 7)
    var cells = items.map { right($0.exercise) }
    guard let place = items.firstIndex(where: { $0.kind == "pilihan" }) else { return }
    cells[place] = "z"
    let sheet = sheet([["Ani", "A"] + cells, ["Budi", "C"], ["", "B", "a"]])
    #expect(
      sheet.problems.map { [$0.row.description, $0.column] } == [
        ["2", SemicolonTable.column(place + 2)], ["3", "B"], ["4", "A"],
      ])
    #expect(sheet.problems.first?.words.contains("huruf a sampai") == true)
    #expect(scored(sheet).lines.first.map { $0.percent < 100 && $0.percent > 90 } == true)
  }

  @Test func `figures name what an item tells, and a class its gain`() {
    let a = bank.form(.a, seed: 7)
    let b = bank.form(.b, seed: 7)
    let before = (1...12).map { person in
      ["Orang \(person)", "A"]
        + a.enumerated().map { $0.offset < person * 2 ? right($0.element.exercise) : "" }
    }
    let after = (1...11).map { person in
      ["  orang \(person)", "B"] + b.map { right($0.exercise) }
    }
    let first = scored(sheet(before))
    let second = scored(sheet(after))
    #expect(first.figures.count == 30)
    #expect(first.figures.first?.statistics.facility == 1)
    #expect(first.figures.contains { ($0.statistics.discrimination ?? 0) > 0.5 })
    let gain = first.gain(to: second)
    #expect(gain.pairs == 11 && gain.unmatched == 1)
    #expect(gain.meanOfGains == 1)
    #expect(gain.words.contains("pasangan nilai: 11"))
    #expect(first.words(passMark: 70).contains("daya beda"))
  }

  @Test func `a name that stands twice is told`() {
    let sheet = sheet([["Ani", "A"], ["ani ", "B"]])
    #expect(scored(sheet).repeatedNames == ["ani"])
  }

  @Test func `a name that stands twice, or none at all, is not matched`() {
    let first = sheet([["Ani", "A", "a"], ["ani ", "A"], ["Budi", "A", "a"], ["", "A", "a"]])
    let second = sheet([["Ani", "B", "a"], ["Budi", "B", "a"], ["", "B", "a"]])
    let gain = scored(first).gain(to: scored(second))
    #expect(gain.pairs == 1 && gain.unmatched == 0)
  }

  @Test func `a table that is none says what to do`() {
    let sheet = ScoreSheet(reading: "a;b\n1;2\n", seed: nil) { _, _ in [] }
    #expect(sheet.problems.first?.message.contains("bimtek tes lembar") == true)
  }
}
