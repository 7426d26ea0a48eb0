extension Node {
  /// Prints the value as lines of canonical YAML, each indented by so many spaces.
  ///
  /// Scalars give one line; lists and maps print by indentation, empty ones in brackets.
  package func printed(indentedBy indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    switch content {
    case .scalar(let text): return margin + PrintedScalar.printing(text) + "\n"
    case .list(let nodes) where nodes.isEmpty: return margin + "[]\n"
    case .map(let entries) where entries.isEmpty: return margin + "{}\n"
    case .list(let nodes):
      return nodes.map { node in
        // The first line of an item stands behind its dash.
        margin + "- " + node.printed(indentedBy: indent + 2).dropFirst(indent + 2)
      }.joined()
    case .map(let entries):
      return entries.map { $0.printed(indentedBy: indent) }.joined()
    }
  }
}

extension Entry {
  /// Prints key and value, each line indented by so many spaces.
  package func printed(indentedBy indent: Int = 0) -> String {
    let head = String(repeating: " ", count: indent) + PrintedScalar.printing(key) + ":"
    if value.isMissing { return head + "\n" }
    let isShort =
      switch value.content {
      case .scalar: true
      case .list(let nodes): nodes.isEmpty
      case .map(let entries): entries.isEmpty
      }
    return isShort
      ? head + " " + value.printed() : head + "\n" + value.printed(indentedBy: indent + 2)
  }
}
