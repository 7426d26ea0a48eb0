import CMark

/// A node of cmark's tree, which lives as long as its root.
struct MarkdownNode {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  /// cmark's own word for what the node is: "paragraph", "table_row".
  var kind: String { String(cString: cmark_node_get_type_string(pointer)) }

  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = next {
      children.append(MarkdownNode(child))
      next = cmark_node_next(child)
    }
    return children
  }

  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The line of the text handed to cmark, counted from 1.
  var line: Int { max(1, Int(cmark_node_get_start_line(pointer))) }

  var column: Int { max(1, Int(cmark_node_get_start_column(pointer))) }

  var level: Int { Int(cmark_node_get_heading_level(pointer)) }

  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// The word after `latihan` behind an opening fence; nothing for any other fence.
  var exerciseKind: String? {
    let info = cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? ""
    let words = info.split(separator: " ", maxSplits: 1)
    guard words.first == "latihan" else { return nil }
    return words.count > 1 ? String(words[1]) : ""
  }
}
