package import SOPDocument

/// An exercise for a pen: what is asked, what there is to write on, and the key.
///
/// Plain text, the workbook and the test on paper are all made of these; only here each kind of
/// exercise is looked at.
package struct ExerciseSheet: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case words(String)
    /// Lines with something to fill in before each.
    case marks(Mark, [String])
    /// Lines that bear letters, to choose from.
    case letters([String])
    /// Lines that bear numbers.
    case numbers([String])
    /// So many empty lines.
    case lines(Int)
    /// A table; empty cells are to be filled.
    case table(header: [String], rows: [[String]])
    case draft(SOP)
    /// Pages to read.
    case pages([Page])
    /// An empty chart: a column for each performer and so many rows.
    case chart(performers: [String], rows: Int)
  }

  /// What is filled in before a line.
  package enum Mark: Sendable, Hashable {
    /// A circle of which one is filled, before a letter.
    case one
    /// A box to tick, before a letter.
    case several
    /// A blank for a number or a letter.
    case blank
  }

  package var instruction: String
  package var parts: [Part]
  /// The answer, a line each.
  package var key: [String]

  /// The letter of an option or of a right side: "a", "b" and so on.
  package static func letter(_ place: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters.indices.contains(place) ? String(letters[place]) : String(place + 1)
  }
}
