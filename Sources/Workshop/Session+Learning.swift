import Coursework

/// What can be taken back until the program ends, newest last.
package enum Undoable: Sendable, Hashable {
  case reset(Entry.Reset)
  case skip(lesson: String)
  /// An activity of the unit's list as it was; nothing where there was none.
  case activity(id: String, before: UnitActivity?)
}

extension Session {
  /// Takes what happened about plan, path, reviews and the unit's list.
  mutating func receiveOfLearning(_ event: Event, at now: Timestamp) -> [Effect] {
    switch event {
    case .needsLessons(let ids):
      let missing = ids.filter { lessons[$0] == nil && lessonProblems[$0] == nil }
      return missing.filter { awaitedLessons.insert($0).inserted }.map { .readLesson($0) }
    case .wantsDrills: return wantsDrills()
    case .wantsNorm:
      guard norm == nil, !isNormAwaited else { return [] }
      isNormAwaited = true
      return [.readNorm]
    case .endsLesson(let id):
      guard standing.lessons[id]?.isEnded != true else { return [] }
      return [happened(.lessonEnded(lesson: id), at: now)]
    case .resets(let reset):
      if case .exercise(let id) = reset {
        tries[id] = nil
        held[id] = nil
      } else {
        tries = [:]
        held = [:]
      }
      undoables.append(.reset(reset))
      return [happened(.reset(reset), at: now)]
    case .skipsLesson(let id):
      undoables.append(.skip(lesson: id))
      return [happened(.lessonSkipped(lesson: id, isSkipped: true), at: now)]
    case .takesUpLesson(let id):
      return [happened(.lessonSkipped(lesson: id, isSkipped: false), at: now)]
    case .checks(let checked): return [happened(.checked(checked), at: now)]
    case .keepsActivity(let activity):
      remember(activity.id)
      return [happened(.unitActivityKept(activity), at: now)]
    case .deletesActivity(let id):
      remember(id)
      return [happened(.unitActivityDeleted(id: id), at: now)]
    case .bringsBack: return bringsBack(at: now)
    case .startsPath(let path):
      self.path = path
      return [keepsPath(at: now)]
    case .passesStop:
      path?.passed += 1
      return [keepsPath(at: now)]
    case .holdsAnswer(let exercise, let answer):
      held[exercise] = answer
      return []
    case .passesBy(let words):
      guard !words.isEmpty else {
        forgetPassing()
        return []
      }
      tell(words)
      passingTold = notice?.number
      return []
    case .exportsText(let path, let text, let overwrites):
      exportInTheWay = nil
      return [.exportDraft(path: path, text: text, overwrites: overwrites)]
    default: return receiveOfDrafts(event, at: now)
    }
  }

  /// A path is gone on with when the program is started again, until it is walked.
  private mutating func keepsPath(at now: Timestamp) -> Effect {
    let line = path.flatMap { $0.isOver ? nil : $0.kept } ?? ""
    return happened(.settingChanged(key: Setting.path, value: line), at: now)
  }

  /// The learner is past the step at which the notice was told.
  mutating func forgetPassing() {
    if let passingTold, notice?.number == passingTold { notice = nil }
    passingTold = nil
  }

  private mutating func remember(_ activity: String) {
    undoables.append(
      .activity(id: activity, before: standing.inventory.first { $0.id == activity }))
  }

  /// Takes the last of them back, by an entry that says so: the journal only grows.
  private mutating func bringsBack(at now: Timestamp) -> [Effect] {
    switch undoables.popLast() {
    case .reset?: return [happened(.resetUndone, at: now)]
    case .skip(let lesson)?:
      return [happened(.lessonSkipped(lesson: lesson, isSkipped: false), at: now)]
    case .activity(_, let before?)?: return [happened(.unitActivityKept(before), at: now)]
    case .activity(let id, nil)?: return [happened(.unitActivityDeleted(id: id), at: now)]
    case nil: return []
    }
  }
}
