import PlainYAML

/// A rule's example in words, place by place.
///
/// An example is a piece of draft YAML laid over a sound draft: exact for tests, but `[{}, {}, {…}]`
/// tells a learner nothing.
enum ExampleText {
  static func lines(of yaml: String, width: Int) -> [String] {
    guard let root = try? Tree.parsing(yaml).root else { return ["SOP yang lengkap."] }
    let lines = lines(of: root)
    guard !lines.isEmpty else { return ["SOP yang lengkap."] }
    return lines.flatMap { line in
      let indent = String(repeating: "  ", count: line.depth)
      return Paragraph.lines(line.words, width: width - indent.count - 2).enumerated().map {
        indent + ($0.offset > 0 ? "  " : "") + $0.element
      }
    }
  }

  private struct Line {
    var words: String
    var depth = 0

    var deeper: Line { Line(words: words, depth: depth + 1) }
  }

  private static func lines(of node: Node) -> [Line] {
    (node.map ?? []).flatMap { entry in lines(of: entry) }
  }

  private static func lines(of entry: Entry) -> [Line] {
    let key = entry.key.split(separator: "_").joined(separator: " ")
    switch entry.key {
    case "hapus": return [Line(words: "tanpa \(words(of: entry.value))")]
    case "langkah" where entry.value.list?.isEmpty == false: return rows(of: entry.value)
    default:
      guard entry.value.map != nil else {
        return [Line(words: "\(key): \(words(of: entry.value))")]
      }
      return [Line(words: "\(key):")] + lines(of: entry.value).map(\.deeper)
    }
  }

  /// Only the rows that the example changes.
  private static func rows(of node: Node) -> [Line] {
    (node.list ?? []).enumerated().flatMap { place, row -> [Line] in
      if row.text == "hapus" { return [Line(words: "tanpa langkah \(place + 1)")] }
      let lines = lines(of: row)
      return lines.isEmpty ? [] : [Line(words: "langkah \(place + 1):")] + lines.map(\.deeper)
    }
  }

  private static func words(of node: Node) -> String {
    let words =
      node.text
      ?? (node.list ?? []).map { item in
        guard item.map != nil else { return item.text ?? "" }
        return "\(item["label"]?.text ?? "") ke \(item["ke"]?.text ?? "?")"
      }.joined(separator: "; ")
    return words.isEmpty ? "(kosong)" : words
  }
}
