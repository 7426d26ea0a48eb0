/// What an author of lessons, rubrics or settings must mend, and where.
package struct Complaint: Error, Sendable, Hashable {
  package var place: Place
  package var message: String

  package init(_ message: String, at place: Place) {
    self.message = message
    self.place = place
  }

  package init(_ failure: Failure) {
    self.init(failure.words, at: failure.place)
  }

  /// The message with its place in front: "3:5: …".
  package var words: String { "\(place.line):\(place.column): \(message)" }
}

extension Complaint {
  /// A word that is not among the known ones, with the nearest known word.
  package static func unknown(
    _ kind: String, _ word: String, known: [String], at place: Place
  ) -> Complaint {
    if let nearest = Nearest.word(to: word, among: known) {
      return Complaint("\(kind) \"\(word)\" tidak dikenal; maksudnya \"\(nearest)\"?", at: place)
    }
    guard known.contains(where: { !$0.isEmpty }) else {
      return Complaint("\(kind) \"\(word)\" tidak dikenal.", at: place)
    }
    let list = known.joined(separator: ", ")
    return Complaint("\(kind) \"\(word)\" tidak dikenal; yang dikenal: \(list).", at: place)
  }
}
