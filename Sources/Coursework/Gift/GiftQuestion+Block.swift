extension GiftQuestion {
  /// The question as a fenced exercise, and what cannot go with it.
  ///
  /// What GIFT does not know, above all the rungs of help, is left empty: the author's gate names
  /// each place to fill in.
  package func block(id: String) -> (text: String, notes: [GiftNote]) {
    var block = ExerciseBlock(id: id, question: text, source: [category, title])
    switch body {
    case .one(let options): one(options, in: &block)
    case .several(let options): several(options, in: &block)
    case .short(let options): short(options, in: &block)
    case .pairs(let pairs): self.pairs(pairs, in: &block)
    case .statement(let isTrue, let ifWrong, let ifRight):
      one(
        [("Benar", isTrue), ("Salah", !isTrue)].map { text, isRight in
          Option(text: text, isRight: isRight, feedback: isRight ? ifRight : ifWrong)
        }, in: &block)
    }
    block.close(praise: remark)
    if text.count > Tone.longest { block.note("Pertanyaannya \(text.count) huruf; pendekkan.") }
    return (block.text, block.notes.map { GiftNote(line: line, message: $0) })
  }

  private func one(_ options: [Option], in block: inout ExerciseBlock) {
    block.open("pilihan")
    block.options(options.map { ($0, $0.isRight) })
    block.answer = "[\(block.ids(options.map(\.isRight)))]"
    if options.count(where: \.isRight) > 1 {
      block.note(
        "Beberapa jawaban bernilai penuh; sisakan satu, atau tulis \"banyak: ya\".")
    }
    let partial = options.filter { $0.weight != nil && $0.weight != $0.ownWeight }
    if !partial.isEmpty {
      block.note(
        "Nilai sebagian tidak dibawa; satu jawaban bernilai penuh atau nol: "
          + partial.map(\.text).joined(separator: "; "))
    }
  }

  private func several(_ options: [Option], in block: inout ExerciseBlock) {
    block.open("pilihan", "banyak: ya")
    let isRight = options.map { ($0.weight ?? 0) > 0 }
    block.options(Array(zip(options, isRight)))
    block.answer = "[\(block.ids(isRight))]"
    if Set(options.compactMap(\.weight).map(abs).filter { $0 > 0 }).count > 1 {
      block.note("Bobot yang berbeda tidak dibawa; setiap tanda tepat bernilai sama.")
    }
    if !isRight.contains(true) {
      block.note("Tidak ada pilihan berbobot positif; tandai yang benar.")
    }
  }

  private func short(_ options: [Option], in block: inout ExerciseBlock) {
    let full = 100 * GiftQuestion.percent
    let accepted = options.filter { ($0.weight ?? full) == full }
    let mistakes = options.filter { ($0.weight ?? full) < full && $0.text != "*" }
    block.open("isian", "terima: [\(accepted.map { quoted($0.text) }.joined(separator: ", "))]")
    if !mistakes.isEmpty { block.add("salah_umum:") }
    for mistake in mistakes {
      block.add("  - jawab: [\(quoted(mistake.text))]")
      block.feedback(mistake.feedback, indent: 4)
      let worth = (mistake.weight ?? 0) / GiftQuestion.percent
      if worth > 0 { block.add("    nilai: \(min(99, worth))") }
    }
    let otherwise = options.first { $0.text == "*" }
    block.feedback(otherwise?.feedback ?? "", indent: 0, as: "umpan_salah")
    block.answer = quoted(accepted.first?.text ?? "")
    if accepted.contains(where: { !$0.feedback.isEmpty }) {
      block.note("Umpan jawaban yang diterima tidak dibawa; tulis dalam umpan_benar.")
    }
    if (accepted + mistakes).contains(where: { $0.text.contains("*") }) {
      block.note("Tanda * sebagai pengganti huruf tidak dikenal; tulis jawabannya satu per satu.")
    }
    if accepted.isEmpty { block.note("Tidak ada jawaban bernilai penuh; isi \"terima\".") }
  }

  private func pairs(_ pairs: [Pair], in block: inout ExerciseBlock) {
    let left = pairs.filter { !$0.left.isEmpty }
    var right = Set(pairs.map(\.right)).sorted()
    // An order that gives the answer away is turned by one.
    if right.count > 1, left.map(\.right) == right { right.append(right.removeFirst()) }
    func id(of text: String) -> String { ExerciseSheet.letter(right.firstIndex(of: text) ?? 0) }
    block.open("pasangan", "kiri:")
    for (place, pair) in left.enumerated() {
      block.add("  - id: \"\(place + 1)\"")
      block.add("    teks: \(quoted(pair.left))")
      block.add("    cocok: \(id(of: pair.right))")
      block.feedback("", indent: 4)
    }
    block.add("kanan:")
    for text in right { block.add("  - {id: \(id(of: text)), teks: \(quoted(text))}") }
    let links = left.enumerated().map { "\"\($0.offset + 1)\": \(id(of: $0.element.right))" }
    block.answer = "{\(links.joined(separator: ", "))}"
    if Set(left.map(\.right)).count < left.count {
      block.note("Beberapa baris kiri memakai pasangan yang sama; periksa \"kanan\".")
    }
  }

  private func quoted(_ text: String) -> String { ExerciseBlock.quoted(text) }
}
