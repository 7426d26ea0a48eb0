import PlainYAML

/// The text of a lesson outside its exercises, line by line, as its author sees it.
struct PageText {
  private struct Line {
    var number: Int
    var text: String
    /// Within a fence that is no exercise.
    var isCode: Bool
  }

  private let lines: [Line]
  private let tables: [(table: Block, line: Int)]

  init(_ file: LessonFile) {
    var lines: [Line] = []
    var fence: String?
    for (index, text) in file.body.lines.enumerated() {
      let number = file.bodyLine + index
      if text.hasPrefix("```") {
        // A fence that opens while another is open means that one was forgotten to be closed.
        let opens = fence == nil || text.contains { $0 != "`" && !$0.isWhitespace }
        fence = opens ? text : nil
      } else if let fence {
        if !fence.hasPrefix("```latihan") {
          lines.append(Line(number: number, text: text, isCode: true))
        }
      } else {
        lines.append(Line(number: number, text: text, isCode: false))
      }
    }
    self.lines = lines
    tables = Markdown(file.body, startingAt: file.bodyLine).parts.compactMap { part in
      guard case .block(let block) = part.content, case .table = block else { return nil }
      return (block, part.line)
    }
  }

  func complaints(terms: Glossary, width: Int) -> [Complaint] {
    lines.flatMap {
      $0.isCode ? wideCode($0, width) : unknownTerms($0, terms) + wideWords($0, width)
    }
      + wideTables(width)
  }

  /// What the pages mention must exist and mean nothing by colour alone.
  func complaints(about mentions: Mentions) -> [Complaint] {
    lines.filter { !$0.isCode }.flatMap { line in
      let place = Place(line: line.number, column: 1, offset: 0)
      return mentions.complaints(about: line.text, at: place)
        + [Colour.complaint(about: line.text, at: place)].compactMap(\.self)
    }
  }

  private func unknownTerms(_ line: Line, _ terms: Glossary) -> [Complaint] {
    line.text.terms.compactMap { word, column in
      guard terms.term(word) == nil else { return nil }
      return .unknown(
        "Istilah", word, known: terms.terms.map(\.word),
        at: Place(line: line.number, column: column, offset: 0))
    }
  }

  private func wideCode(_ line: Line, _ width: Int) -> [Complaint] {
    guard line.text.columns > width - 2 else { return [] }
    return [complaint("Baris contoh lebih lebar dari \(width - 2) huruf; potong.", line, column: 1)]
  }

  private func wideWords(_ line: Line, _ width: Int) -> [Complaint] {
    guard !line.text.hasPrefix("|"),
      line.text.split(separator: " ").contains(where: { $0.count > width })
    else { return [] }
    return [complaint("Satu kata lebih lebar dari \(width) huruf; beri spasi.", line, column: 1)]
  }

  private func wideTables(_ width: Int) -> [Complaint] {
    tables.compactMap { table, line in
      guard case .table(let header, let rows) = table,
        TableLayout(header: header, rows: rows, width: width, look: .plain).breaksWords
      else { return nil }
      return Complaint(
        "Tabel ini tidak muat dalam \(width) huruf; kurangi kolom atau pendekkan kata.",
        at: Place(line: line, column: 1, offset: 0))
    }
  }

  private func complaint(_ message: String, _ line: Line, column: Int) -> Complaint {
    Complaint(message, at: Place(line: line.number, column: column, offset: 0))
  }
}

extension String {
  /// The glossary's words in the line, with their columns.
  fileprivate var terms: [(word: String, column: Int)] {
    var terms: [(word: String, column: Int)] = []
    var rest = self[...]
    while let bracket = rest.firstIndex(of: "[") {
      rest = rest[bracket...]
      if rest.hasPrefix("[istilah:"), let end = rest.firstIndex(of: "]") {
        let word = rest[..<end].dropFirst("[istilah:".count)
        let column = distance(from: startIndex, to: bracket) + 1
        terms.append((word.split(separator: " ").joined(separator: " "), column))
        rest = rest[end...]
      }
      rest = rest.dropFirst()
    }
    return terms
  }
}
