import PlainYAML

/// Reads a draft block by block where the whole does not parse.
///
/// One forgotten quote must cost one cell, not the draft: each top-level key is parsed with its own
/// lines; in `identitas` each key, in `langkah` each row and then each of its cells. What fails is
/// a malformed node that holds its lines word for word.
struct DraftSalvage {
  private(set) var root: Node
  private(set) var problems: [Problem] = []
  /// Words above the first key.
  private(set) var top: Leftover?
  private let lines: DraftLines

  static func reading(_ text: PlainText, failed failure: Failure) throws(Refusal) -> DraftSalvage {
    var salvage = DraftSalvage(lines: DraftLines(text))
    try salvage.read(failed: failure)
    return salvage
  }

  private init(lines: DraftLines) {
    self.lines = lines
    root = Node(content: .map([]), style: .block, span: lines.span(0..<lines.lines.count))
  }

  private mutating func read(failed failure: Failure) throws(Refusal) {
    let lines = lines
    let (head, blocks) = lines.blocks(0..<lines.lines.count) { line in
      lines.isMarker(line)
        || (lines.indent(line) == 0 && lines.key(line, known: DraftKey.document) != nil)
    }
    keepHead(head, failure)
    var entries: [Entry] = []
    for block in blocks {
      if lines.isMarker(block.lowerBound) {
        keepMarker(block)
      } else {
        entries += try entriesOfBlock(lines.trimmed(block), known: DraftKey.document)
      }
    }
    guard !entries.isEmpty else { throw .noMapping(failure.place) }
    root.content = .map(marked(entries))
    // The parts parse and the whole does not: the trouble lies between them.
    if problems.isEmpty {
      problems.append(
        Problem(
          kind: .repaired, span: Span(start: failure.place, end: failure.place),
          message: failure.words, words: ""))
    }
  }

  private mutating func keepHead(_ head: Range<Int>, _ failure: Failure) {
    guard let first = head.first(where: { !lines.isSilent($0) }) else { return }
    let kept = lines.trimmed(first..<head.upperBound)
    let words = lines.text[bytes: lines.bytes(kept)]
    top = Leftover(home: .top, text: words)
    problems.append(
      Problem(
        kind: .unread, span: lines.span(kept), message: failure.words, words: words))
  }

  /// A marker between naskah: it and what it says on further lines mean nothing in a draft.
  private mutating func keepMarker(_ block: Range<Int>) {
    let kept = lines.trimmed(block)
    let lost = lines.isMarkerWithWords(block.lowerBound) ? kept : kept.dropFirst()
    problems.append(
      Problem(
        kind: lost.isEmpty ? .repaired : .unread, span: lines.span(kept),
        message: Oddity.marker.words,
        words: lines.text[bytes: lines.lines[block.lowerBound].bytes]))
    guard !lost.isEmpty else { return }
    let words = lines.text[bytes: lines.bytes(lost)]
    top = Leftover(home: .top, text: (top.map { $0.text + "\n" } ?? "") + words)
  }

  private func marked(_ entries: [Entry]) -> [Entry] {
    var seen: Set<String> = []
    return entries.map { entry in
      var entry = entry
      entry.isRepeated = !seen.insert(entry.key).inserted
      return entry
    }
  }

  // MARK: Blocks with a key

  /// Parses a key with its lines; where that fails, its parts.
  private mutating func entriesOfBlock(
    _ block: Range<Int>, known: [String]
  ) throws(Refusal) -> [Entry] {
    let failure: Failure
    do {
      if let entries = try parsed(block)?.map, !entries.isEmpty { return entries }
      failure = Failure(
        .malformed(Failure.keyWithoutValue), at: lines.span(block).start)
    } catch {
      guard case .malformed = error.reason else { throw .tooDeep(error.place) }
      failure = error
    }
    let key = lines.key(block.lowerBound, known: known) ?? ""
    if let value = try parts(of: key, block, known: known) {
      return [Entry(key: key, keySpan: keySpan(block, key), value: value)]
    }
    problems.append(problem(failure, block))
    let node = Node(
      content: .scalar(lines.text[bytes: lines.bytes(block)].trimmedStart), style: .plain,
      span: lines.span(block), oddity: .malformed)
    return [Entry(key: key, keySpan: keySpan(block, key), value: node)]
  }

  private func keySpan(_ block: Range<Int>, _ key: String) -> Span {
    let start = lines.span(block).start
    return Span(
      start: start,
      end: Place(
        line: start.line, column: start.column + key.unicodeScalars.count,
        offset: start.offset + key.unicodeScalars.count))
  }

  private func problem(_ failure: Failure, _ block: Range<Int>) -> Problem {
    let span = lines.span(block)
    let words = lines.text[bytes: lines.lines[block.lowerBound].bytes].trimmedWhitespace
    // libyaml may give up on a line behind the block.
    let place = span.lines.contains(failure.place.line) ? failure.place : span.start
    return Problem(
      kind: .unread, span: span, place: place, message: failure.words,
      words: words.count > 80 ? words.prefix(79) + "…" : words)
  }

  private func parsed(_ block: Range<Int>, blankingDash: Bool = false) throws(Failure) -> Node? {
    guard let first = block.first else { return nil }
    var part = Array(lines.text.bytes[lines.bytes(block)])
    if blankingDash { part[lines.indent(first)] = 0x20 }
    return try Tree.parsing(part: part, startingAt: lines.lines[first].start).root
  }

  // MARK: Parts of the two long blocks

  /// The value of `identitas` or `langkah` part by part; nothing where it has no parts.
  private mutating func parts(
    of key: String, _ block: Range<Int>, known: [String]
  ) throws(Refusal) -> Node? {
    guard known == DraftKey.document else { return nil }
    let body = block.dropFirst()
    guard key == "identitas" || key == "langkah", opensBlock(block),
      let first = body.first(where: { !lines.isSilent($0) })
    else { return nil }
    let span = lines.span(first..<block.upperBound)
    if key == "langkah" {
      guard lines.isItem(first) else { return nil }
      return Node(content: .list(try rows(first..<block.upperBound)), style: .block, span: span)
    }
    guard lines.indent(first) > 0, lines.key(first, known: DraftKey.identity) != nil else {
      return nil
    }
    return Node(
      content: .map(try cells(first..<block.upperBound, known: DraftKey.identity)), style: .block,
      span: span)
  }

  /// Whether nothing but a comment follows the key on its line.
  private func opensBlock(_ block: Range<Int>) -> Bool {
    let content = lines.content(block.lowerBound)
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = content[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    return rest.isEmpty || rest.first == UInt8(ascii: "#")
  }

  private mutating func cells(
    _ body: Range<Int>, known: [String], isRow: Bool = false
  ) throws(Refusal) -> [Entry] {
    let lines = lines
    let indent = isRow ? rowIndent(body.lowerBound) : lines.indent(body.lowerBound)
    let (_, blocks) = lines.blocks(body) { line in
      if line == body.lowerBound { return true }
      return lines.indent(line) <= indent && lines.key(line, known: known) != nil
    }
    var entries: [Entry] = []
    for block in blocks {
      let isFirstOfRow = isRow && block.lowerBound == body.lowerBound
      entries +=
        try isFirstOfRow
        ? firstCell(lines.trimmed(block), known: known)
        : entriesOfBlock(lines.trimmed(block), known: known)
    }
    return marked(entries)
  }

  private mutating func rows(_ body: Range<Int>) throws(Refusal) -> [Node] {
    let lines = lines
    let indent = lines.indent(body.lowerBound)
    let (_, blocks) = lines.blocks(body) { line in
      lines.isItem(line) && lines.indent(line) <= indent
    }
    var rows: [Node] = []
    for block in blocks { rows += try row(lines.trimmed(block)) }
    return rows
  }

  private mutating func row(_ block: Range<Int>) throws(Refusal) -> [Node] {
    let failure: Failure
    do {
      if let items = try parsed(block)?.list { return items }
      return []
    } catch {
      guard case .malformed = error.reason else { throw .tooDeep(error.place) }
      failure = error
    }
    let span = lines.span(block)
    if rowKey(block.lowerBound) != nil {
      return [
        Node(
          content: .map(try cells(block, known: DraftKey.activity, isRow: true)), style: .block,
          span: span)
      ]
    }
    problems.append(problem(failure, block))
    let words = lines.text[bytes: lines.bytes(block)].trimmedStart.dropFirst()
    return [
      Node(
        content: .scalar(String(words).trimmedStart), style: .plain,
        span: Span(start: behindDash(block.lowerBound), end: span.end), oddity: .malformed)
    ]
  }

  /// The first cell of a row stands behind its dash.
  private mutating func firstCell(
    _ block: Range<Int>, known: [String]
  ) throws(Refusal) -> [Entry] {
    let failure: Failure
    do {
      if let entries = try parsed(block, blankingDash: true)?.map { return entries }
      failure = Failure(.malformed(Failure.keyWithoutValue), at: lines.span(block).start)
    } catch {
      guard case .malformed = error.reason else { throw .tooDeep(error.place) }
      failure = error
    }
    problems.append(problem(failure, block))
    let place = behindDash(block.lowerBound)
    let words = lines.text[bytes: lines.bytes(block)].trimmedStart.dropFirst()
    let key = rowKey(block.lowerBound) ?? ""
    let node = Node(
      content: .scalar(String(words).trimmedStart), style: .plain, span: lines.span(block),
      oddity: .malformed)
    return [Entry(key: key, keySpan: Span(start: place, end: place), value: node)]
  }

  /// The column behind a row's dash and its spaces.
  private func rowIndent(_ line: Int) -> Int {
    lines.indent(line) + 1 + lines.content(line).dropFirst().prefix { $0 == 0x20 }.count
  }

  private func behindDash(_ line: Int) -> Place {
    let start = lines.lines[line].start
    let indent = rowIndent(line)
    return Place(line: start.line, column: indent + 1, offset: start.offset + indent)
  }

  private func rowKey(_ line: Int) -> String? {
    let behind = lines.content(line).dropFirst().drop { $0 == 0x20 }
    return lines.key(in: behind, known: DraftKey.activity)
  }
}

extension Failure {
  static let keyWithoutValue =
    "Belum ada titik dua dan spasi setelah kunci; tulis \"kunci: nilai\"."
}

extension String {
  /// The text without spaces at its beginning.
  var trimmedStart: String { String(drop { $0 == " " || $0 == "\t" }) }
}
