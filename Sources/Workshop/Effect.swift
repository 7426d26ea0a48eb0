package import Coursework

/// What the trainer asks the outside to do; the outside replies with a `Reply`.
package enum Effect: Sendable, Hashable {
  case listLearners
  case createLearner(name: String, office: String, pin: String?)
  case openLearner(Learner.ID, pin: String?)
  case setPIN(String?)
  /// Puts an entry on disk; the ticket comes back when it is there.
  case record(Entry, ticket: Int)
  /// Overwrites the working copy of a draft; the ticket comes back when it is on disk.
  case keepDraft(Draft, ticket: Int)
  /// Takes the working copy away; its text is in the journal.
  case dropDraft(Draft.ID)
  case readLesson(String)
  case readBank
  case readNorm
  /// Reads the sound SOPs that exercises without end are made from.
  case readGrounds
  /// Reads the authors' draft at a path below `Lessons`.
  case readCase(path: String)
  case importDraft(path: String)
  case exportDraft(path: String, text: String, overwrites: Bool)
  /// Moves a home that cannot be written to another folder.
  case useFolder(String)
  /// Shows colours, or attributes only.
  case showColours(Bool)
  /// Draws the whole screen anew.
  case redraw
  /// Stops the program as a shell's Ctrl-Z would.
  case suspend
  case quit
}

/// What the outside answers.
package enum Reply: Sendable, Hashable {
  case learners([Learner])
  case opened(Kept)
  case wrongPIN(Learner.ID)
  case recorded(ticket: Int)
  case draftKept(Draft.ID, ticket: Int)
  /// Nothing could be written; the sentence says what and what to do.
  case notWritten(ticket: Int, reason: String)
  case lesson(String, Lesson?, [AuthorProblem])
  case bank(ItemBank?, [AuthorProblem])
  case grounds([GivenDraft])
  case norm([Page])
  case caseText(path: String, text: String?)
  case imported(path: String, text: String)
  case exported(path: String)
  /// A file of that name stands there already (with comments that would be lost, perhaps).
  case exportNeedsConsent(path: String, reason: String)
  case failed(reason: String)
  case storage(Storage)
}
