package import SOPDocument

extension SOP {
  /// Applies one change; a change whose row or column no longer exists leaves the draft as it is.
  ///
  /// - Complexity: O(*n*) in the number of activities.
  package mutating func apply(_ edit: Edit) {
    guard edit.movesRows else { return change(by: edit) }
    let exempted = exemptedRows
    leaveCapsulesToTheirPlaces()
    change(by: edit)
    exempt(exempted)
  }

  private mutating func change(by edit: Edit) {
    switch edit {
    case .write(let subject, let words): write(words, to: subject)
    case .insertActivity(let row):
      activities.insert(Activity(id: freshID), at: min(max(row, 0), activities.count))
    case .deleteActivity(let id, let redirect): delete(id, redirect: redirect)
    case .moveActivity(let id, let step): move(id, by: step)
    case .duplicateActivity(let id): duplicate(id)
    case .addPerformer(let name): performers = Written(items: performers.items + [name])
    case .removePerformer(let index): removePerformer(index)
    case .movePerformer(let index, let step): movePerformer(index, by: step)
    case .setSymbol(let id, let symbol):
      change(id) {
        $0.symbol = symbol.map { Written(words: $0.word, meaning: .value($0)) } ?? .empty
      }
    case .decide(let id, let question, let yes, let no):
      decide(id, question: question, yes: yes, no: no)
    case .undecide(let id):
      forgetUnreadBranches(of: id)
      change(id) {
        $0.symbol = .empty
        $0.branches = []
        $0.question = .empty
      }
    case .addBranch(let id, let branch): change(id) { $0.branches.append(branch) }
    case .removeBranch(let id, let index): removeBranch(index, of: id)
    case .retarget(let id, let index, let target):
      change(id) {
        if $0.branches.indices.contains(index) { $0.branches[index].target = target }
      }
    case .lead(let id, let targets): change(id) { $0.next = targets }
    case .setStatus(let status):
      self.status = Written(words: status.rawValue, meaning: .value(status))
    case .setKind(let axis, let words): axis.write(words, to: &kind)
    case .replace(let other): self = other
    }
  }

  mutating func change(_ id: Activity.ID, _ change: (inout Activity) -> Void) {
    guard let row = row(of: id) else { return }
    change(&activities[row])
  }

  private mutating func delete(_ id: Activity.ID, redirect: Target) {
    guard let row = row(of: id) else { return }
    activities.remove(at: row)
    // What was not read in the row goes with it: the next row made may bear its number.
    leftovers.removeAll { $0.home.activity == id }
    for other in activities.indices {
      for branch in activities[other].branches.indices
      where activities[other].branches[branch].target == .activity(id) {
        activities[other].branches[branch].target = redirect
      }
      activities[other].next = activities[other].next.map { targets in
        targets.map { $0 == .activity(id) ? redirect : $0 }
      }
    }
  }

  private mutating func move(_ id: Activity.ID, by step: Int) {
    guard let row = row(of: id) else { return }
    let destination = min(max(row + step, 0), activities.count - 1)
    activities.insert(activities.remove(at: row), at: destination)
  }

  private mutating func duplicate(_ id: Activity.ID) {
    guard let row = row(of: id) else { return }
    var copy = activities[row]
    copy.id = freshID
    activities.insert(copy, at: row + 1)
    // What was not read in the row is not missing from its copy either.
    leftovers += leftovers.filter { $0.home.activity == id }.map { leftover in
      var other = leftover
      other.home = leftover.home.of(copy.id)
      return other
    }
  }

  private mutating func removePerformer(_ index: Int) {
    var names = performers.items
    guard names.indices.contains(index) else { return }
    let gone = names.remove(at: index)
    performers = Written(items: names)
    for row in activities.indices {
      let kept = activities[row].performers.items.filter { $0 != gone }
      if kept.count != activities[row].performers.items.count {
        activities[row].performers = Written(items: kept)
      }
    }
  }

  private mutating func movePerformer(_ index: Int, by step: Int) {
    var names = performers.items
    guard names.indices.contains(index) else { return }
    let name = names.remove(at: index)
    names.insert(name, at: min(max(index + step, 0), names.count))
    performers = Written(items: names)
  }

  /// What was kept of a later branch moves up with it.
  private mutating func removeBranch(_ index: Int, of id: Activity.ID) {
    guard let row = row(of: id), activities[row].branches.indices.contains(index) else { return }
    activities[row].branches.remove(at: index)
    leftovers = leftovers.compactMap { leftover in
      guard case .branch(id, let place) = leftover.home, place >= index else { return leftover }
      guard place > index else { return nil }
      var moved = leftover
      moved.home = .branch(id, place - 1)
      return moved
    }
  }

  /// New branches, or none, stand where those were that could not be read.
  private mutating func forgetUnreadBranches(of id: Activity.ID) {
    leftovers.removeAll { leftover in
      switch leftover.home {
      case .branches(id), .branch(id, _): true
      case .activity(id): leftover.isUnreadValue && leftover.key == Cell.branches.key
      default: false
      }
    }
  }

  private mutating func decide(_ id: Activity.ID, question: String, yes: Target, no: Target) {
    forgetUnreadBranches(of: id)
    change(id) {
      $0.symbol = Written(words: FlowSymbol.decision.word, meaning: .value(.decision))
      $0.question = Written(text: question)
      $0.branches = [Branch(label: "Ya", target: yes), Branch(label: "Tidak", target: no)]
      $0.next = nil
    }
  }
}
