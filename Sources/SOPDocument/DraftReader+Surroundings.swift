import PlainYAML

/// What stands around the map of a draft that parses: "---", "...", directives, a tag of the whole.
///
/// YAML knows them and a draft does without. Each is told; words of the author's are kept above the
/// first key, and the draft below is read as if nothing stood there.
extension DraftReader {
  mutating func readSurroundings(_ tree: Tree, of text: PlainText) {
    guard let root = tree.root else { return }
    let markers = tree.notes.filter { $0.oddity == .marker }
    if !markers.isEmpty {
      let lines = DraftLines(text)
      for marker in markers { tell(marker, around: root, lines) }
    }
    if let oddity = root.oddity { keepProperties(of: root, oddity) }
  }

  /// Tells each line of a marker; behind the draft nothing but further markers can stand.
  private mutating func tell(_ marker: Note, around root: Node, _ lines: DraftLines) {
    let isAbove = marker.span.start < root.span.start
    let last = isAbove ? marker.span.lines.upperBound : lines.lines.count
    for line in marker.span.start.line - 1..<last where !lines.isSilent(line) {
      var span = lines.span(line..<line + 1)
      if isAbove, line == last - 1 { span.end = marker.span.end }
      let words = slice(span)
      guard lines.isDirective(line), !words.hasPrefix("%YAML") else {
        problems.append(
          Problem(kind: .repaired, span: span, message: Oddity.marker.words, words: words))
        continue
      }
      sop.leftovers.append(Leftover(home: .top, text: words))
      problems.append(
        Problem(
          kind: .unread, span: span, message: Failure.directive, words: firstLine(words)))
    }
  }

  /// Keeps an anchor or tag of the whole draft; what it stands in front of is read all the same.
  private mutating func keepProperties(of root: Node, _ oddity: Oddity) {
    let span = Span(start: root.span.start, end: root.map?.first?.keySpan.start ?? root.span.end)
    var words = slice(span)
    if root.style == .flow { words = String(words.prefix { $0 != "{" }) }
    words = words.trimmedWhitespace
    sop.leftovers.append(Leftover(home: .top, text: words))
    problems.append(
      Problem(kind: .unread, span: span, message: oddity.words, words: firstLine(words)))
  }
}
