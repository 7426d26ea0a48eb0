package import Terminal
import SOPDocument
import Workshop

extension EditorScreen {
  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard let sop = room.session.open?.sop else { return nil }
    switch key {
    case .control("z"): return undo(.undoes)
    case .alt("z"), .control("r"): return undo(.redoes)
    case .function(2), .control("s"): return [.tell(.keepsNow)]
    case .function(5): return review(in: room)
    case .function(6): return diagram(in: sop)
    default: break
    }
    if editing != nil { return receiveEditing(key, sop, in: room) }
    if isLifting { return receiveLifting(key, sop) }
    if let acts = receiveMoving(key, sop) { return acts }
    return receiveCommand(key, sop, in: room)
  }

  private mutating func undo(_ event: Event) -> [Act] {
    reloads = true
    return [.tell(event)]
  }

  private mutating func review(in room: Room) -> [Act] {
    let acts = finish(in: room)
    if isExercise(in: room) { return acts + [.show(EditorScreen.handingIn)] }
    isReviewed = true
    return acts + [.tell(.handsIn), .show(ReviewScreen())]
  }

  /// Whether the open draft is the answer to an exercise.
  func isExercise(in room: Room) -> Bool {
    room.session.open.flatMap { room.session.exercise(of: $0.draft) } != nil
  }

  private static let handingIn = QuestionScreen(
    "Serahkan jawaban?",
    "Naskah ini diperiksa sebagai jawaban latihan. Sesudahnya naskah tetap dapat diperbaiki lagi.",
    answers: [
      QuestionScreen.Answer("Ya, serahkan", [.tell(.answersWithDraft), .back]),
      QuestionScreen.Answer("Belum, kembali menyunting", []),
    ])

  private func diagram(in sop: SOP) -> [Act] {
    [.show(FlowchartScreen(at: flowRow(in: sop)))]
  }

  /// Moves the cursor; leaving a place marks it as visited.
  private mutating func receiveMoving(_ key: Key, _ sop: SOP) -> [Act]? {
    let last = max(0, count(in: sop) - 1)
    let here = subject(in: sop)
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(last, row + 1)
    case .pageUp: row = max(0, row - 8)
    case .pageDown: row = min(last, row + 8)
    case .home: row = 0
    case .end: row = last
    case .left where tab == .activities:
      column = GridColumn(rawValue: column.rawValue - 1) ?? column
    case .right where tab == .activities:
      column = GridColumn(rawValue: column.rawValue + 1) ?? column
    case .tab: step(by: 1, sop)
    case .backTab: step(by: -1, sop)
    default: return nil
    }
    if let here { visited.insert(here) }
    return []
  }

  /// One place on: along the row and then to the next row; in a form to the next slot.
  mutating func step(by distance: Int, _ sop: SOP) {
    guard tab == .activities else {
      row = min(max(0, row + distance), max(0, count(in: sop) - 1))
      return
    }
    if let next = GridColumn(rawValue: column.rawValue + distance) {
      column = next
    } else if sop.activities.indices.contains(row + distance) {
      row += distance
      column = distance > 0 ? .text : .joint
    }
  }

  private mutating func receiveLifting(_ key: Key, _ sop: SOP) -> [Act]? {
    switch key {
    case .up: return lift(by: -1, sop)
    case .down: return lift(by: 1, sop)
    case .enter, .escape, .character(" "):
      isLifting = false
      return []
    default: return nil
    }
  }

  private mutating func lift(by distance: Int, _ sop: SOP) -> [Act] {
    guard (0..<count(in: sop)).contains(row + distance) else { return [] }
    defer { row += distance }
    if tab == .performers {
      return [.tell(.edits(.movePerformer(row, by: distance), joins: false))]
    }
    return [.tell(.edits(.moveActivity(sop.activities[row].id, by: distance), joins: false))]
  }

  private mutating func receiveCommand(_ key: Key, _ sop: SOP, in room: Room) -> [Act]? {
    switch key {
    case .enter: return open(sop, in: room)
    case .escape: return [.tell(.closesDraft), .back]
    case .character(let letter):
      if let number = letter.wholeNumberValue, let next = EditorTab(rawValue: number - 1) {
        tab = next
        return []
      }
      switch letter {
      case "t": return add(sop, in: room)
      case "x": return remove(sop)
      case "g" where tab == .activities: return duplicate(sop)
      case " " where tab == .activities || tab == .performers:
        isLifting = count(in: sop) > 1
        return []
      case "k" where tab == .activities: return decide(sop)
      case "u": return undo(.undoes)
      case "y": return undo(.redoes)
      case "d": return diagram(in: sop)
      case "p": return review(in: room)
      case "s": return [.show(PathScreen.forExport(of: sop.identity.title.text))]
      default: return nil
      }
    case .delete: return remove(sop)
    default: return nil
    }
  }

  /// Enter on a place: its list to choose from, or its words to type.
  private mutating func open(_ sop: SOP, in room: Room) -> [Act] {
    guard count(in: sop) > 0 else { return add(sop, in: room) }
    if tab == .activities, sop.activities.indices.contains(row), column.isChosen {
      let id = sop.activities[row].id
      visited.insert(.cell(id, column.cell))
      return [
        column == .flow ? .show(FlowDialog.screen(for: id, in: sop)) : .show(PerformerScreen(id))
      ]
    }
    switch subject(in: sop) {
    case .status?: return [.show(KindDialog.status(of: sop))]
    case .kind?: return [.show(KindDialog.kind(of: sop))]
    default: edit(in: room)
    }
    return []
  }
}
