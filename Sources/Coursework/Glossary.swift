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

  /// Finds a term as a lesson writes it; case does not matter.
  ///
  /// - Complexity: O(*n*) in the number of terms.
  package func term(_ word: String) -> Term? {
    let wanted = word.lowercased()
    return terms.first { $0.word.lowercased() == wanted }
  }
}

extension Glossary {
  /// Reads `istilah.md`: a `##` heading is a term, the text below it is its meaning.
  static func reading(_ text: String, from file: String) -> (Glossary, [AuthorProblem]) {
    let markdown = Markdown(text, startingAt: 1)
    var problems = markdown.complaints.map { AuthorProblem($0, in: file) }
    var terms: [Term] = []
    for part in markdown.parts {
      switch part.content {
      case .title(let word): terms.append(Term(word: word, meaning: ""))
      case .block(let block):
        guard let last = terms.indices.last else { continue }
        let meaning = terms[last].meaning
        terms[last].meaning = meaning.isEmpty ? block.words : meaning + "\n" + block.words
      case .exercise:
        problems.append(
          AuthorProblem(
            file: file, line: part.line, column: 1,
            message: "Daftar istilah tidak memuat latihan; pindahkan ke berkas pelajaran."))
      }
    }
    return (Glossary(terms: terms), problems)
  }
}
