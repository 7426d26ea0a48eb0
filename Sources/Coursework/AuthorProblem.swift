package import PlainYAML

/// A mistake in the course's files, for its author: what, where and what to do.
package struct AuthorProblem: Sendable, Hashable, Error {
  package var file: String
  package var line: Int
  package var column: Int
  package var message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  package init(_ complaint: Complaint, in file: String) {
    self.init(
      file: file, line: complaint.place.line, column: complaint.place.column,
      message: complaint.message)
  }

  /// The problem on one line, place first: "01-mengapa-sop/pelajaran.md:12:3: …".
  package var words: String { "\(file):\(line):\(column): \(message)" }
}
