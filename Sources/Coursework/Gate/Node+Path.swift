import PlainYAML

extension Node {
  /// One step down a tree: a key of a map or a place in a list.
  enum Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case item(Int)

    init(stringLiteral key: String) { self = .key(key) }

    init(integerLiteral item: Int) { self = .item(item) }
  }

  /// Returns the node at a path, or the last one on the way that is there.
  func nearest(_ path: [Step]) -> Node {
    var node = self
    for step in path {
      switch step {
      case .key(let key):
        guard let next = node[key] else { return node }
        node = next
      case .item(let item):
        guard let list = node.list, list.indices.contains(item) else { return node }
        node = list[item]
      }
    }
    return node
  }
}

extension WrittenLesson.Written {
  /// The place of a part of the exercise in its file.
  func place(_ path: Node.Step...) -> Place { place(path) }

  func place(_ path: [Node.Step]) -> Place { node.nearest(path).span.start }
}
