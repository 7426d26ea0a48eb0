package import PlainYAML

/// One value of a draft written anew, everything around it left as it stands.
package struct DraftEdit: Sendable, Hashable {
  /// The value as it is written, quotes included.
  package let span: Span
  package let style: Node.Style
  package let old: String
  package let new: String
  /// What is done, for people: "satuan waktu".
  package let what: String

  /// Nothing where the value cannot be replaced without touching anything else.
  init?(_ node: Node, _ new: String, _ what: String) {
    guard let old = node.text, old != new, node.oddity == nil, node.isOnOneLine else { return nil }
    span = node.span
    style = node.style
    self.old = old
    self.new = new
    self.what = what
  }

  /// The value as it is to stand in the text: quoted where it was.
  var written: String {
    let printed = PrintedScalar.printing(new, inBrackets: true)
    guard !printed.hasPrefix("\"") else { return printed }
    return switch style {
    case .singleQuoted where !new.contains("'"): "'\(new)'"
    case .doubleQuoted where !new.contains("\"") && !new.contains("\\"): "\"\(new)\""
    default: printed
    }
  }

  /// "baris 12: satuan waktu "5 mnt" menjadi "5 menit""; blanks that go show in no quotation.
  package var words: String {
    let change =
      old.quoted == new.quoted
      ? "\(new.quoted) dihapus" : "\(old.quoted) menjadi \(new.quoted)"
    return "baris \(span.start.line): \(what) \(change)"
  }
}

extension Node {
  fileprivate var isOnOneLine: Bool {
    guard span.start.line == span.end.line, span.end.offset > span.start.offset else {
      return false
    }
    return style == .plain || style == .singleQuoted || style == .doubleQuoted
  }
}
