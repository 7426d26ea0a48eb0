import PlainYAML
package import SOPDocument

/// The repairs of a draft that take no decision away from its author: numbers that run on, spaces
/// around words, units and dates in the usual spelling.
///
/// Only single values are written anew; comments, order and everything else stay byte for byte.
package struct Mending: Sendable {
  /// In the order of the text.
  package let edits: [DraftEdit]
  /// What was left to the author although it could be mended, and why.
  package let left: [String]
  /// The whole text with the repairs.
  package let bytes: [UInt8]

  /// What is mended for a rule, as its page tells it.
  package static let offers: [String: String] = [
    "KG-02": """
    bimtek perbaiki menomori ulang langkah beserta panah yang menyebutnya, selama jelas langkah \
    mana yang dimaksud.
    """
  ]

  /// Mends what can be mended of a draft as it stands in a file.
  ///
  /// - Throws: a `Refusal` for a text that is no draft.
  package init(of bytes: [UInt8]) throws(Refusal) {
    let reading = try SOP.reading(bytes: bytes)
    let text = PlainText(bytes: bytes)
    guard text.repairedLines.isEmpty else {
      self.init(unmended: bytes, because: "ada huruf yang tidak terbaca; simpan sebagai UTF-8")
      return
    }
    guard let root = (try? Tree.parsing(text))?.root else {
      self.init(unmended: bytes, because: "ada bagian yang belum terbaca; benahi dulu")
      return
    }
    var left: [String] = []
    let found =
      Mending.numbers(in: root, of: reading.sop, left: &left) + Mending.times(in: root)
      + Mending.dates(in: root, left: &left) + Mending.spaces(in: root)
    // Where two would write the same value, the one that says more comes first.
    var places: Set<Int> = []
    let edits = found.filter { places.insert($0.span.start.offset).inserted }
      .sorted { $0.span.start < $1.span.start }
    let mended = Mending.written(edits, into: bytes)
    guard let mended, Mending.differs(root, from: mended, onlyIn: edits) else {
      self.init(unmended: bytes, because: edits.isEmpty ? nil : "susunannya belum dikenal")
      return
    }
    self.init(edits: edits, left: left, bytes: mended)
  }

  private init(edits: [DraftEdit], left: [String], bytes: [UInt8]) {
    self.edits = edits
    self.left = left
    self.bytes = bytes
  }

  private init(unmended bytes: [UInt8], because reason: String?) {
    self.init(edits: [], left: reason.map { [$0] } ?? [], bytes: bytes)
  }
}

extension Mending {
  /// Writes the edits; nothing where a span does not hold the value it is said to hold.
  private static func written(_ edits: [DraftEdit], into bytes: [UInt8]) -> [UInt8]? {
    let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    var signs = Array(String(decoding: bytes.dropFirst(mark.count), as: UTF8.self).unicodeScalars)
    for edit in edits.reversed() {
      let range = edit.span.start.offset..<edit.span.end.offset
      guard range.upperBound <= signs.count, holds(edit, signs[range]) else { return nil }
      signs.replaceSubrange(range, with: edit.written.unicodeScalars)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: signs)
    return mark + Array(String(text).utf8)
  }

  private static func holds(_ edit: DraftEdit, _ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    switch edit.style {
    case .singleQuoted: signs.count >= 2 && signs.first == "'" && signs.last == "'"
    case .doubleQuoted: signs.count >= 2 && signs.first == "\"" && signs.last == "\""
    default: signs.elementsEqual(edit.old.unicodeScalars)
    }
  }

  /// Whether the mended text reads as the old one with the new values and nothing else.
  private static func differs(
    _ root: Node, from mended: [UInt8], onlyIn edits: [DraftEdit]
  ) -> Bool {
    guard let after = (try? Tree.parsing(PlainText(bytes: mended)))?.root else { return false }
    var values: [Int: String] = [:]
    for edit in edits { values[edit.span.start.offset] = edit.new }
    return isSame(root, after, values)
  }

  private static func isSame(_ one: Node, _ other: Node, _ values: [Int: String]) -> Bool {
    switch (one.content, other.content) {
    case (.scalar(let text), .scalar(let new)):
      new == values[one.span.start.offset] ?? text
    case (.list(let items), .list(let others)):
      items.count == others.count && zip(items, others).allSatisfy { isSame($0, $1, values) }
    case (.map(let entries), .map(let others)):
      entries.count == others.count
        && zip(entries, others).allSatisfy {
          $0.key == $1.key && isSame($0.value, $1.value, values)
        }
    default: false
    }
  }
}
