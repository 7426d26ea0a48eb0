/// One question of a lesson, as its author wrote it.
package struct Exercise: Sendable, Hashable {
  /// Permanent and unique in the course: "L08-03".
  package var id: String
  package var revision: Int
  package var question: String
  package var kind: Kind
  /// Four rungs: the place, the rule, a similar example, the answer with its reason.
  package var hints: [Hint]
  /// What to say when everything is right.
  package var praise: String
  /// Where it stands in its file, counted from 1.
  package var line: Int

  package enum Kind: Sendable, Hashable {
    case choice(Choice)
    case blank(Blank)
    case ordering(Ordering)
    case matching(Matching)
    case flawHunt(FlawHunt)
    case mending(Mending)
    case completing(Completing)
    case prediction(Prediction)
    case appraisal(Appraisal)
    case drafting(Drafting)
    case drawing(FlowDrawing)
    case caseTest(CaseTest)
  }

  package init(
    id: String, revision: Int, question: String, kind: Kind, hints: [Hint], praise: String,
    line: Int
  ) {
    self.id = id
    self.revision = revision
    self.question = question
    self.kind = kind
    self.hints = hints
    self.praise = praise
    self.line = line
  }
}

/// Pick one or tick several (*pilihan*).
package struct Choice: Sendable, Hashable {
  package struct Option: Sendable, Hashable {
    package var id: String
    package var text: String
    package var isRight: Bool
    package var feedback: Feedback

    package init(id: String, text: String, isRight: Bool, feedback: Feedback) {
      self.id = id
      self.text = text
      self.isRight = isRight
      self.feedback = feedback
    }
  }

  package var options: [Option]
  /// Several may be right.
  package var isMultiple: Bool

  package init(options: [Option], isMultiple: Bool) {
    self.options = options
    self.isMultiple = isMultiple
  }
}

/// Type an answer (*isian*).
package struct Blank: Sendable, Hashable {
  package struct Mistake: Sendable, Hashable {
    package var answers: [String]
    package var feedback: Feedback
    /// What it is still worth, in hundredths.
    package var worth: Int

    package init(answers: [String], feedback: Feedback, worth: Int) {
      self.answers = answers
      self.feedback = feedback
      self.worth = worth
    }
  }

  package var accepted: [String]
  /// Compare as working time: "2 jam" equals "120 menit".
  package var isTime: Bool
  package var commonMistakes: [Mistake]
  package var otherwise: Feedback

  package init(
    accepted: [String], isTime: Bool, commonMistakes: [Mistake], otherwise: Feedback
  ) {
    self.accepted = accepted
    self.isTime = isTime
    self.commonMistakes = commonMistakes
    self.otherwise = otherwise
  }
}

/// Put steps in order (*urutan*).
package struct Ordering: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    package var id: String
    package var text: String
    /// The items that must stand before this one.
    package var after: [String]

    package init(id: String, text: String, after: [String]) {
      self.id = id
      self.text = text
      self.after = after
    }
  }

  package struct Distractor: Sendable, Hashable {
    package var id: String
    package var text: String
    package var feedback: String

    package init(id: String, text: String, feedback: String) {
      self.id = id
      self.text = text
      self.feedback = feedback
    }
  }

  package var items: [Item]
  package var distractors: [Distractor]
  package var otherwise: Feedback

  package init(items: [Item], distractors: [Distractor], otherwise: Feedback) {
    self.items = items
    self.distractors = distractors
    self.otherwise = otherwise
  }
}

/// Link left to right (*pasangan*).
package struct Matching: Sendable, Hashable {
  package struct Left: Sendable, Hashable {
    package var id: String
    package var text: String
    /// The id on the right it belongs to.
    package var match: String
    /// What to say when it is linked elsewhere.
    package var feedback: Feedback

    package init(id: String, text: String, match: String, feedback: Feedback) {
      self.id = id
      self.text = text
      self.match = match
      self.feedback = feedback
    }
  }

  package struct Right: Sendable, Hashable {
    package var id: String
    package var text: String

    package init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  package var left: [Left]
  package var right: [Right]

  package init(left: [Left], right: [Right]) {
    self.left = left
    self.right = right
  }
}

/// Feedback in three parts: what is seen here, which rule, what to do next.
package struct Feedback: Sendable, Hashable {
  package var what: String
  /// The code of a rule, where one applies.
  package var rule: String?
  package var next: String

  package init(what: String, rule: String? = nil, next: String = "") {
    self.what = what
    self.rule = rule
    self.next = next
  }
}

/// One rung of help.
package enum Hint: Sendable, Hashable {
  case place(String)
  case rule(code: String, text: String)
  case example(String)
  case answer(Answer, text: String)
}
