package import Coursework
package import SOPDocument
import Terminal
import Workshop

/// Where a draft is written: title, activity table, performers, identity.
///
/// Every key edits the draft itself; there is nothing to hand in by Enter and nothing to lose by Esc.
package struct EditorScreen: Screen {
  var tab: EditorTab
  /// The row on each tab, counted from 0.
  var rows: [EditorTab: Int] = [:]
  var column = GridColumn.text
  var editing: CellEditing?
  /// The row in hand moves with the arrows.
  var isLifting = false
  /// Places left in this sitting; only these bear marks, so that nobody is nagged while writing.
  var visited: Set<Subject> = []
  /// A reviewed draft bears all its marks.
  var isReviewed: Bool
  /// Undo or redo has changed the words under the caret.
  var reloads = false
  /// Where to stand as soon as the draft is there.
  private var wanted: Subject?
  private var begins: Bool
  var canvas: FlowCanvas?
  private var laidOut: (revision: Int, columns: Int, glyphs: Glyphs)?

  package init(task: DraftTask? = nil, begins: Bool = false) {
    tab = task == nil ? .title : .activities
    self.begins = begins
    isReviewed = false
  }

  /// Opens the editor at a place, as from a finding or from the flowchart.
  package init(at subject: Subject, isReviewed: Bool) {
    tab = EditorTab(showing: subject)
    wanted = subject
    begins = false
    self.isReviewed = isReviewed
  }

  package init(at id: Activity.ID?) {
    self.init(at: id.map { .activity($0) } ?? .procedure, isReviewed: false)
  }

  package var isEditing: Bool { editing != nil }
  package func title(in room: Room) -> String {
    let title = room.session.open?.sop.identity.title.text ?? ""
    return title.isEmpty ? "Konsep baru" : title
  }

  var row: Int {
    get { rows[tab] ?? 0 }
    set { rows[tab] = newValue }
  }

  package mutating func settle(in room: Room) -> [Act] {
    guard let open = room.session.open else { return [] }
    if let subject = wanted { stand(at: subject, in: open.sop) }
    wanted = nil
    row = min(max(0, row), max(0, count(in: open.sop) - 1))
    if begins {
      begins = false
      edit(in: room)
    }
    if reloads, let subject = editing?.subject {
      editing?.reload(open.sop.words(at: subject))
    }
    reloads = false
    let columns = EditorLayout(room.size, isEditing: isEditing).flow.columns
    let shown = (open.reviewedRevision, columns, room.glyphs)
    if room.isWide, laidOut.map({ $0 != shown }) ?? true {
      canvas = FlowCanvas(of: open.sop, width: columns, glyphs: room.glyphs)
      laidOut = shown
    }
    let marked = flowRow(in: open.sop)
    canvas?.mark(marked)
    if let path = room.session.exportInTheWay { return [.show(EditorScreen.overwriting(path))] }
    return []
  }

  /// The activity the flowchart marks: the one at the cursor of the table.
  func flowRow(in sop: SOP) -> Activity.ID? {
    tab == .activities && sop.activities.indices.contains(row) ? sop.activities[row].id : nil
  }

  /// How many rows the present tab has.
  func count(in sop: SOP) -> Int {
    tab == .activities ? sop.activities.count : tab.slots(of: sop).count
  }

  /// Puts the cursor on a place, on the tab that shows it.
  mutating func stand(at subject: Subject, in sop: SOP) {
    tab = EditorTab(showing: subject)
    if let id = subject.activity, tab == .activities {
      row = sop.row(of: id) ?? 0
      switch subject {
      case .branch: column = .flow
      case .cell(_, let cell):
        let isOfFlow = [.symbol, .question, .next, .branches].contains(cell)
        column = isOfFlow ? .flow : GridColumn.allCases.first { $0.cell == cell } ?? .text
      default: column = .text
      }
    } else if let place = tab.slots(of: sop).firstIndex(where: { $0.subject == subject.slot }) {
      row = place
    }
  }

  /// The place the cursor stands on.
  func subject(in sop: SOP) -> Subject? {
    if tab == .activities {
      guard sop.activities.indices.contains(row) else { return nil }
      return .cell(sop.activities[row].id, column.cell)
    }
    let slots = tab.slots(of: sop)
    return slots.indices.contains(row) ? slots[row].subject : nil
  }

  /// Begins typing at the cursor.
  mutating func edit(in room: Room) {
    guard let sop = room.session.open?.sop, let subject = subject(in: sop),
      subject != .status, subject != .kind
    else { return }
    var words = sop.words(at: subject)
    // The day a draft is begun is offered; it counts only when the learner accepts it.
    if subject == .field(.createdOn), words.isEmpty { words = DateWords.day(room.now) }
    let columns = EditorLayout(room.size, isEditing: true).panel.columns
    editing = CellEditing(subject, words: words, columns: columns - 2)
  }

  private static func overwriting(_ way: (path: String, reason: String)) -> QuestionScreen {
    QuestionScreen(
      "Timpa berkas?", way.reason,
      answers: [
        QuestionScreen.Answer("Ya, timpa", [.tell(.exports(path: way.path, overwrites: true))]),
        QuestionScreen.Answer("Tidak, biarkan", [.tell(.declinesExport)]),
      ], preferred: 1)
  }
}

extension Subject {
  /// The slot of a form a subject belongs to.
  var slot: Subject {
    if case .item(let field, _) = self { return .field(field) }
    return self
  }
}
