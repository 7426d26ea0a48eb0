/// Where the folded words of a text stand in it; made only for a text that needs mending, because
/// advice is best given in the author's own words.
struct WordPlaces {
  let text: String
  /// The places of the words that `Words(text)` lists, in its order.
  let ranges: [Range<String.Index>]

  init(_ text: String) {
    self.text = text
    var copy = text
    let start = text.startIndex
    ranges = copy.withUTF8(WordPlaces.places).map { place in
      text.utf8.index(
        start, offsetBy: place.lowerBound)..<text.utf8.index(start, offsetBy: place.upperBound)
    }
  }

  /// Where the words stand among the bytes of a text.
  private static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start: Int?
    var end = 0
    var next = 0
    for index in bytes.indices where index >= next {
      let byte = bytes[index]
      let space = byte < 0x80 ? 0 : WideGap.length(in: bytes, at: index)
      if space > 0 { next = index + space }
      if space == 0, isLetter(byte) {
        if start == nil { start = index }
        end = index + 1
      } else if byte != UInt8(ascii: "-") || start == nil {
        if let begun = start { places.append(begun..<end) }
        start = nil
      }
    }
    if let begun = start { places.append(begun..<end) }
    return places
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  /// The author's words from one place up to another, without punctuation at the end.
  func words(_ places: Range<Int>) -> String {
    guard !places.isEmpty, places.upperBound <= ranges.count else { return "" }
    return String(
      text[ranges[places.lowerBound].lowerBound..<ranges[places.upperBound - 1].upperBound])
  }

  func words(from place: Int) -> String { words(place..<max(place, ranges.count)) }

  /// What stands between a word and the one before it.
  func gap(before place: Int) -> Substring {
    guard place > 0, place < ranges.count else { return "" }
    return text[ranges[place - 1].upperBound..<ranges[place].lowerBound]
  }
}

extension String {
  /// The text with its first letter large.
  var capitalisedFirst: String {
    // Nearly always a letter of ASCII, which needs no table of signs.
    if let byte = utf8.first, byte < 0x80 {
      let isSmall = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      return isSmall ? "\(UnicodeScalar(byte - 32))\(Substring(utf8.dropFirst()))" : self
    }
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// The author's words between Indonesian quotation marks, shortened so that a message stays one.
  var quoted: String { quoted(upTo: 70) }

  /// A text to be copied, shortened only where nobody would copy it.
  var quotedWhole: String { quoted(upTo: 240) }

  private func quoted(upTo limit: Int) -> String {
    if isPlainLine {
      if utf8.count <= limit { return "\"\(self)\"" }
      let kept = utf8.prefix(limit - 6)
      return "\"\(self[..<(kept.lastIndex(of: 0x20) ?? kept.endIndex)]) …\""
    }
    let core = split { $0.isWhitespace }.joined(separator: " ")
    guard core.unicodeScalars.count > limit else { return "\"\(core)\"" }
    var short = String(String.UnicodeScalarView(core.unicodeScalars.prefix(limit - 6)))
    if let space = short.lastIndex(of: " ") { short = String(short[..<space]) }
    return "\"\(short) …\""
  }

  /// Whether these are words of ASCII with one blank between them, as nearly always.
  private var isPlainLine: Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return last != 0x20
  }
}
