/// The course as `kursus.yaml` and the front matters of its lessons tell it.
///
/// At start only these are read; a lesson's pages are read when it is opened, so that a broken
/// lesson never stops the others.
package struct Course: Sendable, Hashable {
  package var id: String
  package var revision: Int
  package var title: String
  /// The pass mark of the course, in percent.
  package var passMark: Int
  package var lessons: [Outline]
  /// The path of the rubric in force, below `Lessons`.
  package var rubric: String
  package var glossary: Glossary

  package init(
    id: String, revision: Int, title: String, passMark: Int, lessons: [Outline], rubric: String,
    glossary: Glossary
  ) {
    self.id = id
    self.revision = revision
    self.title = title
    self.passMark = passMark
    self.lessons = lessons
    self.rubric = rubric
    self.glossary = glossary
  }
}

/// What the field's words mean.
package struct Glossary: Sendable, Hashable {
  package struct Term: Sendable, Hashable {
    package var word: String
    package var meaning: String

    package init(word: String, meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }

  package var terms: [Term]

  package init(terms: [Term]) { self.terms = terms }
}

/// The `Lessons` folder, handed in from outside: tests use a dictionary, bimtek a real folder.
package struct Folder: Sendable {
  /// The names of what lies directly below a path; empty when it is no folder.
  package var names: @Sendable (_ path: String) -> [String]
  /// The bytes of the file at a path; nothing when there is none.
  package var bytes: @Sendable (_ path: String) -> [UInt8]?

  package init(
    names: @escaping @Sendable (String) -> [String],
    bytes: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.names = names
    self.bytes = bytes
  }

  /// The text of the file at a path, invalid UTF-8 repaired.
  package func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }
}

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
}
