import Terminal

/// How the editor divides its part of the window: tabs, work, panel; the flowchart beside in wide
/// windows.
struct EditorLayout {
  var tabs: Rect
  var work: Rect
  var panel: Rect
  /// The flowchart's part; empty in narrow windows.
  var flow: Rect

  init(_ rect: Rect, isEditing: Bool) {
    var rest = rect
    (tabs, rest) = rest.split(top: 1)
    if rect.columns >= 120 {
      let width = max(60, rect.columns * 54 / 100)
      let right: Rect
      (rest, right) = rest.split(left: width)
      flow = right.split(left: 1).1
    } else {
      flow = Rect(row: rect.row, column: rect.column, rows: 0, columns: 0)
    }
    (work, panel) = rest.split(bottom: rest.rows >= 18 ? 6 : 5)
  }

  init(_ size: Size, isEditing: Bool) {
    self.init(Rect(size), isEditing: isEditing)
  }

  /// Gives the panel the rows it needs, as far as the work leaves some empty.
  mutating func givePanel(rows wanted: Int, keeping kept: Int) {
    let more = min(wanted - panel.rows, work.rows - kept)
    guard more > 0 else { return }
    (work, _) = work.split(top: work.rows - more)
    panel.row -= more
    panel.rows += more
  }
}
