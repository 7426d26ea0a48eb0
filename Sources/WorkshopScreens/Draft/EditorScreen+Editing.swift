import Coursework
import SOPDocument
import Terminal
import Workshop

extension EditorScreen {
  /// Answers a key while words are being typed: Enter accepts and goes on, Esc keeps and stops.
  mutating func receiveEditing(_ key: Key, _ sop: SOP, in room: Room) -> [Act]? {
    switch key {
    case .escape: return finish(in: room)
    case .enter: return goOn(sop, in: room)
    case .tab, .backTab:
      let acts = finish(in: room)
      step(by: key == .tab ? 1 : -1, sop)
      if !(tab == .activities && column.isChosen) { editNext(after: acts, in: room) }
      return acts
    default: return editing?.receive(key)
    }
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    if tab == .activities, column == .text, paste.contains("\n"), let sop = room.session.open?.sop {
      let lines = ListText.items(of: paste)
      if lines.count > 1 { return [.show(rows(of: lines, in: sop))] }
    }
    return editing?.receive(paste: paste)
  }

  /// Several lines pasted into the table may be meant as several rows.
  private func rows(of lines: [String], in sop: SOP) -> QuestionScreen {
    var acts: [Act] = []
    var fresh = sop.freshID.raw
    for (offset, line) in lines.enumerated() {
      acts.append(.tell(.edits(.insertActivity(at: row + 1 + offset), joins: false)))
      acts.append(
        .tell(.edits(.write(.cell(Activity.ID(fresh), .text), line), joins: false)))
      fresh += 1
    }
    return QuestionScreen(
      "Tempel \(lines.count) baris",
      "Jadikan tiap baris satu kegiatan di bawah langkah \(row + 1)?",
      answers: [
        QuestionScreen.Answer("Ya, \(lines.count) kegiatan baru", acts),
        QuestionScreen.Answer("Tidak, batal", []),
      ])
  }

  /// Accepts what was typed and stops typing; short forms are spelled out before the learner's eyes.
  ///
  /// The review follows at once: a mark that belongs to the words before would startle.
  mutating func finish(in room: Room) -> [Act] {
    guard let done = editing else { return [] }
    editing = nil
    visited.insert(done.subject)
    return accepted(done, in: room) + [.tell(.wantsReview)]
  }

  private func accepted(_ done: CellEditing, in room: Room) -> [Act] {
    let kept = room.session.open?.sop.words(at: done.subject) ?? ""
    // A suggestion that was accepted unchanged has not been written yet.
    if !done.hasChanged, kept.isEmpty, !done.text.isEmpty {
      return [.tell(.edits(.write(done.subject, done.text), joins: false))]
    }
    guard let spelled = EditorScreen.spelledOut(done.text, at: done.subject), spelled != kept else {
      return []
    }
    return [.tell(.edits(.write(done.subject, spelled), joins: false))]
  }

  /// "5 mnt" becomes "5 menit"; nothing where there is nothing to spell out.
  private static func spelledOut(_ words: String, at subject: Subject) -> String? {
    switch subject {
    case .cell(_, .time), .promise(.time), .declaredTotal: WorkingTime(words: words)?.words
    default: nil
    }
  }

  /// Enter goes down, as in a spreadsheet; at the end of the table it begins the next activity.
  private mutating func goOn(_ sop: SOP, in room: Room) -> [Act] {
    let isEmpty = editing?.text.allSatisfy(\.isWhitespace) ?? true
    let acts = finish(in: room)
    if tab == .activities { return goDown(acts, isEmpty: isEmpty, sop, in: room) }
    if tab == .title, sop.activities.isEmpty, row == 0 {
      // The three lines of a procedure come into being when they are needed.
      let rows = (0..<3).map { Act.tell(.edits(.insertActivity(at: $0), joins: false)) }
      row = 1
      editNext(after: acts + rows, in: room)
      return acts + rows
    }
    if row + 1 < count(in: sop) {
      row += 1
      editNext(after: acts, in: room)
    } else if tab == .title {
      tab = .activities
    }
    return acts
  }

  private mutating func goDown(
    _ acts: [Act], isEmpty: Bool, _ sop: SOP, in room: Room
  ) -> [Act] {
    if row + 1 < sop.activities.count {
      row += 1
      if !column.isChosen { editNext(after: acts, in: room) }
      return acts
    }
    guard column == .text else { return acts }
    if isEmpty, sop.activities.count > 1 {
      let id = sop.activities[row].id
      row -= 1
      return acts + [.tell(.edits(.deleteActivity(id, redirect: .nowhere("")), joins: false))]
    }
    guard !isEmpty else { return acts }
    let added = acts + [.tell(.edits(.insertActivity(at: row + 1), joins: false))]
    row += 1
    editNext(after: added, in: room)
    return added
  }

  /// Begins typing at the cursor as the draft will be once the acts are done.
  mutating func editNext(after acts: [Act], in room: Room) {
    var later = room
    for case .tell(let event) in acts { _ = later.session.receive(event, at: room.now) }
    edit(in: later)
  }
}
