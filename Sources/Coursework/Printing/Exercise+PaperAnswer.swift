extension Exercise {
  /// Reads what somebody wrote on paper, as it is typed into one cell of a table: letters of
  /// options, letters of right sides, numbers of steps, or words.
  ///
  /// - Returns: the answer, blank for an empty cell; nothing where the cell says what the paper does
  ///   not offer.
  package func answer(inCell text: String) -> Answer? {
    switch kind {
    case .choice(let choice):
      guard let places = places(in: text, of: choice.options.count) else { return nil }
      guard choice.isMultiple || places.count <= 1 else { return nil }
      return .choice(places.map { choice.options[$0].id })
    case .blank: return .text(text)
    case .ordering(let ordering): return answer(inCell: text, ordering)
    case .matching(let matching):
      guard let places = places(in: text, of: matching.right.count),
        places.isEmpty || places.count == matching.left.count
      else { return nil }
      let links = zip(matching.left.map(\.id), places.map { matching.right[$0].id })
      return .pairs(Dictionary(links) { first, _ in first })
    default: return text.allSatisfy(\.isWhitespace) ? .text("") : nil
    }
  }

  /// What a cell may hold, for who has typed something else.
  package var cellWords: String {
    switch kind {
    case .choice(let choice):
      "\(choice.isMultiple ? "huruf" : "satu huruf") a sampai "
        + ExerciseSheet.letter(choice.options.count - 1)
    case .blank: "jawaban dengan kata atau angka"
    case .ordering(let ordering): "\(ordering.printed.count) nomor urut"
    case .matching(let matching):
      "\(matching.left.count) huruf a sampai \(ExerciseSheet.letter(matching.right.count - 1))"
    default: "dibiarkan kosong; soal ini dinilai tersendiri"
    }
  }

  /// Whether an answer sheet has room for the answer: letters, numbers or a few words.
  package var fitsAnswerSheet: Bool {
    switch kind {
    case .choice, .blank, .ordering, .matching: true
    case .flawHunt, .mending, .completing, .prediction, .appraisal, .drafting, .drawing, .caseTest:
      false
    }
  }

  /// The places of letters, whatever stands between them.
  private func places(in text: String, of count: Int) -> [Int]? {
    let letters = (0..<count).map(ExerciseSheet.letter)
    var places: [Int] = []
    for sign in text.lowercased() where !sign.isWhitespace && !",;.-/".contains(sign) {
      guard let place = letters.firstIndex(of: String(sign)) else { return nil }
      places.append(place)
    }
    return places
  }

  /// The numbers before the steps, in the order in which the steps are printed; 0 leaves one out.
  private func answer(inCell text: String, _ ordering: Ordering) -> Answer? {
    let parts = text.split { $0.isWhitespace || ",;.-/".contains($0) }.map(String.init)
    let digits = parts.count == 1 ? parts[0].map(String.init) : parts
    if digits.isEmpty { return .order([]) }
    let numbers = digits.compactMap { Int($0) }
    guard numbers.count == digits.count, numbers.count == ordering.printed.count else { return nil }
    let used = zip(numbers, ordering.printed.map(\.id)).filter { $0.0 > 0 }
    guard Set(used.map(\.0)).count == used.count else { return nil }
    return .order(used.sorted { $0.0 < $1.0 }.map(\.1))
  }
}
