/// Reads a GIFT file; what it cannot use is noted with its line, and the rest stays.
package struct GiftReader {
  package private(set) var questions: [GiftQuestion] = []
  package private(set) var notes: [GiftNote] = []
  private var category = ""
  /// The look of a text is noted once a question.
  private var hasNotedLook = false

  package init(_ text: String) {
    var chunk: [(number: Int, text: String)] = []
    for (index, line) in text.lines.enumerated() {
      let words = line.drop { $0.isWhitespace }
      if words.isEmpty {
        read(chunk)
        chunk = []
      } else if words.hasPrefix("$CATEGORY:") {
        category = words.dropFirst("$CATEGORY:".count).split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
      } else if !words.hasPrefix("//") {
        chunk.append((index + 1, line))
      }
    }
    read(chunk)
  }

  private mutating func note(_ signs: GiftSigns, _ message: String) {
    let note = GiftNote(line: signs.line, column: signs.column, message: message)
    if notes.last != note { notes.append(note) }
  }

  private mutating func read(_ lines: [(number: Int, text: String)]) {
    var rest = GiftSigns(lines).trimmedStart
    while !rest.isEmpty { rest = readQuestion(at: rest).trimmedStart }
  }

  /// Reads the question a piece begins with, and gives what stands behind it.
  ///
  /// Questions are kept apart by empty lines; one whose author forgot them ends with the line of its
  /// closing bracket.
  private mutating func readQuestion(at whole: GiftSigns) -> GiftSigns {
    hasNotedLook = false
    let end = whole.range.upperBound
    guard let open = whole.firstPlace(of: "{") else {
      note(whole, "Teks ini bukan soal: kurung kurawal { } belum ada. Dilewati.")
      return GiftSigns([])
    }
    guard let close = whole[(open + 1)..<end].firstPlace(of: "}") else {
      note(whole, "Kurung kurawal belum ditutup sebelum baris kosong. Dilewati.")
      return GiftSigns([])
    }
    if let inner = whole[(open + 1)..<close].firstPlace(of: "{") {
      note(
        whole[inner..<end],
        "Kurung kurawal kedua sebelum yang pertama ditutup; di dalam teks tulis \\{ dan \\}. Dilewati."
      )
      return whole[whole.lineEnd(from: close)..<end]
    }
    let after = whole[(close + 1)..<end]
    var tail = after
    var rest = GiftSigns([])
    if let next = after.firstPlace(of: "{") {
      let lineEnd = whole.lineEnd(from: close)
      let cut = after.firstPlace(of: "::").map { min($0, lineEnd) } ?? lineEnd
      tail = whole[(close + 1)..<min(cut, next)]
      rest = whole[min(cut, next)..<end]
      if next < cut {
        note(whole[next..<end], "Satu soal memuat satu { }; pisahkan soalnya. Dilewati.")
        rest = whole[lineEnd..<end]
      }
    }
    read(whole, answers: (open + 1)..<close, tail: tail)
    return rest
  }

  private mutating func read(_ whole: GiftSigns, answers range: Range<Int>, tail: GiftSigns) {
    var before = whole[whole.range.lowerBound..<(range.lowerBound - 1)]
    var title = ""
    if before.firstPlace(of: "::") == before.range.lowerBound {
      let (head, rest) = before[(before.range.lowerBound + 2)..<before.range.upperBound]
        .cut(at: "::")
      if let rest {
        title = head.words
        before = rest.trimmedStart
      }
    }
    let (answers, general) = whole[range].cut(at: "####")
    let remark = general.map { plain($0) } ?? ""
    guard let read = self.body(answers, of: whole) else { return }
    let (head, tail) = (plain(before), plain(tail))
    questions.append(
      GiftQuestion(
        line: whole.line, title: title, category: category,
        text: tail.isEmpty ? head : head + " … " + tail, body: read, remark: remark))
  }

  // MARK: Answers

  private mutating func body(_ answers: GiftSigns, of whole: GiftSigns) -> GiftQuestion.Body? {
    let start = answers.trimmedStart
    guard !start.isEmpty else {
      note(whole, "Soal uraian { } tidak memiliki kunci. Dilewati.")
      return nil
    }
    if start.means("#", start.range.lowerBound) {
      note(start, "Soal angka {#…} belum dapat dibawa; tulis sebagai isian. Dilewati.")
      return nil
    }
    if let statement = statement(start) { return statement }
    let options = parts(of: start).map { option($0) }
    guard let first = start.signs.first, "=~".contains(first.character), !first.isLiteral,
      !options.isEmpty
    else {
      note(start, "Jawaban soal ini tidak diawali \"=\" atau \"~\". Dilewati.")
      return nil
    }
    let isAllRight = options.allSatisfy(\.option.isRight)
    if isAllRight, options.contains(where: { $0.pair != nil }) {
      for option in options where option.pair == nil {
        note(option.signs, "Pasangan ini tidak memiliki \"->\". Dilewati.")
      }
      for option in options where !option.option.feedback.isEmpty {
        note(option.signs, "Umpan pada pasangan tidak dikenal GIFT. Tidak dibawa.")
      }
      return .pairs(options.compactMap(\.pair))
    }
    let plain = options.map(\.option)
    if isAllRight { return .short(plain) }
    return plain.contains(where: \.isRight) ? .one(plain) : .several(plain)
  }

  /// Cuts the answers at each sign that begins one; the sign stays in front.
  private func parts(of signs: GiftSigns) -> [GiftSigns] {
    let starts = signs.range.filter { signs.means("=", $0) || signs.means("~", $0) }
    return starts.enumerated().map { index, start in
      signs[start..<(index + 1 < starts.count ? starts[index + 1] : signs.range.upperBound)]
    }
  }

  private mutating func option(
    _ signs: GiftSigns
  ) -> (option: GiftQuestion.Option, pair: GiftQuestion.Pair?, signs: GiftSigns) {
    let isRight = signs.means("=", signs.range.lowerBound)
    var rest = signs[(signs.range.lowerBound + 1)..<signs.range.upperBound].trimmedStart
    var weight: Int?
    if let first = rest.signs.first, first.character == "%" {
      let (number, behind) = rest[(rest.range.lowerBound + 1)..<rest.range.upperBound].cut(at: "%")
      if let behind, let read = GiftReader.weight(number.words) {
        weight = read
        rest = behind
      } else {
        note(signs, "Bobot di antara tanda persen belum terbaca sebagai angka.")
      }
    }
    let (text, feedback) = rest.cut(at: "#")
    let option = GiftQuestion.Option(
      text: plain(text), isRight: isRight, weight: weight,
      feedback: feedback.map { plain($0) } ?? "")
    let (left, right) = text.cut(at: "->")
    let pair = right.map { GiftQuestion.Pair(left: plain(left), right: plain($0)) }
    return (option, pair, signs)
  }

  private mutating func statement(_ signs: GiftSigns) -> GiftQuestion.Body? {
    let (word, rest) = signs.cut(at: "#")
    let isTrue: Bool
    switch word.words.uppercased() {
    case "T", "TRUE": isTrue = true
    case "F", "FALSE": isTrue = false
    default: return nil
    }
    let (wrong, right) = rest.map { $0.cut(at: "#") } ?? (GiftSigns([]), nil)
    return .statement(isTrue: isTrue, ifWrong: plain(wrong), ifRight: right.map { plain($0) } ?? "")
  }

  /// A percentage: "50", "-33.33333", "33,333".
  private static func weight(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard parts.count <= 2, let whole = Int(parts[0]), (0...100).contains(whole) else { return nil }
    let fraction = parts.count == 2 ? String((parts[1] + "00000").prefix(5)) : "0"
    guard let fraction = Int(fraction), fraction >= 0 else { return nil }
    return (whole * GiftQuestion.percent + fraction) * (isNegative ? -1 : 1)
  }

  // MARK: Formats

  private static let formats = ["[html]", "[moodle]", "[plain]", "[markdown]"]

  /// The words of a piece without its format and its markup.
  private mutating func plain(_ signs: GiftSigns) -> String {
    var words = signs.words
    if let format = GiftReader.formats.first(where: words.hasPrefix) {
      words = String(words.dropFirst(format.count).drop { $0.isWhitespace })
    }
    let stripped = Markup(words)
    if stripped.hasImage {
      note(signs, "Gambar tidak dapat dibawa; tulis isinya dengan kata-kata.")
    } else if stripped.losesLook, !hasNotedLook {
      hasNotedLook = true
      note(signs, "Format teks (tebal, miring, tautan) tidak dibawa; kata-katanya dibawa.")
    }
    return stripped.text
  }
}
