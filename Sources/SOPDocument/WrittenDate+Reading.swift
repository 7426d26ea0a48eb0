extension WrittenDate {
  /// Reads "2026-01-12", "12 Januari 2026", "12/1/2026", "Juni 2026", "2026"; nothing for words that
  /// are no date, or for a day no calendar has.
  package init?(words: String) {
    guard let date = WrittenDate.reading(words), date.existsInCalendar else { return nil }
    self = date
  }

  /// Whether the words have the form of a date that no calendar has: "31 Februari 2026".
  package static func isImpossible(_ words: String) -> Bool {
    reading(words).map { !$0.existsInCalendar } ?? false
  }

  private static func reading(_ words: String) -> WrittenDate? {
    guard words.utf8.count <= 64 else { return nil }
    var numbers: [(value: Int, digits: Int)] = []
    var month: (number: Int, isEnglish: Bool)?
    var monthPosition = 0
    for piece in pieces(of: words) {
      if let value = Int(piece) {
        numbers.append((value, piece.utf8.count))
      } else if let named = months[piece] {
        guard month == nil else { return nil }
        month = named
        monthPosition = numbers.count
      } else if !days.contains(piece) {
        return nil
      }
    }
    guard let month else { return numeric(numbers) }
    guard (1...2).contains(numbers.count), let year = numbers.firstIndex(where: { $0.digits == 4 })
    else { return nil }
    // A wrapped cell brings "Juni 2025 02": the number that is no year is the day.
    let day = numbers.indices.first { $0 != year }.map { numbers[$0] }
    guard day.map({ $0.digits <= 2 }) ?? true, monthPosition <= 1 || year == 1 else { return nil }
    return WrittenDate(
      year: numbers[year].value, month: month.number, day: day?.value, isEnglish: month.isEnglish)
  }

  /// Reads dates of figures only: year first with four digits, or day first.
  private static func numeric(_ numbers: [(value: Int, digits: Int)]) -> WrittenDate? {
    let yearFirst = numbers.first?.digits == 4
    let parts = yearFirst ? numbers : numbers.reversed()
    guard (1...3).contains(parts.count), parts[0].digits == 4,
      parts.dropFirst().allSatisfy({ $0.digits <= 2 })
    else { return nil }
    return WrittenDate(
      year: parts[0].value, month: parts.count > 1 ? parts[1].value : nil,
      day: parts.count > 2 ? parts[2].value : nil)
  }

  private static func pieces(of words: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isNumber = false
    for sign in words.lowercased().unicodeScalars {
      if sign.isDigit || sign.isLetter {
        if !piece.isEmpty, isNumber != sign.isDigit {
          pieces.append(piece)
          piece = ""
        }
        isNumber = sign.isDigit
        piece.unicodeScalars.append(sign)
      } else if sign == "-" || sign == "/" || sign == "." || sign == "," || sign.isSpace {
        if !piece.isEmpty { pieces.append(piece) }
        piece = ""
      } else {
        return [words]
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Whether the calendar has it, in a year an office can have meant.
  private var existsInCalendar: Bool {
    guard (1900...2199).contains(year) else { return false }
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  private static let days: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "tanggal", "tgl", "bulan",
    "tahun",
  ]

  private static let months: [String: (number: Int, isEnglish: Bool)] = {
    let indonesian = [
      ["januari", "jan"], ["februari", "pebruari", "feb", "peb"], ["maret", "mar", "mrt"],
      ["april", "apr"], ["mei"], ["juni", "jun"], ["juli", "jul"],
      ["agustus", "agu", "agt", "ags", "agust"], ["september", "sep", "sept"], ["oktober", "okt"],
      ["november", "nopember", "nov", "nop"], ["desember", "des"],
    ]
    let english = [
      ["january"], ["february"], ["march"], [], ["may"], ["june"], ["july"], ["august", "aug"], [],
      ["october", "oct"], [], ["december", "dec"],
    ]
    var months: [String: (number: Int, isEnglish: Bool)] = [:]
    for index in 0..<12 {
      for name in indonesian[index] { months[name] = (index + 1, false) }
      for name in english[index] { months[name] = (index + 1, true) }
    }
    return months
  }()
}

extension WrittenDate {
  package static let monthNames = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]

  /// The date as people read it: "12 Januari 2026".
  package var words: String {
    guard let month, (1...12).contains(month) else { return "\(year)" }
    let name = Self.monthNames[month - 1]
    return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
  }

  /// The date as drafts keep it: "2026-01-12", "2026-01", "2026".
  package var iso: String {
    ([year] + [month, day].compactMap { $0 }).map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: "-")
  }
}

extension Written where Value == WrittenDate {
  /// Reads a date box: blank is empty, words that are no date are unread.
  package init(text: String) {
    let core = text.trimmedWhitespace
    if Blank.isEmpty(core) {
      self.init(words: text, meaning: .empty)
    } else if Blank.isNone(core) {
      self.init(words: text, meaning: .none)
    } else if let date = WrittenDate(words: core) {
      self.init(words: text, meaning: .value(date))
    } else {
      self.init(words: text, meaning: .unread)
    }
  }
}
