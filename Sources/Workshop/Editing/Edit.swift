package import SOPDocument

/// One change to a draft, as a learner means it.
package enum Edit: Sendable, Hashable {
  /// Puts the author's words into a box, cell, branch label or performer's name.
  case write(Subject, String)
  case insertActivity(at: Int)
  /// Takes a row away; arrows that led to it lead to `redirect` instead.
  case deleteActivity(Activity.ID, redirect: Target)
  case moveActivity(Activity.ID, by: Int)
  case duplicateActivity(Activity.ID)
  case addPerformer(String)
  /// Takes a performer out of the list and out of every row.
  case removePerformer(Int)
  case movePerformer(Int, by: Int)
  /// States a row's symbol, or leaves it to the row's place.
  case setSymbol(Activity.ID, FlowSymbol?)
  /// Makes a row a decision with its two answers.
  case decide(Activity.ID, question: String, yes: Target, no: Target)
  /// Makes a decision an ordinary row again.
  case undecide(Activity.ID)
  case addBranch(Activity.ID, Branch)
  case removeBranch(Activity.ID, Int)
  case retarget(Activity.ID, Int, Target)
  /// Says where a row leads; nothing means the next row.
  case lead(Activity.ID, to: [Target]?)
  case setStatus(SOP.Status)
  /// Says what sort of SOP it is; empty words take the answer back.
  case setKind(KindAxis, String)
  /// Takes a whole draft, as an import does.
  case replace(SOP)

  /// Typing into the same place goes on being the same undo step.
  func continues(_ earlier: Edit) -> Bool {
    guard case .write(let place, _) = self, case .write(let other, _) = earlier else {
      return false
    }
    return place == other
  }

  /// Whether rows come, go or change places.
  var movesRows: Bool {
    switch self {
    case .insertActivity, .deleteActivity, .moveActivity, .duplicateActivity: true
    default: false
    }
  }
}
