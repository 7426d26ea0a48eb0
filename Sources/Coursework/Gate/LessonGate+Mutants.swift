import PlainYAML
import SOPDocument
import SOPRules

extension LessonGate {
  /// Checks that breaking the authors' solution costs: each slip against a rule with weight that this
  /// lesson teaches, made where the solution has room for it, must lower its score.
  mutating func checkMutants(of solution: SOP, scoring full: Int, _ path: String, by rubric: Rubric)
  {
    let taught = Set(written.lesson?.outline.teaches ?? [])
    for slip in rulebook.freeSlips(in: solution, scoring: full, among: taught, by: rubric) {
      complain(
        "Naskah model \(path): kekurangan \"\(slip.name)\" (\(slip.code)) belum mengurangi nilai; periksa bobotnya dalam rubrik.",
        at: place("draf", "model"))
    }
  }
}
