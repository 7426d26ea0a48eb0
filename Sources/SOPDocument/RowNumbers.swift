/// The numbers by which arrows name rows: the written one, else the row's place.
package struct RowNumbers: Sendable {
  /// The first row of each number; none where every number is the row's place.
  private var rows: [Int: Int] = [:]
  private let numbers: [Int]
  private let arePlaces: Bool

  package init(of sop: SOP) {
    numbers = sop.activities.indices.map { row in
      sop.activities[row].writtenNumber.value ?? row + 1
    }
    arePlaces = sop.activities.indices.allSatisfy { row in
      sop.activities[row].writtenNumber.value == nil
    }
    guard !arePlaces else { return }
    rows.reserveCapacity(numbers.count)
    for (row, number) in numbers.enumerated() where rows[number] == nil { rows[number] = row }
  }

  /// The row that words such as "3", "langkah 3" or "baris 3" name, counted from 0.
  package func row(named words: String) -> Int? {
    if let number = Int(words) { return row(numbered: number) }
    var words = Substring(words.trimmedWhitespace.lowercased())
    if words.hasSuffix(".") { words.removeLast() }
    if let place = Self.number(words, behind: "baris") {
      return numbers.indices.contains(place - 1) ? place - 1 : nil
    }
    for name in Self.names {
      if let number = Self.number(words, behind: name) { return row(numbered: number) }
    }
    return nil
  }

  /// Whether words are of the form that names a row, be there such a row or not.
  static func namesARow(_ words: String) -> Bool {
    let words = Substring(words.trimmedWhitespace.lowercased())
    return number(words, behind: "baris") != nil
      || names.contains { number(words, behind: $0) != nil }
  }

  private static let names = ["", "langkah", "kegiatan", "nomor", "no.", "no", "ke"]

  /// The words that name a row: its number, or its place where another row bears that number first.
  package func words(for row: Int) -> String {
    self.row(numbered: numbers[row]) == row ? "\(numbers[row])" : "baris \(row + 1)"
  }

  private func row(numbered number: Int) -> Int? {
    guard arePlaces else { return rows[number] }
    return number >= 1 && number <= numbers.count ? number - 1 : nil
  }

  private static func number(_ words: Substring, behind name: String) -> Int? {
    guard words.hasPrefix(name) else { return nil }
    return Int(words.dropFirst(name.count).drop { $0 == " " })
  }
}

extension SOP {
  /// Lets arrows whose words name a row point at that row.
  package mutating func resolveTargets() {
    let numbers = RowNumbers(of: self)
    func resolved(_ target: Target) -> Target {
      guard case .nowhere(let words) = target, let row = numbers.row(named: words) else {
        return target
      }
      return .activity(activities[row].id)
    }
    for row in activities.indices {
      for index in activities[row].branches.indices {
        activities[row].branches[index].target = resolved(activities[row].branches[index].target)
      }
      guard let next = activities[row].next else { continue }
      activities[row].next = next.map(resolved)
    }
  }
}
