/// One value of a YAML text with its place; every scalar is text, nothing is guessed.
package struct Node: Sendable {
  package enum Content: Sendable {
    case scalar(String)
    case list([Node])
    case map([Entry])
  }

  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
    /// A list or map by indentation.
    case block
    /// A list or map in brackets.
    case flow
  }

  package var content: Content
  package var style: Style
  package var span: Span
  /// What a value bears that plain YAML leaves out; such a value says what it says only to machines.
  package var oddity: Oddity?

  package init(content: Content, style: Style, span: Span, oddity: Oddity? = nil) {
    self.content = content
    self.style = style
    self.span = span
    self.oddity = oddity
  }
}

/// A key of a map with its value.
package struct Entry: Sendable {
  package var key: String
  package var keySpan: Span
  package var value: Node
  /// An earlier entry of the same map has the same key.
  package var isRepeated: Bool

  package init(key: String, keySpan: Span, value: Node, isRepeated: Bool = false) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
    self.isRepeated = isRepeated
  }

  /// From the key to the end of the value.
  package var span: Span {
    Span(start: keySpan.start, end: max(keySpan.end, value.span.end))
  }
}

extension Node {
  /// The text of a scalar; nothing for lists and maps.
  package var text: String? {
    guard case .scalar(let text) = content else { return nil }
    return text
  }

  package var list: [Node]? {
    guard case .list(let nodes) = content else { return nil }
    return nodes
  }

  package var map: [Entry]? {
    guard case .map(let entries) = content else { return nil }
    return entries
  }

  /// A value that was not written at all: `kunci:` with nothing behind it.
  package var isMissing: Bool { style == .plain && text == "" }

  /// The value of the first entry with this key; nothing where the node is no map.
  package subscript(key: String) -> Node? {
    map?.first { $0.key == key }?.value
  }
}
