import SOPDocument

@testable import SOPDrawing

/// A row of a small flow: who, what symbol, and where it leads, rows counted from 1.
struct Row {
  var who: [String]
  var symbol: FlowSymbol?
  var branches: [(String, Int)] = []
  var next: [Int]?

  init(_ who: String..., symbol: FlowSymbol? = nil, next: [Int]? = nil) {
    self.who = who
    self.symbol = symbol
    self.next = next
  }

  init(_ who: String, asks first: (String, Int), _ others: (String, Int)...) {
    self.who = [who]
    branches = [first] + others
  }
}

/// An SOP of these rows; a target without a row keeps its number as words.
func sop(_ performers: [String], _ rows: [Row]) -> SOP {
  var sop = SOP()
  sop.performers = Written(items: performers)
  func target(_ number: Int) -> Target {
    rows.indices.contains(number - 1)
      ? .activity(Activity.ID(number)) : .nowhere("langkah \(number)")
  }
  sop.activities = rows.enumerated().map { index, row in
    var activity = Activity(id: Activity.ID(index + 1))
    activity.text = Written(text: "Kegiatan \(index + 1)")
    activity.performers = Written(items: row.who)
    if let symbol = row.symbol {
      activity.symbol = Written(words: symbol.word, meaning: .value(symbol))
    }
    activity.branches = row.branches.map { Branch(label: $0.0, target: target($0.1)) }
    activity.next = row.next?.map(target)
    return activity
  }
  return sop
}

extension Drawing {
  /// The pieces of an arrow.
  static func pieces(_ arrow: Arrow) -> [(Point, Point)] {
    Array(zip(arrow.points, arrow.points.dropFirst()))
  }

  /// Symbols an arrow runs through; those at its ends do not count.
  func symbolsHit(by arrow: Arrow) -> [Symbol] {
    symbols.filter { symbol in
      let x = Position.middle(symbol.lane)
      let y = Position.middle(symbol.row)
      let isOwn = [arrow.points.first, arrow.points.last].contains(Point(x: x, y: y))
      return Drawing.pieces(arrow).contains { a, b in
        guard min(a.x, b.x) <= x, x <= max(a.x, b.x), min(a.y, b.y) <= y, y <= max(a.y, b.y) else {
          return false
        }
        if isOwn { return a != Point(x: x, y: y) && b != Point(x: x, y: y) }
        return true
      }
    }
  }

  /// Whether two arrows lie on each other anywhere.
  static func overlap(_ first: Arrow, _ second: Arrow) -> Bool {
    pieces(first).contains { a, b in
      pieces(second).contains { c, d in
        if a.x == b.x, c.x == d.x, a.x == c.x {
          return max(min(a.y, b.y), min(c.y, d.y)) < min(max(a.y, b.y), max(c.y, d.y))
        }
        if a.y == b.y, c.y == d.y, a.y == c.y {
          return max(min(a.x, b.x), min(c.x, d.x)) < min(max(a.x, b.x), max(c.x, d.x))
        }
        return false
      }
    }
  }
}

/// Numbers that look random and are the same in every run.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ range: Range<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }
}

/// A flow of any shape: joint rows, decisions with up to three branches, arrows into nowhere.
func randomSOP(rows: Int, lanes: Int, seed: Int) -> SOP {
  var dice = Dice(seed)
  let names = (1...lanes).map { "P\($0)" }
  let made = (1...rows).map { _ -> Row in
    var row = Row(names[dice.roll(0..<lanes)])
    switch dice.roll(0..<12) {
    case 0: row.who = []
    case 1...6:
      row.branches = (0..<dice.roll(1..<4)).map { ("b\($0)", dice.roll(1..<(rows + 2))) }
    case 7: row.next = [dice.roll(1..<(rows + 1))]
    case 8: row.next = [dice.roll(1..<(rows + 1)), dice.roll(1..<(rows + 1))]
    default: break
    }
    if dice.roll(0..<4) == 0 { row.who.append(names[dice.roll(0..<lanes)]) }
    return row
  }
  return sop(names, made)
}
