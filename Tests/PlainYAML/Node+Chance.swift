import PlainYAML
import Support

extension Node {
  private static let words = [
    "Petugas Loket", "", "a: b", "- x", "3", "é", "\n", "\"", "a, b", "[x]", "#", "x #y", "null",
  ]
  private static let nowhere = Span(start: .start, end: .start)

  /// A tree of chance, at most so many levels deep.
  static func random(depth: Int, _ dice: inout Dice) -> Node {
    let content: Content
    let count = Int.random(in: 0...3, using: &dice)
    switch depth == 0 ? 0 : Int.random(in: 0...2, using: &dice) {
    case 1: content = .list((0..<count).map { _ in random(depth: depth - 1, &dice) })
    case 2:
      content = .map(
        (0..<count).map {
          Entry(
            key: (words.randomElement(using: &dice) ?? "") + "\($0)", keySpan: nowhere,
            value: random(depth: depth - 1, &dice))
        })
    default: content = .scalar(words.randomElement(using: &dice) ?? "")
    }
    return Node(content: content, style: .doubleQuoted, span: nowhere)
  }

  /// The tree without places and styles.
  var shape: String {
    switch content {
    case .scalar(let text): text.debugDescription
    case .list(let nodes): "[" + nodes.map(\.shape).joined(separator: ",") + "]"
    case .map(let entries):
      "{" + entries.map { $0.key.debugDescription + ":" + $0.value.shape }.joined(separator: ",")
        + "}"
    }
  }
}
