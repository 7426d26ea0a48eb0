/// A test drawn from the item bank: the words in which everybody speaks of it.
package enum Exam {
  /// Before the course or after it.
  package enum Occasion: String, Sendable, Hashable, Codable, CaseIterable {
    case before = "awal"
    case after = "akhir"
  }

  /// Two parallel forms; who takes one before the course takes the other after it.
  package enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    case a = "A"
    case b = "B"

    package var other: Form { self == .a ? .b : .a }
  }

  package enum Length: String, Sendable, Hashable, Codable, CaseIterable {
    case full = "lengkap"
    case short = "pendek"
  }

  /// Which of all possible pairs of forms is drawn where nobody says: a class has one, so that its
  /// people compare.
  package static let usualSeed = 1

  /// The form with which a learner begins; the same name always begins with the same form.
  ///
  /// Half of them begin with A, half with B, so that a form that is harder than it should be cancels
  /// out.
  package static func firstForm(of name: String) -> Form {
    name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
      .nonzeroBitCount.isMultiple(of: 2) ? .a : .b
  }
}
