import PlainYAML

/// An entry of a draft with what reading its value needs to know of its surroundings.
struct Slot: ~Copyable {
  var entry: Entry
  var isInBrackets: Bool
  /// Where its text is kept when it is not understood.
  var home: Leftover.Home

  init(_ entry: consuming Entry, in map: borrowing Node, home: Leftover.Home) {
    self.entry = entry
    isInBrackets = map.style == .flow
    self.home = home
  }

  /// Where a reader should look: the value if it stands beside its key, else the key.
  var place: Place { span.start }

  /// The value; with its key where the value begins on a line further down.
  var span: Span {
    let value = entry.value.span
    return value.start.line == entry.keySpan.start.line ? value : entry.span
  }
}

/// What a value stands for, as far as its place is concerned.
enum Spot {
  /// A cell of the row being read.
  case cell(Cell)
  case subject(Subject)
  /// No subject names it; its place only tells that it was read.
  case unnamed

  func put(_ span: Span, in places: inout Places) {
    switch self {
    case .cell(let cell): places.put(cell, span)
    case .subject(let subject): places.put(subject, span)
    case .unnamed: places.put(unnamed: span)
    }
  }
}
