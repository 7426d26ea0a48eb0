import SOPDrawing

/// Where lanes, rows and tracks of a drawing lie on paper, in tenths of a millimetre.
struct PaperGrid {
  /// How wide the text beside the drawing is.
  static let textWidth = 560
  static let rowHeight = 150
  static let trackStep = 30
  static let labelHeight = 40

  let laneWidth: Int
  private let columns: [Int]
  private let lines: [Int]
  private let labelHeights: [Int]

  /// Lays a drawing out in a width.
  init(_ drawing: Drawing, width: Int) {
    let gaps = drawing.columnTracks.map { max(30, ($0 + 1) * PaperGrid.trackStep) }
    let room = width - PaperGrid.textWidth - gaps.reduce(0, +)
    let laneWidth = min(320, max(120, room / max(1, drawing.lanes.count)))
    self.laneWidth = laneWidth
    var columns = [PaperGrid.textWidth]
    for (index, gap) in gaps.enumerated() {
      columns.append(columns[columns.count - 1] + gap)
      if index < drawing.lanes.count { columns.append(columns[columns.count - 1] + laneWidth) }
    }
    self.columns = columns
    var labels = Array(repeating: 0, count: drawing.rows.count + 1)
    for arrow in drawing.arrows where arrow.leaves == .below && !arrow.label.isEmpty {
      labels[arrow.source + 1] = PaperGrid.labelHeight
    }
    labelHeights = labels
    var lines = [0]
    for (index, tracks) in drawing.rowTracks.enumerated() {
      lines.append(lines[lines.count - 1] + labels[index] + (tracks + 1) * PaperGrid.trackStep + 20)
      guard index < drawing.rows.count else { continue }
      let isBreak = drawing.rows[index].content == .pageBreak
      lines.append(lines[lines.count - 1] + (isBreak ? 20 : PaperGrid.rowHeight))
    }
    self.lines = lines
  }

  var width: Int { columns[columns.count - 1] }

  func x(_ place: Position) -> Int {
    place.isMiddle
      ? columns[place.half] + laneWidth / 2
      : columns[place.half] + (place.track + 1) * PaperGrid.trackStep
  }

  func y(_ place: Position) -> Int {
    place.isMiddle
      ? (lines[place.half] + lines[place.half + 1]) / 2
      : lines[place.half] + labelHeights[place.index] + (place.track + 1) * PaperGrid.trackStep
  }

  /// From the top of the gap above the first row to the bottom of the gap below the last.
  func span(ofRows rows: ClosedRange<Int>) -> ClosedRange<Int> {
    lines[2 * rows.lowerBound]...lines[2 * rows.upperBound + 3]
  }

  /// From the left of the lane's box to its right.
  func lane(_ index: Int) -> ClosedRange<Int> { columns[2 * index + 1]...columns[2 * index + 2] }
}
