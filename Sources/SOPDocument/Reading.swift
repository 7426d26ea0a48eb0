package import PlainYAML

/// A draft as it was understood: the SOP, what could not be read, and where everything stands.
package struct Reading: Sendable {
  package var sop: SOP
  /// In the order of the text.
  package var problems: [Problem]
  package var places: Places

  package init(sop: SOP, problems: [Problem] = [], places: Places = Places()) {
    self.sop = sop
    self.problems = problems
    self.places = places
  }

  /// The place of a subject; what is missing takes the place of its nearest existing ancestor.
  package func place(of subject: Subject) -> Span {
    var subject = subject
    while true {
      if let span = places[subject] { return span }
      guard let parent = subject.parent else { return Span(start: .start, end: .start) }
      subject = parent
    }
  }
}

/// A part of a draft that was not read, or not as it stands.
package struct Problem: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The words are kept and printed back, but mean nothing.
    case unread
    /// A key no draft has; kept and printed back.
    case unknownKey
    /// Read in the way it was most likely meant.
    case repaired
  }

  package var kind: Kind
  /// All the text concerned.
  package var span: Span
  /// The very spot to look at.
  package var place: Place
  /// What is the matter and what to do, for people.
  package var message: String
  /// The author's words, their first line.
  package var words: String
  /// The word most likely meant.
  package var suggestion: String?

  package init(
    kind: Kind, span: Span, place: Place? = nil, message: String, words: String,
    suggestion: String? = nil
  ) {
    self.kind = kind
    self.span = span
    self.place = place ?? span.start
    self.message = message
    self.words = words
    self.suggestion = suggestion
  }

  package var isUnread: Bool { kind != .repaired }
  package var line: Int { place.line }
  package var column: Int { place.column }
}

/// Why a draft is refused whole.
package enum Refusal: Error, Sendable, Hashable {
  case tooLarge
  case tooDeep(Place)
  /// The text holds no "kunci: nilai" at all.
  case noMapping(Place)

  package var words: String {
    switch self {
    case .tooLarge:
      "Berkas lebih besar dari 1 MB. Satu berkas memuat satu SOP; bagi menjadi beberapa berkas."
    case .tooDeep(let place):
      "Susunan lebih dalam dari \(Tree.deepestLevel) tingkat (\(place.words))."
    case .noMapping(let place):
      "Berkas ini bukan naskah SOP: pada \(place.words) diharapkan \"kunci: nilai\","
        + " misalnya \"judul: …\"."
    }
  }
}
