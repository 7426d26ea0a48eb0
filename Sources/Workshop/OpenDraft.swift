package import SOPDocument
package import SOPRules

/// The draft in the editor: its value, its undo and redo, and what the last review said of it.
package struct OpenDraft: Sendable {
  package private(set) var draft: Draft
  package private(set) var sop: SOP
  /// Text that could not be read when the draft was opened.
  package private(set) var problems: [Problem]
  /// Raised with every change; a review of an older revision is dropped.
  package private(set) var revision = 0
  /// What the live review says, and of which revision.
  package var review: Review?
  package var reviewedRevision = -1
  /// The last review the learner asked for, to stand beside the next one.
  package var handedIn: Review?
  /// When the working copy was last known to be on disk, and of which revision.
  private(set) var keptRevision = 0
  /// When the first change was made that is not on its way to the disk yet.
  package private(set) var firstUnkeptAt: Timestamp?
  var versionKeptAt: Timestamp
  private var undoable: [Step] = []
  private var redoable: [Step] = []

  /// The value before an edit; values share their rows, so a step costs what it changed.
  private struct Step: Sendable {
    var before: SOP
    var edit: Edit
  }

  package init(draft: Draft, sop: SOP, problems: [Problem], at now: Timestamp) {
    self.draft = draft
    self.sop = sop
    self.problems = problems
    versionKeptAt = now
  }

  package var canUndo: Bool { !undoable.isEmpty }
  package var canRedo: Bool { !redoable.isEmpty }
  package var isKept: Bool { keptRevision == revision }

  /// Applies an edit; typing on in the same place joins the step before.
  mutating func apply(_ edit: Edit, joins: Bool, at now: Timestamp) {
    var changed = sop
    changed.apply(edit)
    guard changed != sop else { return }
    if let last = undoable.last, joins, edit.continues(last.edit) {
      undoable[undoable.count - 1].edit = edit
    } else {
      undoable.append(Step(before: sop, edit: edit))
    }
    redoable = []
    take(changed, at: now)
  }

  mutating func undo(at now: Timestamp) {
    guard let step = undoable.popLast() else { return }
    redoable.append(Step(before: sop, edit: step.edit))
    take(step.before, at: now)
  }

  mutating func redo(at now: Timestamp) {
    guard let step = redoable.popLast() else { return }
    undoable.append(Step(before: sop, edit: step.edit))
    take(step.before, at: now)
  }

  private mutating func take(_ changed: SOP, at now: Timestamp) {
    sop = changed
    revision += 1
    firstUnkeptAt = firstUnkeptAt ?? now
    draft.title = changed.identity.title.text
    draft.changedAt = now
  }

  mutating func isOnDisk(upTo revision: Int) { keptRevision = max(keptRevision, revision) }

  /// What changed so far is on its way to the disk.
  mutating func isBeingKept() { firstUnkeptAt = nil }

  /// The draft with its text as it stands now.
  func printed() -> Draft {
    var printed = draft
    printed.text = sop.printed()
    return printed
  }
}
