import SOPRules
import Testing

@testable import Coursework

/// Everything the author's gate looks at; each has a broken course of its own below.
enum GateCheck: String, CaseIterable, CustomTestStringConvertible {
  case uniqueIDs, permanentIDs, references, terms, rules, modelAnswer, untouchedAnswer
  case acceptedAnswers, ownFeedback, hiddenMistakes, lastRung, circularOrder, distinctOptions
  case declaredFlaws, mendingTargets, mendingModel, draftScore, mutants, rubricWeights, basis
  case forms, width, colour, tone, studyTime, sources, plans, drawnFlow, totals, predictions
  case levels, cases, formats, encoding, fences, keys, items

  var testDescription: String { rawValue }
}

/// A course with one thing wrong, and a piece of what its author must be told.
struct BrokenCourse {
  var check: GateCheck
  var folder: Folder
  var rulebook: Rulebook
  var message: String

  /// The small sound course, one piece of one file replaced.
  init(
    _ check: GateCheck, in file: String = Folder.lessonPath, _ words: String, _ others: String,
    _ message: String
  ) {
    self.check = check
    folder = .sound(in: file, replacing: words, with: others)
    rulebook = .small
    self.message = message
  }

  /// One exercise on a draft, one piece of it replaced.
  init(
    _ check: GateCheck, on exercise: String, _ words: String, _ others: String, _ message: String
  ) {
    self.check = check
    folder = .withDrafts(exercise.replacing(words, with: others))
    rulebook = .standard
    self.message = message
  }

  init(_ check: GateCheck, of folder: Folder, _ message: String) {
    self.check = check
    self.folder = folder
    rulebook = .small
    self.message = message
  }
}
