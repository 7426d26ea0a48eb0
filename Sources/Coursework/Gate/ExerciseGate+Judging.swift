import PlainYAML
import SOPRules

extension ExerciseGate {
  /// Checks that some of the rules are broken and some are kept, and that ticking all does not pass.
  mutating func check(_ prediction: Prediction) {
    for (index, code) in prediction.candidates.enumerated() {
      if rulebook[code] == nil {
        complain(rulebook.unknownRule(code, at: written.place("aturan", .item(index))))
      } else if prediction.candidates[..<index].contains(code) {
        complain("Aturan \(code) sudah ditulis di atas; hapus.", at: "aturan", .item(index))
      }
    }
    let broken = Set(prediction.findings(by: rulebook).map(\.code)).count
    if broken == 0 || broken == prediction.candidates.count {
      complain(
        "Tulis aturan yang terpenuhi dan yang belum; kini \(broken) dari \(prediction.candidates.count) belum terpenuhi.",
        at: "aturan")
    }
    checkFails(
      .choice(prediction.candidates), "Menandai semua aturan sudah lulus; tambah yang terpenuhi.",
      at: "aturan")
  }

  /// Checks that the levels can be told apart and that one level for everything does not pass.
  mutating func check(_ appraisal: Appraisal) {
    checkDistinct(appraisal.criteria.map { ($0.id, $0.text) }, under: "acuan")
    checkDistinctTexts(appraisal.levels, under: "tingkat")
    for (index, criterion) in appraisal.criteria.enumerated() {
      checkFeedback(criterion.feedback, at: "acuan", .item(index), "umpan")
    }
    for level in appraisal.levels {
      let answer = Answer.pairs(
        Dictionary(appraisal.criteria.map { ($0.id, level) }) { first, _ in first })
      checkFails(answer, "Memilih \"\(level)\" untuk semua sudah lulus; ragamkan.", at: "acuan")
    }
  }
}
