import Coursework
import SOPRules
import Testing

extension Exercise {
  /// An exercise read from its fence, or a failed test.
  static func sample(_ text: String) throws -> Exercise {
    let (exercise, problems) = Folder.onlyExercise(text)
    #expect(problems == [])
    return try #require(exercise)
  }

  func outcome(of answer: Answer) -> Outcome {
    outcome(of: answer, by: Rulebook(rules: [.sample]))
  }
}

extension Rule {
  /// A rule that says nothing, to be cited.
  static let sample = Rule(
    "KG-04", "kata-kerja", "Kegiatan diawali kata kerja aktif.", severity: .peringatan,
    basis: .praktik("GH"), over: .activities, revision: 1, why: "", next: "", silent: "", kept: "",
    broken: ""
  ) { _ in [] }
}
