/// The screen of a terminal, read from the bytes a program sends to it.
///
/// It knows what ncurses emits for xterm, screen, tmux, linux and vt100 entries, REP among them, so that a session on a pty
/// can be judged by what a person would see. Whatever it does not know it keeps in `unknown`, which a test can want to be empty.
package struct VTScreen: Sendable, CustomStringConvertible {
  /// One place: what stands there and how.
  package struct Cell: Hashable, Sendable {
    package var text = " "
    package var isBold = false
    package var isDim = false
    package var isUnderlined = false
    package var isReversed = false
    package var foreground: Int?
    package var background: Int?
  }

  package private(set) var rows: Int
  package private(set) var columns: Int
  package private(set) var cells: [[Cell]]
  package private(set) var cursor = (row: 0, column: 0)
  package private(set) var isCursorVisible = true
  package private(set) var isAlternate = false
  package private(set) var hasBracketedPaste = false
  /// Sequences that were not understood.
  package private(set) var unknown: [String] = []

  var pen = Cell()
  private var saved = (row: 0, column: 0)
  private var other: [[Cell]]
  private(set) var region: ClosedRange<Int>
  private var wrapsNext = false
  private var last: Cell?
  /// Whether what is put moves the rest of the row to the right.
  var inserts = false
  private var isGraphic = [false, false]
  private var shift = 0
  private var pending: [UInt8] = []

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Self.blank(rows, columns)
    other = cells
    region = 0...max(0, rows - 1)
  }

  private static func blank(_ rows: Int, _ columns: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// What is on the screen, row by row, without blanks at the ends of rows.
  package var text: String {
    (0..<rows).map(row).joined(separator: "\n")
  }

  /// What a failed test prints.
  package var description: String { text }

  package func row(_ number: Int) -> String {
    var line = cells[number].map(\.text).joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  package func contains(_ words: String) -> Bool {
    (0..<rows).contains { row($0).contains(words) }
  }

  /// The cells in which some words stand, in the first row that has them.
  package func cells(of words: String) -> [Cell] {
    for line in cells {
      for start in line.indices {
        var text = ""
        var end = start
        while end < line.count, text.count < words.count {
          text += line[end].text
          end += 1
        }
        if text == words { return Array(line[start..<end]) }
      }
    }
    return []
  }

  /// Takes another size, as the terminal's window does; what is cut off is lost.
  package mutating func resize(rows: Int, columns: Int) {
    cells = Self.fitted(cells, rows, columns)
    other = Self.fitted(other, rows, columns)
    self.rows = rows
    self.columns = columns
    region = 0...max(0, rows - 1)
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
  }

  private static func fitted(_ cells: [[Cell]], _ rows: Int, _ columns: Int) -> [[Cell]] {
    var result = blank(rows, columns)
    for row in 0..<min(rows, cells.count) {
      for column in 0..<min(columns, cells[row].count) { result[row][column] = cells[row][column] }
    }
    return result
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var index = 0
    while index < pending.count, let used = step(pending[index...]) { index += used }
    pending.removeFirst(index)
  }

  /// Performs what some bytes begin with and tells how many that were; nothing if it is not whole.
  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex
    switch bytes[start] {
    case 0x1B: return escape(bytes)
    case 0x08: move(row: cursor.row, column: cursor.column - 1)
    case 0x09: move(row: cursor.row, column: (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: move(row: cursor.row, column: 0)
    case 0x0E: shift = 1
    case 0x0F: shift = 0
    case 0..<0x20, 0x7F: break
    default:
      let first = bytes[start]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard bytes.count >= length else { return nil }
      for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
        put(scalar)
      }
      return length
    }
    return 1
  }

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 1 else { return nil }
    let start = bytes.startIndex
    switch Character(Unicode.Scalar(bytes[start + 1])) {
    case "[":
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      control(bytes[start + 2..<end], Character(Unicode.Scalar(bytes[end])))
      return end + 1 - start
    case "]", "P":
      guard let end = bytes.firstIndex(where: { $0 == 0x07 || $0 == 0x5C }) else { return nil }
      return end + 1 - start
    case "(", ")":
      guard bytes.count > 2 else { return nil }
      isGraphic[bytes[start + 1] == 0x28 ? 0 : 1] = bytes[start + 2] == 0x30
      return 3
    case "7": saved = cursor
    case "8": move(row: saved.row, column: saved.column)
    case "D": lineFeed()
    case "M": reverseLineFeed()
    case "E":
      lineFeed()
      move(row: cursor.row, column: 0)
    case "c": self = VTScreen(rows: rows, columns: columns)
    case "=", ">", "\\", "H": break
    default: unknown.append("ESC \(Character(Unicode.Scalar(bytes[start + 1])))")
    }
    return 2
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if (0x300...0x36F).contains(scalar.value) || scalar.value == 0x200D || scalar.value == 0xFE0F {
      let column = wrapsNext ? cursor.column : max(0, cursor.column - 1)
      cells[cursor.row][column].text.unicodeScalars.append(scalar)
      return
    }
    var cell = pen
    cell.text = isGraphic[shift] ? Self.graphic(scalar) : String(scalar)
    put(cell)
  }

  mutating func put(_ cell: Cell) {
    let isWide = cell.text.unicodeScalars.first.map { Self.isWide($0.value) } ?? false
    if wrapsNext || (isWide && cursor.column == columns - 1) {
      move(row: cursor.row, column: 0)
      lineFeed()
    }
    if inserts { shiftCells(by: isWide ? 2 : 1) }
    cells[cursor.row][cursor.column] = cell
    last = cell
    if isWide, cursor.column + 1 < columns {
      cells[cursor.row][cursor.column + 1] = cell
      cells[cursor.row][cursor.column + 1].text = ""
      cursor.column += 1
    }
    wrapsNext = cursor.column == columns - 1
    if !wrapsNext { cursor.column += 1 }
  }

  /// Repeats the last sign, as CSI b asks.
  mutating func repeatLast(_ count: Int) {
    guard let last else { return }
    for _ in 0..<min(count, rows * columns) { put(last) }
  }

  mutating func note(_ sequence: String) { unknown.append(sequence) }

  mutating func move(row: Int, column: Int) {
    cursor = (min(max(0, row), rows - 1), min(max(0, column), columns - 1))
    wrapsNext = false
  }

  mutating func lineFeed() {
    if cursor.row == region.upperBound {
      scroll(from: region.lowerBound, by: 1)
    } else {
      move(row: cursor.row + 1, column: cursor.column)
    }
  }

  private mutating func reverseLineFeed() {
    if cursor.row == region.lowerBound {
      scroll(from: region.lowerBound, by: -1)
    } else {
      move(row: cursor.row - 1, column: cursor.column)
    }
  }

  /// Moves the rows from one to the end of the region up, or down if the count is negative.
  mutating func scroll(from top: Int, by count: Int) {
    guard region.contains(top) else { return }
    for _ in 0..<min(abs(count), rows) {
      cells.remove(at: count > 0 ? top : region.upperBound)
      cells.insert(blankRow, at: count > 0 ? region.upperBound : top)
    }
  }

  mutating func setRegion(_ first: Int, _ last: Int) {
    region = first < last && last < rows ? first...last : 0...(rows - 1)
    move(row: 0, column: 0)
  }

  /// Blanks cells of a row, in the background of the pen.
  mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range.clamped(to: 0..<columns) { cells[row][column] = blankCell }
  }

  mutating func shiftCells(by count: Int) {
    let row = cursor.row
    for _ in 0..<min(abs(count), columns) {
      cells[row].remove(at: count > 0 ? columns - 1 : cursor.column)
      cells[row].insert(blankCell, at: count > 0 ? cursor.column : columns - 1)
    }
  }

  mutating func setMode(_ mode: Int, _ isOn: Bool) {
    switch mode {
    case 25: isCursorVisible = isOn
    case 2004: hasBracketedPaste = isOn
    case 47, 1047, 1049:
      guard isOn != isAlternate else { return }
      if isOn { saved = cursor }
      swap(&cells, &other)
      isAlternate = isOn
      if isOn {
        cells = Self.blank(rows, columns)
      } else {
        move(row: saved.row, column: saved.column)
      }
    default: break
    }
  }

  private var blankCell: Cell {
    var cell = Cell()
    cell.background = pen.background
    return cell
  }

  private var blankRow: [Cell] { Array(repeating: blankCell, count: columns) }

  private static func isWide(_ value: UInt32) -> Bool {
    (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value) && value != 0x303F
      || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF01...0xFF60).contains(value) || (0x1F300...0x1FAFF).contains(value)
  }

  private static func graphic(_ scalar: Unicode.Scalar) -> String {
    let signs = Array("◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·")
    let index = Int(scalar.value) - 0x60
    return signs.indices.contains(index) ? String(signs[index]) : String(scalar)
  }
}
