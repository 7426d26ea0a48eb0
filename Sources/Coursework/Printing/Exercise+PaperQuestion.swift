extension Exercise {
  /// How to answer on a sheet apart from the questions, which stay clean for the next class.
  package var sheetInstruction: String {
    switch kind {
    case .choice(let choice):
      choice.isMultiple ? "Tulis huruf semua yang tepat." : "Tulis satu huruf."
    case .ordering(let ordering):
      "Tulis nomor urut setiap langkah, mulai dari baris teratas."
        + (ordering.distractors.isEmpty ? "" : " Tulis 0 untuk yang tidak dipakai.")
    case .matching: "Tulis huruf pasangan setiap nomor, mulai dari nomor 1."
    default: sheet.instruction
    }
  }

  /// The question's parts without anything to fill in.
  package var questionParts: [ExerciseSheet.Part] {
    switch kind {
    case .choice(let choice): [.letters(choice.options.map(\.text))]
    case .ordering(let ordering): [.numbers(ordering.printed.map(\.text))]
    case .matching(let matching):
      [.numbers(matching.left.map(\.text)), .letters(matching.right.map(\.text))]
    case .blank: []
    default: sheet.parts
    }
  }

  /// What stands in the answer's room beforehand: a blank for each line that asks for one.
  package var cellRoom: String {
    switch kind {
    case .ordering(let ordering): Exercise.blanks(ordering.printed.count)
    case .matching(let matching): Exercise.blanks(matching.left.count)
    default: ""
    }
  }

  private static func blanks(_ count: Int) -> String {
    Array(repeating: "____", count: count).joined(separator: "  ")
  }
}
