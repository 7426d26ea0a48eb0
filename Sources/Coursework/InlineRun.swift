/// The words of one block, gathered with their looks.
struct InlineRun {
  private(set) var inlines: [Inline] = []
  private(set) var complaints: [String] = []

  private enum Look { case plain, strong, emphasis }

  /// Strong within emphasis within strong says no more after this many.
  private static let deepestLevel = 12

  mutating func add(_ nodes: [MarkdownNode]) {
    for node in nodes { add(node, as: .plain, depth: 0) }
  }

  private mutating func add(_ node: MarkdownNode, as look: Look, depth: Int) {
    guard depth < InlineRun.deepestLevel else { return }
    var look = look
    switch node.kind {
    case "text": return add(node.literal, as: look)
    case "code": return append(.code(node.literal))
    case "softbreak": return add(" ", as: look)
    case "linebreak": return add("\n", as: look)
    case "html_inline":
      complaints.append("HTML tidak dapat ditampilkan di sini; tulis dengan Markdown biasa.")
    case "link": complaints.append("Tautan tidak dapat dibuka di sini; tulis sumbernya.")
    case "image": complaints.append("Gambar tidak dapat ditampilkan di sini; tulis isinya.")
    case "strong": look = .strong
    case "emph" where look == .plain: look = .emphasis
    default: break
    }
    for child in node.children { add(child, as: look, depth: depth + 1) }
  }

  /// Adds text and takes the glossary's words out of their brackets.
  private mutating func add(_ text: String, as look: Look) {
    var rest = Substring(text)
    while let start = rest.utf8Index(of: InlineRun.opening) {
      let inside = rest[start...].dropFirst(InlineRun.opening.count)
      guard let end = inside.firstIndex(of: "]") else {
        complaints.append("Tutup istilah dengan \"]\" pada baris yang sama.")
        break
      }
      append(text: String(rest[..<start]), as: look)
      append(.term(inside[..<end].split(separator: " ").joined(separator: " ")))
      rest = inside[end...].dropFirst()
    }
    append(text: String(rest), as: look)
  }

  private static let opening = "[istilah:"

  private mutating func append(text: String, as look: Look) {
    switch look {
    case .plain: append(.plain(text))
    case .strong: append(.strong(text))
    case .emphasis: append(.emphasis(text))
    }
  }

  /// Joins what looks alike, so that a line break in the file makes no second run.
  private mutating func append(_ inline: Inline) {
    guard !inline.text.isEmpty else { return }
    switch (inlines.last, inline) {
    case (.plain(let before), .plain(let text)): replaceLast(.plain(before + text))
    case (.strong(let before), .strong(let text)): replaceLast(.strong(before + text))
    case (.emphasis(let before), .emphasis(let text)): replaceLast(.emphasis(before + text))
    default: inlines.append(inline)
    }
  }

  private mutating func replaceLast(_ inline: Inline) {
    inlines.removeLast()
    inlines.append(inline)
  }
}

extension Substring {
  /// Returns where a text first stands in this one.
  ///
  /// - Complexity: O(*n · m*), with *m* the short text looked for.
  fileprivate func utf8Index(of text: String) -> Index? {
    var start = startIndex
    while let candidate = self[start...].firstIndex(of: "[") {
      if self[candidate...].hasPrefix(text) { return candidate }
      start = index(after: candidate)
    }
    return nil
  }
}
