extension VTScreen {
  /// Performs a control sequence.
  mutating func control(_ body: ArraySlice<UInt8>, _ final: Character) {
    let text = String(decoding: body, as: UTF8.self)
    let isPrivate = text.hasPrefix("?")
    let numbers = text.drop { "?>=!".contains($0) }
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    let (row, column) = (cursor.row, cursor.column)
    switch final {
    case "A": move(row: row - count, column: column)
    case "B", "e": move(row: row + count, column: column)
    case "C", "a": move(row: row, column: column + count)
    case "D": move(row: row, column: column - count)
    case "E": move(row: row + count, column: 0)
    case "F": move(row: row - count, column: 0)
    case "G", "`": move(row: row, column: count - 1)
    case "d": move(row: count - 1, column: column)
    case "H", "f": move(row: count - 1, column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "J": eraseScreen(first)
    case "K": eraseLine(first)
    case "X": erase(row: row, column..<column + count)
    case "@": shiftCells(by: count)
    case "P": shiftCells(by: -count)
    case "L": scroll(from: row, by: -count)
    case "M": scroll(from: row, by: count)
    case "S": scroll(from: region.lowerBound, by: count)
    case "T": scroll(from: region.lowerBound, by: -count)
    case "I": for _ in 0..<count { move(row: row, column: (cursor.column / 8 + 1) * 8) }
    case "Z": move(row: row, column: max(0, (column - 1) / 8 * 8))
    case "b": repeatLast(count)
    case "m": style(numbers)
    case "r": if !isPrivate { setRegion(count - 1, (numbers.count > 1 ? numbers[1] : rows) - 1) }
    case "h", "l":
      guard isPrivate else {
        if numbers.contains(4) { inserts = final == "h" }
        return
      }
      for mode in numbers { setMode(mode, final == "h") }
    case "t", "c", "n", "p", "q", "g": break
    default: note("CSI \(text)\(final)")
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    for row in 0..<rows where part >= 2 || (part == 0 ? row > cursor.row : row < cursor.row) {
      erase(row: row, 0..<columns)
    }
    if part < 2 { eraseLine(part) }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.row, cursor.column..<columns)
    case 1: erase(row: cursor.row, 0..<cursor.column + 1)
    default: erase(row: cursor.row, 0..<columns)
    }
  }

  private mutating func style(_ numbers: [Int]) {
    var index = 0
    while index < max(1, numbers.count) {
      let number = numbers.isEmpty ? 0 : numbers[index]
      switch number {
      case 0: pen = Cell()
      case 10, 11: break
      case 1: pen.isBold = true
      case 2: pen.isDim = true
      case 4: pen.isUnderlined = true
      case 7: pen.isReversed = true
      case 22: (pen.isBold, pen.isDim) = (false, false)
      case 24: pen.isUnderlined = false
      case 27: pen.isReversed = false
      case 30...37: pen.foreground = number - 30
      case 39: pen.foreground = nil
      case 40...47: pen.background = number - 40
      case 49: pen.background = nil
      case 90...97: pen.foreground = number - 82
      case 38, 48:
        let colour = index + 2 < numbers.count ? numbers[index + 2] : nil
        if number == 38 { pen.foreground = colour } else { pen.background = colour }
        index += 2
      default: note("SGR \(number)")
      }
      index += 1
    }
  }
}
