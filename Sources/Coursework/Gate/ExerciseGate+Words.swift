import PlainYAML

extension ExerciseGate {
  /// The widest word a form can show in one line.
  private static let widest = 60

  /// Checks every text of the exercise, whatever its kind: what it mentions exists, it fits the screen
  /// and means nothing by colour alone.
  mutating func checkWords(by mentions: Mentions) {
    checkWords(of: written.node, under: "", by: mentions)
  }

  private mutating func checkWords(of node: Node, under key: String, by mentions: Mentions) {
    switch node.content {
    case .map(let entries):
      for entry in entries { checkWords(of: entry.value, under: entry.key, by: mentions) }
    case .list(let nodes):
      for node in nodes { checkWords(of: node, under: key, by: mentions) }
    case .scalar(let text):
      // Names, references and drafts are no words to be read; each is checked where it is used.
      if ["id", "aturan", "pelajaran", "sop", "di", "cocok", "setelah", "target"].contains(key) {
        return
      }
      let place = node.span.start
      for complaint in mentions.complaints(about: text, at: place) { complain(complaint) }
      if let complaint = Colour.complaint(about: text, at: place) { complain(complaint) }
      if text.contains("[istilah:") {
        complain(
          Complaint(
            "Istilah hanya dapat dibuka dari halaman; tulis katanya saja di sini.", at: place))
      }
      let words = text.split(whereSeparator: \.isWhitespace)
      if words.contains(where: { $0.count > ExerciseGate.widest }) {
        complain(
          Complaint(
            "Satu kata lebih lebar dari \(ExerciseGate.widest) huruf; beri spasi.", at: place))
      }
    }
  }

  /// Checks that only the last rung of help says the answer.
  mutating func checkHintsKeepTheAnswer() {
    guard case .answer(let answer, _)? = exercise.hints.last else { return }
    for (index, hint) in exercise.hints.dropLast().enumerated() {
      let text: String
      switch hint {
      case .place(let words), .example(let words), .rule(_, let words): text = words
      case .answer: continue
      }
      guard tells(text, answer) else { continue }
      complain(
        "Bantuan ini sudah memuat jawabannya; pakai isi yang lain.", at: "bantuan", .item(index))
    }
  }

  /// Whether the words of a rung are the whole answer.
  private func tells(_ text: String, _ answer: Answer) -> Bool {
    let told = FoldedAnswer(text)
    switch (exercise.kind, answer) {
    case (.blank(let blank), _): return blank.accepted.contains { FoldedAnswer($0) == told }
    case (.choice(let choice), .choice(let ids)):
      guard ids.count == 1 else { return false }
      return choice.options.contains { $0.id == ids[0] && FoldedAnswer($0.text) == told }
    default: return false
    }
  }
}
