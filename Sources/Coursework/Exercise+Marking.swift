package import SOPRules

extension Exercise {
  /// Marks an answer: the one way, for the author's gate and for the trainer.
  ///
  /// What is right is confirmed first. Blank answers earn nothing; an answer of another form, kept
  /// from before the exercise was rewritten, earns nothing and says so.
  package func outcome(of answer: Answer, by rulebook: Rulebook) -> Outcome {
    guard !answer.isBlank else {
      return Outcome(
        score: 0, arithmetic: "Belum dijawab = \(Marks.none.words)", feedback: [blankRemark])
    }
    var outcome =
      switch (kind, answer) {
      case (.choice(let choice), .choice(let picked)): choice.outcome(of: picked)
      case (.blank(let blank), .text(let text)): blank.outcome(of: text)
      case (.ordering(let ordering), .order(let order)): ordering.outcome(of: order)
      case (.matching(let matching), .pairs(let pairs)): matching.outcome(of: pairs)
      case (.flawHunt(let hunt), .pairs(let marks)): hunt.outcome(of: marks, by: rulebook)
      case (.completing(let table), .pairs(let typed)): table.outcome(of: typed)
      case (.prediction(let prediction), .choice(let codes)):
        prediction.outcome(of: codes, by: rulebook)
      case (.appraisal(let appraisal), .pairs(let levels)): appraisal.outcome(of: levels)
      case (.drafting(let drafting), .text(let text)): drafting.outcome(of: text, by: rulebook)
      case (.drawing(let drawing), .text(let text)): drawing.outcome(of: text, by: rulebook)
      case (.caseTest(let test), .text(let text)): test.outcome(of: text)
      case (.mending(let mending), .text(let text)): mending.outcome(of: text, by: rulebook)
      default:
        Outcome(
          score: 0, arithmetic: "Jawaban untuk bentuk soal yang lama = \(Marks.none.words)",
          feedback: [otherForm])
      }
    if outcome.isFull, !praise.isEmpty {
      outcome.feedback.insert(
        Outcome.Remark(isRight: true, part: "", feedback: Feedback(what: praise)), at: 0)
    }
    // What names nothing in this exercise is no more than nothing.
    if outcome.feedback.isEmpty, !outcome.isFull { outcome.feedback = [blankRemark] }
    for index in outcome.feedback.indices {
      if let code = outcome.feedback[index].feedback.rule {
        outcome.feedback[index].citation = rulebook.citation(of: code)
      }
    }
    return outcome
  }

  private var blankRemark: Outcome.Remark {
    let next =
      switch kind {
      case .choice(let choice): choice.isMultiple ? "Tandai yang tepat." : "Pilih satu."
      case .blank: "Ketik jawaban Anda."
      case .ordering: "Susun langkah-langkahnya."
      case .matching: "Pasangkan kiri dengan kanan."
      case .flawHunt: "Tandai tempat yang perlu diperbaiki."
      case .completing: "Isi sel yang kosong."
      case .prediction: "Tandai aturan yang belum terpenuhi."
      case .appraisal: "Pilih tingkat setiap kriteria."
      case .mending, .drafting, .drawing, .caseTest: "Buka naskahnya di penyusun SOP."
      }
    return Outcome.Remark(
      isRight: false, part: "", feedback: Feedback(what: "Soal ini belum dijawab.", next: next))
  }

  private var otherForm: Outcome.Remark {
    Outcome.Remark(
      isRight: false, part: "",
      feedback: Feedback(
        what: "Bentuk soal ini telah berubah sejak jawaban itu ditulis.", next: "Jawab sekali lagi."
      ))
  }
}
