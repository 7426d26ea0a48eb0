extension WorkingTime {
  /// Why the words of a time cell give no time.
  package enum Obstacle: Sendable, Hashable {
    /// Such as "secepatnya" or "sesuai kebutuhan": nobody can measure it.
    case indefinite
    /// A number without a unit: "10".
    case noUnit
    /// A unit nobody reckons with: "2 OH".
    case unknownUnit(String)
    /// Numbers and known units that do not make one amount: "15 menit + 10 menit".
    case unclear
    /// A unit without a number, or words of another kind.
    case noNumber
  }

  /// Reads the words of a time cell; nothing where they give no time.
  package init?(words: String) {
    if let quantity = Quantity(plain: words) {
      self.init(low: quantity)
      return
    }
    guard case .success(let time) = WorkingTime.reading(words) else { return nil }
    self = time
  }

  /// Returns why the words give no time; nothing where they do.
  package static func obstacle(in words: String) -> Obstacle? {
    guard case .failure(let failure) = reading(words) else { return nil }
    return failure.obstacle
  }

  /// A text longer than this is a story, not a time.
  private static let longest = 240

  private struct Unreadable: Error { var obstacle: Obstacle }

  private static func reading(_ words: String) -> Result<WorkingTime, Unreadable> {
    guard words.utf8.count <= longest else {
      return .failure(
        Unreadable(obstacle: IndefiniteTime.isNamed(in: words) ? .indefinite : .noNumber))
    }
    var scanner = TimeScanner(words)
    let perBefore = per(from: &scanner)
    skipDuration(&scanner)
    var bound = bound(from: &scanner)
    guard let low = parts(from: &scanner) else {
      return .failure(Unreadable(obstacle: obstacle(of: scanner, in: words)))
    }
    var high: [Part]?
    if takesRangeMark(&scanner) {
      guard let parts = parts(from: &scanner) else {
        return .failure(Unreadable(obstacle: obstacle(of: scanner, in: words)))
      }
      high = parts
    }
    let per = perBefore ?? per(from: &scanner)
    takeBoundBehind(&scanner, &bound)
    skipTrailer(&scanner)
    guard scanner.isAtEnd else {
      return .failure(Unreadable(obstacle: obstacle(of: scanner, in: words)))
    }
    // "5-10 menit": the first number borrows the unit of the second.
    guard let unit = (high ?? low).last?.unit, low.dropLast().allSatisfy({ $0.unit != nil }),
      high?.allSatisfy({ $0.unit != nil }) ?? true
    else { return .failure(Unreadable(obstacle: .noUnit)) }
    let lowest = WorkingTime.joined(low, unit)
    let highest = high.map { WorkingTime.joined($0, unit) }
    var time = WorkingTime(low: lowest.first, high: highest?.first, per: per, bound: bound)
    time.lowRest = lowest.rest
    time.highRest = highest?.rest ?? lowest.rest
    return .success(time)
  }

  // MARK: Numbers and units

  private struct Part {
    var thousandths: Int
    var unit: Unit?
  }

  /// Takes "1 jam 30 menit": numbers with units, one behind the other.
  private static func parts(from scanner: inout TimeScanner) -> [Part]? {
    var parts: [Part] = []
    while parts.count < 4, let part = part(from: &scanner) {
      parts.append(part)
      guard part.unit != nil else { break }
      let mark = scanner.position
      _ = scanner.take(words: "dan") || scanner.take(words: "lebih")
      guard isNumber(scanner.next) else {
        scanner.rewind(to: mark)
        break
      }
    }
    return parts.isEmpty ? nil : parts
  }

  static func isNumber(_ piece: TimeScanner.Piece?) -> Bool {
    if case .number? = piece { return true }
    return false
  }

  private static func part(from scanner: inout TimeScanner) -> Part? {
    if case .word(let word)? = scanner.next, let unit = single[word] {
      scanner.advance()
      return Part(thousandths: 1000, unit: unit)
    }
    guard var value = number(from: &scanner) else { return nil }
    if scanner.take(words: "x") {
      guard let factor = number(from: &scanner) else { return nil }
      value = min(value * factor / 1000, TimeScanner.most)
    }
    guard value < TimeScanner.most else { return nil }
    skipParenthesis(&scanner)
    return Part(thousandths: value, unit: unit(from: &scanner))
  }

  private static func number(from scanner: inout TimeScanner) -> Int? {
    guard case .number(var value)? = scanner.next else { return NumberWords.take(from: &scanner) }
    scanner.advance()
    // "1 1/2 jam", "1½ jam".
    if case .number(let fraction)? = scanner.next, fraction < 1000, fraction > 0 {
      scanner.advance()
      value += fraction
    }
    return value
  }

  /// Skips "(tujuh)", the number said again in words.
  private static func skipParenthesis(_ scanner: inout TimeScanner) {
    guard scanner.take(.mark("(")) else { return }
    while let piece = scanner.next, piece != .mark(")") { scanner.advance() }
    _ = scanner.take(.mark(")"))
  }

  private static let single: [String: Unit] = [
    "semenit": .minute, "sejam": .hour, "sehari": .bareDay, "seminggu": .week, "sepekan": .week,
    "sebulan": .month,
  ]

  private static let units: [String: Unit] = [
    "detik": .second, "dtk": .second, "menit": .minute, "mnt": .minute, "minit": .minute,
    "mnit": .minute, "menitt": .minute, "jam": .hour, "hari": .bareDay, "hr": .bareDay,
    "hk": .workingDay, "minggu": .week, "mgg": .week, "pekan": .week, "bulan": .month,
    "bln": .month,
  ]

  private static func unit(from scanner: inout TimeScanner) -> Unit? {
    if scanner.take(.mark("'")) { return .minute }
    if scanner.take(.mark("\"")) { return .second }
    guard case .word(let word)? = scanner.next, let unit = units[word] else { return nil }
    scanner.advance()
    let isWorking = scanner.take(words: "kerja") || scanner.take(words: "efektif")
    if unit == .bareDay {
      if isWorking { return .workingDay }
      return scanner.take(words: "kalender") ? .calendarDay : .bareDay
    }
    return unit
  }

  /// Adds up parts of fixed length; days and hours stay apart, for a day's length is a setting.
  private static func joined(_ parts: [Part], _ last: Unit) -> (first: Quantity, rest: [Quantity]) {
    var quantities: [Quantity] = []
    for part in parts {
      let next = Quantity(thousandths: part.thousandths, unit: part.unit ?? last)
      if let before = quantities.last, let sum = before.added(to: next) {
        quantities[quantities.count - 1] = sum
      } else {
        quantities.append(next)
      }
    }
    return (
      quantities.first ?? Quantity(thousandths: 0, unit: last), Array(quantities.dropFirst())
    )
  }

  private static func obstacle(of scanner: TimeScanner, in words: String) -> Obstacle {
    var numbers = false
    var knowsUnit = false
    var unknown: String?
    for piece in scanner.pieces {
      if case .number = piece { numbers = true }
      guard case .word(let word) = piece else { continue }
      if units[word] != nil {
        knowsUnit = true
      } else if unknown == nil, word != "x" {
        unknown = word
      }
    }
    guard numbers else { return IndefiniteTime.isNamed(in: words) ? .indefinite : .noNumber }
    if case .word(let first)? = scanner.pieces.first, first == "h" { return .indefinite }
    if IndefiniteTime.isNamed(in: words) { return .indefinite }
    return unknown.map { .unknownUnit($0) } ?? (knowsUnit ? .unclear : .noUnit)
  }
}

extension WorkingTime.Quantity {
  /// Reads "15 menit", the form of nearly all times, without taking the words apart.
  fileprivate init?(plain words: String) {
    let bytes = words.utf8
    var position = bytes.startIndex
    var value = 0
    while position < bytes.endIndex, bytes[position] >= 0x30, bytes[position] <= 0x39 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position = bytes.index(after: position)
      guard value < 100_000 else { return nil }
    }
    guard position > bytes.startIndex, position < bytes.endIndex, bytes[position] == 0x20 else {
      return nil
    }
    let unit = words[bytes.index(after: position)...]
    guard let known = Self.plainUnits.first(where: { $0.rawValue == unit }) else { return nil }
    self.init(thousandths: value * 1000, unit: known)
  }

  private static let plainUnits: [WorkingTime.Unit] = [.minute, .workingDay, .hour, .week]
}
