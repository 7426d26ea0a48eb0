/// Reads the plain core of YAML by itself, line by line, and gives up at anything else.
///
/// Drafts and lessons are written in few forms: keys of letters, text of one line, items behind a
/// dash, brackets that close on their line. For these libyaml's tokens cost three times what the
/// whole reading does here. At the first sign of anything else the scanner gives up, and libyaml
/// reads the text from the start; a test holds both to the same tree, place by place.
struct PlainScanner: ~Copyable {
  /// An open list or map by indentation.
  private struct Level {
    var indent: Int
    var isMap: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var assembly = TreeAssembly()
  private var levels: [Level] = []
  /// Where the line being read begins, and how many characters stand before it.
  private var lineStart = 0
  private var lineEnd = 0
  private var lineNumber = 1
  private var lineOffset = 0
  /// Where the value of the last key would stand; a deeper line brings it, or nothing does.
  private var missing: Place?

  private init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
    levels.reserveCapacity(Tree.deepestLevel)
  }

  /// Returns the tree of a text; nothing where the text holds more than the plain core.
  static func tree(from text: PlainText) -> Tree? {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = PlainScanner(bytes, isASCII: text.isASCII)
      guard scanner.scan(), let root = scanner.assembly.root else { return nil }
      return Tree(root: root, notes: scanner.assembly.notes)
    }
  }

  // MARK: Lines

  private mutating func scan() -> Bool {
    while lineStart < bytes.count {
      lineEnd = lineStart
      while lineEnd < bytes.count, bytes[lineEnd] != Sign.feed { lineEnd += 1 }
      guard scanLine() else { return false }
      lineOffset += characters(lineStart, lineEnd) + 1
      lineStart = lineEnd + 1
      lineNumber += 1
    }
    while !levels.isEmpty { closeLevel() }
    return true
  }

  private mutating func scanLine() -> Bool {
    let content = skipSpaces(lineStart)
    guard content < lineEnd, bytes[content] != Sign.hash else { return true }
    let indent = content - lineStart
    let isItem = isDash(content)
    guard settle(indent, isItem: isItem) else { return false }
    if isItem { return scanItem(content) }
    return scanEntry(content)
  }

  /// Opens or closes levels until the line's own is the innermost.
  private mutating func settle(_ indent: Int, isItem: Bool) -> Bool {
    guard let top = levels.last else {
      guard assembly.root == nil, !isItem else { return false }
      return openLevel(indent, isMap: true)
    }
    if let place = missing {
      if indent > top.indent || (isItem && indent == top.indent) {
        missing = nil
        return openLevel(indent, isMap: !isItem)
      }
      addMissing(place)
    }
    while let top = levels.last,
      top.indent > indent || (top.indent == indent && !top.isMap && !isItem)
    {
      closeLevel()
    }
    guard let top = levels.last else { return false }
    return top.indent == indent && top.isMap != isItem
  }

  private mutating func openLevel(_ indent: Int, isMap: Bool) -> Bool {
    guard assembly.depth < Tree.deepestLevel else { return false }
    levels.append(Level(indent: indent, isMap: isMap))
    assembly.open(isMap: isMap, style: .block, at: place(lineStart + indent))
    return true
  }

  private mutating func closeLevel() {
    if let place = missing { addMissing(place) }
    levels.removeLast()
    assembly.close(at: .start)
  }

  private mutating func addMissing(_ place: Place) {
    missing = nil
    assembly.add(
      Node(content: .scalar(""), style: .plain, span: Span(start: place, end: place)))
  }

  private mutating func scanItem(_ dash: Int) -> Bool {
    let content = skipSpaces(dash + 1)
    guard content < lineEnd, bytes[content] != Sign.hash, !isDash(content) else { return false }
    if endOfKey(content) != nil {
      return openLevel(content - lineStart, isMap: true) && scanEntry(content)
    }
    return scanValue(content)
  }

  private mutating func scanEntry(_ start: Int) -> Bool {
    guard let end = endOfKey(start) else { return false }
    assembly.put(key: text(start, end), at: span(start, end))
    let content = skipSpaces(end + 1)
    guard content < lineEnd, bytes[content] != Sign.hash else {
      missing = place(end + 1)
      return true
    }
    return scanValue(content)
  }

  /// Scans a value that ends on its line, with nothing but a comment behind it.
  private mutating func scanValue(_ start: Int) -> Bool {
    switch bytes[start] {
    case Sign.openBracket, Sign.openBrace:
      guard let end = scanBrackets(start) else { return false }
      return isRestSilent(end)
    case Sign.double, Sign.single:
      guard let end = scanQuoted(start) else { return false }
      return isRestSilent(end)
    case let first where Sign.beginsNoText(first): return false
    default: return scanText(start)
    }
  }

  private mutating func scanText(_ start: Int) -> Bool {
    var position = start
    var end = start
    while position < lineEnd {
      let byte = bytes[position]
      if byte == Sign.colon, position + 1 == lineEnd || bytes[position + 1] == Sign.space {
        return false
      }
      if byte == Sign.hash, bytes[position - 1] == Sign.space { break }
      position += 1
      if byte != Sign.space { end = position }
    }
    add(start, end)
    return true
  }
}

// MARK: Brackets and quotes

extension PlainScanner {
  /// Returns the position behind the closing quote; nothing for escapes and for more than one line.
  private mutating func scanQuoted(_ start: Int) -> Int? {
    let quote = bytes[start]
    var position = start + 1
    while position < lineEnd, bytes[position] != quote {
      if bytes[position] == Sign.backslash, quote == Sign.double { return nil }
      position += 1
    }
    guard position < lineEnd else { return nil }
    // Two single quotes are one inside.
    if quote == Sign.single, position + 1 < lineEnd, bytes[position + 1] == quote { return nil }
    assembly.add(
      Node(
        content: .scalar(text(start + 1, position)),
        style: quote == Sign.double ? .doubleQuoted : .singleQuoted,
        span: span(start, position + 1)))
    return position + 1
  }

  /// Returns the position behind the closing bracket.
  private mutating func scanBrackets(_ start: Int) -> Int? {
    guard assembly.depth < Tree.deepestLevel else { return nil }
    let isMap = bytes[start] == Sign.openBrace
    let closing = isMap ? Sign.closeBrace : Sign.closeBracket
    assembly.open(isMap: isMap, style: .flow, at: place(start))
    var position = skipSpaces(start + 1)
    guard position < lineEnd else { return nil }
    if bytes[position] != closing {
      while true {
        if isMap {
          guard let end = endOfKey(position), end + 1 < lineEnd else { return nil }
          assembly.put(key: text(position, end), at: span(position, end))
          position = skipSpaces(end + 1)
        }
        guard let end = scanMember(position) else { return nil }
        position = skipSpaces(end)
        guard position < lineEnd else { return nil }
        if bytes[position] == closing { break }
        guard bytes[position] == Sign.comma else { return nil }
        position = skipSpaces(position + 1)
      }
    }
    assembly.close(at: place(position + 1))
    return position + 1
  }

  private mutating func scanMember(_ start: Int) -> Int? {
    guard start < lineEnd else { return nil }
    switch bytes[start] {
    case Sign.openBracket, Sign.openBrace: return scanBrackets(start)
    case Sign.double, Sign.single: return scanQuoted(start)
    case let first where Sign.beginsNoText(first): return nil
    default: break
    }
    var position = start
    var end = start
    while position < lineEnd, !Sign.endsMember(bytes[position]) {
      // Some signs inside brackets have too many meanings.
      if Sign.isAmbiguous(bytes[position]) { return nil }
      position += 1
      if bytes[position - 1] != Sign.space { end = position }
    }
    add(start, end)
    return position
  }

  // MARK: Signs

  private func isDash(_ position: Int) -> Bool {
    bytes[position] == Sign.dash && position + 1 < lineEnd && bytes[position + 1] == Sign.space
  }

  /// The end of a key of letters, figures and underscores with its colon and a space behind it.
  private func endOfKey(_ start: Int) -> Int? {
    var end = start
    while end < lineEnd, Sign.isKeyLetter(bytes[end]) { end += 1 }
    guard end > start, end - start <= 128, end < lineEnd, bytes[end] == Sign.colon,
      end + 1 == lineEnd || bytes[end + 1] == Sign.space
    else { return nil }
    return end
  }

  private func skipSpaces(_ start: Int) -> Int {
    var position = start
    while position < lineEnd, bytes[position] == Sign.space { position += 1 }
    return position
  }

  private func isRestSilent(_ start: Int) -> Bool {
    let position = skipSpaces(start)
    return position == lineEnd || (bytes[position] == Sign.hash && position > start)
  }

  // MARK: Places

  private mutating func add(_ start: Int, _ end: Int) {
    assembly.add(
      Node(content: .scalar(text(start, end)), style: .plain, span: span(start, end)))
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private func span(_ start: Int, _ end: Int) -> Span {
    Span(start: place(start), end: place(end))
  }

  private func place(_ position: Int) -> Place {
    let before = characters(lineStart, position)
    return Place(line: lineNumber, column: before + 1, offset: lineOffset + before)
  }

  private func characters(_ start: Int, _ end: Int) -> Int {
    guard !isASCII else { return end - start }
    var count = 0
    for position in start..<end where bytes[position] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
