import SOPDocument
import SOPRules

@testable import Coursework

/// A wrong answer and what it must be told.
struct AnswerSlip {
  var answer: Answer
  var feedback: String
  /// A whole answer, which must not pass; else a piece of one.
  var isWhole = true
}

extension Exercise {
  /// Every wrong answer the exercise has feedback for.
  var slips: [AnswerSlip] {
    switch kind {
    case .choice(let choice):
      choice.options.filter { !$0.isRight }.map {
        AnswerSlip(answer: .choice([$0.id]), feedback: $0.feedback.what)
      }
    case .blank(let blank):
      blank.commonMistakes.flatMap { mistake in
        mistake.answers.map {
          AnswerSlip(answer: .text($0), feedback: mistake.feedback.what, isWhole: false)
        }
      }
        + [
          AnswerSlip(
            answer: .text(blank.isTime ? "999 hari" : "entahlah kosong"),
            feedback: blank.otherwise.what)
        ]
    case .ordering(let ordering):
      ordering.distractors.map {
        AnswerSlip(answer: .order([$0.id]), feedback: $0.feedback)
      } + [AnswerSlip(answer: .order(ordering.items.map(\.id)), feedback: ordering.otherwise.what)]
    case .matching(let matching):
      matching.left.flatMap { left in
        matching.right.filter { $0.id != left.match }.map {
          AnswerSlip(
            answer: .pairs([left.id: $0.id]), feedback: left.feedback.what,
            isWhole: matching.left.count > 1)
        }
      }
    case .flawHunt(let hunt): slips(of: hunt)
    case .completing(let completing):
      completing.slots.map {
        AnswerSlip(answer: .pairs([$0.place.placeWords: "entah"]), feedback: $0.feedback.what)
      }
        + completing.totals.map {
          AnswerSlip(answer: .pairs([$0.place.placeWords: "999 hari"]), feedback: $0.feedback.what)
        }
    case .prediction(let prediction): slips(of: prediction)
    case .appraisal(let appraisal):
      appraisal.criteria.flatMap { criterion in
        appraisal.levels.indices.filter { $0 != criterion.level }.map {
          AnswerSlip(
            answer: .pairs([criterion.id: appraisal.levels[$0]]), feedback: criterion.feedback.what)
        }
      }
    case .mending, .drafting, .drawing, .caseTest: draftSlips
    }
  }

  private func slips(of hunt: FlawHunt) -> [AnswerSlip] {
    hunt.flaws.flatMap { flaw in
      hunt.kinds.filter { $0 != flaw.kind }.map {
        AnswerSlip(
          answer: .pairs([flaw.places[0].placeWords: $0]),
          feedback: "Tempatnya tepat; jenis kekurangannya belum.", isWhole: hunt.flaws.count > 1)
      }
    }
  }

  private func slips(of prediction: Prediction) -> [AnswerSlip] {
    let broken = Set(prediction.findings(by: .standard).map(\.code))
    return prediction.candidates.filter { !broken.contains($0) }.map {
      AnswerSlip(answer: .choice([$0]), feedback: "Naskah ini sudah memenuhinya.")
    }
  }

  /// A draft handed in as it was given is told what is still missing.
  private var draftSlips: [AnswerSlip] {
    guard let given = givenDraft, !given.sop.activities.isEmpty else {
      return [AnswerSlip(answer: .text(" "), feedback: "Soal ini belum dijawab.")]
    }
    let outcome = standardOutcome(of: .text(given.text))
    return outcome.feedback.filter { !$0.isRight }.map {
      AnswerSlip(answer: .text(given.text), feedback: $0.feedback.what)
    }
  }

  /// Reads the words of the last rung back as an answer; for a whole draft, the model where the words
  /// name each of its changes.
  func reading(_ words: String, of answer: Answer) -> Answer? {
    switch (kind, answer) {
    case (.prediction(let prediction), _):
      return .choice(
        prediction.candidates.filter { code in
          Rulebook.standard[code].map { words.contains($0.statement) } ?? false
        })
    case (.appraisal(let appraisal), _):
      let levels = appraisal.criteria.compactMap { criterion in
        appraisal.levels.first { words.contains("\(criterion.text) – \($0)") }
          .map { (criterion.id, $0) }
      }
      return .pairs(Dictionary(levels) { first, _ in first })
    case (.flawHunt, .pairs(let pairs)), (.completing, .pairs(let pairs)):
      return .pairs(pairs.filter { words.contains("\($0.key) – \($0.value)") })
    case (_, .text(let text)):
      guard let given = givenDraft, let model = try? SOP.reading(text).sop else { return nil }
      let isTold =
        model.activities.map(\.text.words).allSatisfy(words.contains)
        || zip(given.sop.activities, model.activities).allSatisfy { one, two in
          one.text == two.text || words.contains(two.text.words)
        }
      return isTold ? answer : nil
    default: return nil
    }
  }
}
