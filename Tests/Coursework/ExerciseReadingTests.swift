import Testing

@testable import Coursework

@Suite struct `Reading exercises` {
  @Test(arguments: Sample.all)
  func `each kind reads whole, with four rungs of help`(text: String) {
    let (exercise, problems) = Folder.onlyExercise(text)
    #expect(problems == [])
    #expect(exercise?.hints.count == 4)
    #expect(exercise?.line == 16)
  }

  @Test func `feedback is one sentence or three parts`() {
    let (exercise, _) = Folder.onlyExercise(Sample.choice)
    guard case .choice(let choice) = exercise?.kind else {
      Issue.record("not read as a choice")
      return
    }
    #expect(choice.options.map(\.isRight) == [true, false])
    #expect(
      choice.options.map(\.feedback) == [
        Feedback(what: "Ada angka dan satuan."),
        Feedback(what: "Belum ada angka.", rule: "KG-04", next: "Tulis angka."),
      ])
  }

  @Test func `an unknown kind is told at its word`() {
    let (exercise, problems) = Folder.onlyExercise("```latihan piliham\nid: a\n```")
    #expect(exercise == nil)
    #expect(problems.map(\.line) == [16])
    #expect(problems.map(\.column) == [12])
    #expect(problems.first?.message.contains("maksudnya \"pilihan\"?") == true)
  }

  @Test func `places inside a fence are lines of the file`() {
    let text = Sample.choice.replacing("tanya:", with: "tanyaa:")
    let (exercise, problems) = Folder.onlyExercise(text)
    #expect(exercise == nil)
    #expect(problems.first.map { [$0.line, $0.column] } == [18, 1])
  }

  @Test func `YAML that does not parse is told where it stops`() {
    let (exercise, problems) = Folder.onlyExercise("```latihan isian\nid: a\n  terima: [b\n```")
    #expect(exercise == nil)
    #expect(problems.count == 1)
    #expect((17...19).contains(problems.first?.line ?? 0))
  }

  @Test func `a fence within a list is told`() {
    let text = "- butir\n\n  ```latihan isian\n  id: a\n  ```"
    let (exercise, problems) = Folder.onlyExercise(text)
    #expect(exercise == nil)
    #expect(problems.first?.message.contains("daftar") == true)
  }

  @Test func `more items than marking can look through are told`() {
    let items = (1...13).map { "  - {id: b\($0), teks: Butir \($0)}" }.joined(separator: "\n")
    let (exercise, problems) = Folder.onlyExercise(
      "```latihan urutan\nid: a\ntanya: T\nbutir:\n\(items)\numpan_salah: U\numpan_benar: B\n"
        + "bantuan: [a]\n```")
    #expect(exercise == nil)
    #expect(problems.first?.message.contains("paling banyak 12") == true)
  }
}
