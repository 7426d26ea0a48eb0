/// One line of a text, without its break.
package struct Line: Sendable, Hashable {
  /// The bytes of the line in its text.
  package var bytes: Range<Int>
  /// Where the line begins.
  package var start: Place
  package var end: Place
}

extension PlainText {
  /// All lines; a break at the very end opens no further one.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package var lines: [Line] {
    var lines: [Line] = []
    var begin = 0
    var start = Place.start
    var characters = 0
    func close(at end: Int) {
      let count = characters - start.offset
      lines.append(
        Line(
          bytes: begin..<end, start: start,
          end: Place(line: start.line, column: count + 1, offset: characters)))
    }
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D {
        close(at: position)
        let isPair = byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        characters += isPair ? 2 : 1
        begin = position
        start = Place(line: start.line + 1, column: 1, offset: characters)
      } else {
        if byte & 0xC0 != 0x80 { characters += 1 }
        position += 1
      }
    }
    if begin < bytes.count { close(at: bytes.count) }
    return lines
  }

  /// The words between two bytes.
  package subscript(bytes range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// Finds the bytes of places in a text, for slices of it.
package struct Ruler: Sendable {
  private let text: PlainText
  /// The byte of every 64th character; none for ASCII, where both are one.
  private let marks: [Int]

  private static let step = 64

  /// Measures a text once.
  ///
  /// - Complexity: O(*n*) in the length of the text, O(1) for each slice then, but for its length.
  package init(_ text: PlainText) {
    self.text = text
    guard !text.isASCII else {
      marks = []
      return
    }
    var marks: [Int] = []
    var characters = 0
    for (position, byte) in text.bytes.enumerated() where byte & 0xC0 != 0x80 {
      if characters % Self.step == 0 { marks.append(position) }
      characters += 1
    }
    self.marks = marks
  }

  package func byte(at place: Place) -> Int {
    guard !text.isASCII else { return min(place.offset, text.bytes.count) }
    guard place.offset / Self.step < marks.count else { return text.bytes.count }
    var position = marks[place.offset / Self.step]
    var left = place.offset % Self.step
    while position < text.bytes.count, left > 0 {
      position += 1
      while position < text.bytes.count, text.bytes[position] & 0xC0 == 0x80 { position += 1 }
      left -= 1
    }
    return position
  }

  /// The words of a stretch, as they stand.
  package subscript(span: Span) -> String {
    let start = byte(at: span.start)
    return text[bytes: start..<max(start, byte(at: span.end))]
  }
}
