/// Puts nodes together as their beginnings and ends are met, without recursion.
struct TreeAssembly: ~Copyable {
  private struct Frame {
    var isMap: Bool
    var start: Place
    /// Where the frame's members begin among the waiting ones.
    var first: Int
    var style: Node.Style
    var oddity: Oddity?
    var key: String?
    var keySpan = Span(start: .start, end: .start)
  }

  private var frames: [Frame] = []
  /// Members of all open lists and maps, innermost last; closing one takes its own off the end.
  private var nodes = Pile<Node>()
  private var entries = Pile<Entry>()
  private(set) var root: Node?
  private(set) var notes: [Note] = []

  var depth: Int { frames.count }

  /// Whether a map is open whose next entry has no key yet.
  var awaitsKey: Bool {
    guard let top = frames.last else { return false }
    return top.isMap && top.key == nil
  }

  mutating func put(key: String, at span: Span) {
    frames[frames.count - 1].key = key
    frames[frames.count - 1].keySpan = span
  }

  mutating func note(_ oddity: Oddity, at span: Span) { notes.append(Note(oddity, at: span)) }

  mutating func add(_ node: consuming Node) {
    if let oddity = node.oddity { note(oddity, at: node.span) }
    let top = frames.count - 1
    guard top >= 0 else {
      root = node
      return
    }
    if frames[top].isMap {
      entries.append(
        Entry(
          key: frames[top].key.take() ?? "", keySpan: frames[top].keySpan, value: node))
    } else {
      nodes.append(node)
    }
  }

  mutating func open(isMap: Bool, style: Node.Style, at start: Place, oddity: Oddity? = nil) {
    frames.append(
      Frame(
        isMap: isMap, start: start, first: isMap ? entries.count : nodes.count, style: style,
        oddity: oddity))
  }

  /// Closes the innermost list or map; one by indentation ends with its last member.
  mutating func close(at bracket: Place) {
    guard let frame = frames.popLast() else { return }
    var end = frame.style == .flow ? bracket : frame.start
    let content: Node.Content
    if frame.isMap {
      var members = entries.taken(from: frame.first)
      markRepeated(in: &members)
      if frame.style == .block, let last = members.last { end = last.span.end }
      content = .map(members)
    } else {
      let members = nodes.taken(from: frame.first)
      if frame.style == .block, let last = members.last { end = last.span.end }
      content = .list(members)
    }
    add(
      Node(
        content: content, style: frame.style, span: Span(start: frame.start, end: end),
        oddity: frame.oddity))
  }

  /// Marks later entries of a key, whatever the first one holds.
  private mutating func markRepeated(in entries: inout [Entry]) {
    if entries.count > 16 {
      var seen: Set<String> = []
      for index in entries.indices where !seen.insert(entries[index].key).inserted {
        markRepeated(&entries[index])
      }
      return
    }
    for index in entries.indices.dropFirst() {
      for earlier in 0..<index where entries[earlier].key == entries[index].key {
        markRepeated(&entries[index])
        break
      }
    }
  }

  private mutating func markRepeated(_ entry: inout Entry) {
    entry.isRepeated = true
    note(.repeatedKey, at: entry.span)
  }
}
