import Coursework
import Support

/// How a beginner fills in a form, whatever an earlier answer has left in it.
extension Beginner {
  func fills(_ exercise: Exercise, with answer: Answer) throws {
    switch (exercise.kind, answer) {
    case (.choice(let choice), .choice(let ids)): try picks(ids, of: choice)
    case (.blank, .text(let text)): try types(text)
    case (.ordering(let ordering), .order(let ids)): try arranges(ids, of: ordering)
    case (.matching(let matching), .pairs(let pairs)): try links(pairs, of: matching)
    case (.appraisal(let appraisal), .pairs(let levels)):
      try seat.press("g", shows: "Kegiatan")
      try seat.press("g", shows: "[ Periksa jawaban ]")
      try links(levels, of: appraisal.matching)
    default: throw Unexpected(what: "\(exercise.id) asks for what this beginner has never seen")
    }
  }

  private func picks(_ ids: [String], of choice: Choice) throws {
    for option in choice.options {
      let number = try seat.number(of: option.text)
      let isPicked = ["[✓]", "(•)"].contains { seat.screen.contains("\($0) \(number). ") }
      // To pick one lets go of the others; what is ticked stays until it is unticked.
      let isChange = ids.contains(option.id) ? !isPicked : choice.isMultiple && isPicked
      if isChange { try seat.turn("\(number)") }
    }
  }

  private func types(_ text: String) throws {
    for _ in typed { try seat.turn(Keys.backspace) }
    try seat.type(text)
    typed = text
  }

  private func links(_ pairs: [String: String], of matching: Matching) throws {
    for left in matching.left {
      try seat.points(at: left.text)
      if let right = pairs[left.id].flatMap({ id in matching.right.first { $0.id == id } }) {
        try seat.turn("\(try seat.number(of: right.text))")
      } else if try !seat.screen.row(seat.row(of: left.text)).contains("[…]") {
        try seat.turn(Keys.backspace)
      }
    }
  }

  private func arranges(_ ids: [String], of ordering: Ordering) throws {
    let texts = Dictionary(
      ordering.items.map { ($0.id, $0.text) } + ordering.distractors.map { ($0.id, $0.text) }
    ) { $1 }
    for (id, text) in texts where !ordering.distractors.isEmpty {
      let isAside = try seat.screen.row(seat.row(of: text)).contains("- ")
      guard isAside == ids.contains(id) else { continue }
      try seat.points(at: text)
      try seat.turn("x")
    }
    // From the last to the first, each is carried above the one that follows it.
    for (step, next) in zip(ids, ids.dropFirst()).reversed() {
      guard let text = texts[step], let below = texts[next] else { continue }
      try seat.points(at: text)
      try seat.turn(Keys.enter)
      while try seat.row(of: text) > seat.row(of: below) { try seat.turn(Keys.up) }
      try seat.turn(Keys.enter)
    }
  }
}

extension PtySession {
  /// Presses a key that changes the screen, and waits for what it shows.
  func turn(_ key: String) throws {
    let before = screen
    write(key)
    try wait(for: "an answer to \(key.debugDescription)", seconds: 60) {
      $0.cells != before.cells || $0.cursor != before.cursor
    }
    settle(milliseconds: 3)
  }

  /// Moves the pointer to the row that shows a text: down, and up from the last row of a form.
  func points(at text: String, upwards: Bool = false) throws {
    var goesUp = upwards
    while !pointed.contains(text.head) {
      goesUp = goesUp || pointed.contains("[ Periksa jawaban ]")
      try turn(goesUp ? Keys.up : Keys.down)
    }
  }

  /// The row with the pointer.
  private var pointed: String {
    (0..<screen.rows).map(screen.row).first { $0.contains("▶") } ?? ""
  }

  /// The row in which a text begins.
  func row(of text: String) throws -> Int {
    guard let row = (0..<screen.rows).first(where: { screen.row($0).contains(text.head) }) else {
      throw Unexpected(what: "no “\(text)” on the screen:\n\(screen)")
    }
    return row
  }

  /// The number that stands before a text.
  func number(of text: String) throws -> Int {
    guard let number = (1...9).first(where: { screen.contains("\($0). \(text.head)") }) else {
      throw Unexpected(what: "no number of “\(text)” on the screen:\n\(screen)")
    }
    return number
  }
}

extension VTScreen {
  /// Whether some words show, wherever the lines break between them.
  func shows(_ squeezed: String) -> Bool { text.squeezed.contains(squeezed) }

  /// What is in the box over the screen, without what stands beside it.
  var boxed: String {
    (0..<rows).map(row).map { row in
      let sides = row.indices.filter { row[$0] == "║" }
      guard let start = sides.first, let end = sides.last, start < end else { return "" }
      return String(row[start..<end].dropFirst())
    }.joined(separator: " ")
  }
}

extension String {
  /// Without blanks, line ends and the lines of scroll bars.
  var squeezed: String { filter { !$0.isWhitespace && !"│█▌".contains($0) } }

  /// The first words, as many as stand in one row however narrow the form is.
  var head: String {
    var head = ""
    for word in split(separator: " ") {
      guard head.count + word.count < 44 else { break }
      head += (head.isEmpty ? "" : " ") + word
    }
    return head
  }
}
