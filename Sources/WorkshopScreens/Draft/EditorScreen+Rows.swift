import SOPDocument
import Terminal
import Workshop

extension EditorScreen {
  /// Adds a row below the cursor and begins typing in it.
  mutating func add(_ sop: SOP, in room: Room) -> [Act] {
    switch tab {
    case .activities:
      let place = sop.activities.isEmpty ? 0 : row + 1
      let acts: [Act] = [.tell(.edits(.insertActivity(at: place), joins: false))]
      row = place
      column = .text
      editNext(after: acts, in: room)
      return acts
    case .performers:
      let acts: [Act] = [.tell(.edits(.addPerformer("Pelaksana baru"), joins: false))]
      row = sop.performers.items.count
      editNext(after: acts, in: room)
      return acts
    case .title, .identity: return []
    }
  }

  /// Copies the row; the cursor goes on with the copy.
  mutating func duplicate(_ sop: SOP) -> [Act] {
    guard sop.activities.indices.contains(row) else { return [] }
    defer { row += 1 }
    return [.tell(.edits(.duplicateActivity(sop.activities[row].id), joins: false))]
  }

  /// Takes a row away; undo brings it back, and arrows that led to it are asked for a new target.
  func remove(_ sop: SOP) -> [Act] {
    switch tab {
    case .activities:
      guard sop.activities.indices.contains(row) else { return [] }
      let id = sop.activities[row].id
      let sources = sop.rows(leadingTo: id)
      guard !sources.isEmpty else {
        return [.tell(.edits(.deleteActivity(id, redirect: .nowhere("")), joins: false))]
      }
      return [.show(redirecting(id, from: sources, in: sop))]
    case .performers:
      guard sop.performers.items.indices.contains(row) else { return [] }
      return removePerformer(sop)
    case .title, .identity: return []
    }
  }

  private func redirecting(_ id: Activity.ID, from sources: [Int], in sop: SOP) -> QuestionScreen {
    let names = sources.map { "langkah \($0 + 1)" }.joined(separator: " dan ")
    let others = sop.activities.indices.filter { sop.activities[$0].id != id }
    let answers = others.map { other in
      QuestionScreen.Answer(
        FlowWords.name(of: other, in: sop),
        [
          .tell(
            .edits(
              .deleteActivity(id, redirect: .activity(sop.activities[other].id)), joins: false))
        ])
    }
    return QuestionScreen(
      "Hapus langkah \(row + 1)?",
      "Langkah ini dituju oleh \(names). Setelah dihapus, panah itu menuju:",
      answers: answers + [QuestionScreen.Answer("Tidak jadi menghapus", [])],
      preferred: min(row, others.count - 1), isNumbered: false)
  }

  private func removePerformer(_ sop: SOP) -> [Act] {
    let name = sop.performers.items[row]
    let used = sop.activities.count { $0.performers.items.contains(name) }
    let act = Act.tell(.edits(.removePerformer(row), joins: false))
    guard used > 0 else { return [act] }
    return [
      .show(
        QuestionScreen(
          "Hapus pelaksana?",
          "\(name) dipakai di \(used) langkah; langkah itu menjadi tanpa pelaksana.",
          answers: [
            QuestionScreen.Answer("Ya, hapus", [act]), QuestionScreen.Answer("Tidak", []),
          ], preferred: 1))
    ]
  }

  /// Makes the row a decision by three plain questions, or changes the one it is.
  func decide(_ sop: SOP) -> [Act] {
    guard sop.activities.indices.contains(row) else { return [] }
    let id = sop.activities[row].id
    return [
      .show(
        sop.activities[row].branches.isEmpty
          ? DecisionScreen(id, in: sop) : FlowDialog.screen(for: id, in: sop))
    ]
  }
}

extension SOP {
  /// The rows with an arrow that names this activity as its target.
  func rows(leadingTo id: Activity.ID) -> [Int] {
    activities.indices.filter { row in
      activities[row].branches.contains { $0.target == .activity(id) }
        || (activities[row].next ?? []).contains(.activity(id))
    }
  }
}
