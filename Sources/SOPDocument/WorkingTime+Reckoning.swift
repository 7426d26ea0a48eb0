extension WorkingTime.Quantity {
  /// Seconds in one unit where that is no setting of an office.
  fileprivate static func fixedSeconds(_ unit: WorkingTime.Unit) -> Int? {
    switch unit {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .bareDay, .workingDay, .calendarDay, .week, .month: nil
    }
  }

  /// The sum in the smaller unit; nothing where a setting decides how the units compare.
  func added(to other: WorkingTime.Quantity) -> WorkingTime.Quantity? {
    if unit == other.unit {
      return WorkingTime.Quantity(thousandths: thousandths + other.thousandths, unit: unit)
    }
    guard let mine = Self.fixedSeconds(unit), let theirs = Self.fixedSeconds(other.unit) else {
      return nil
    }
    let small = min(mine, theirs)
    return WorkingTime.Quantity(
      thousandths: thousandths * (mine / small) + other.thousandths * (theirs / small),
      unit: mine < theirs ? unit : other.unit)
  }

  /// The seconds of work it takes in an office.
  ///
  /// A calendar day counts as its share of the working week, so that seven are one week; a bare day
  /// counts as a working day until its author has decided.
  package func seconds(in hours: OfficeHours) -> Int {
    let day = hours.minutesPerDay * 60
    let product =
      switch unit {
      case .second, .minute, .hour: thousandths * (Self.fixedSeconds(unit) ?? 0)
      case .bareDay, .workingDay: thousandths * day
      case .calendarDay: thousandths * day * hours.daysPerWeek / 7
      case .week: thousandths * day * hours.daysPerWeek
      case .month: thousandths * day * hours.daysPerMonth
      }
    return product / 1000
  }
}

/// A sum of working times: a range, and whether it can be relied on.
package struct TotalTime: Sendable, Hashable {
  package var low: Int
  package var high: Int
  /// False where a step says "hari" alone, "per berkas", or nothing that could be read.
  package var isCertain: Bool

  package static let zero = TotalTime(low: 0, high: 0)
  package static let undetermined = TotalTime(low: 0, high: 0, isCertain: false)

  /// Counted in seconds.
  package init(low: Int, high: Int, isCertain: Bool = true) {
    self.low = low
    self.high = high
    self.isCertain = isCertain
  }

  package static func + (one: TotalTime, other: TotalTime) -> TotalTime {
    TotalTime(
      low: one.low + other.low, high: one.high + other.high,
      isCertain: one.isCertain && other.isCertain)
  }

  /// The total as people read it: "1 hari kerja 1 jam 15 menit", "30 menit–1 jam".
  package func words(in hours: OfficeHours) -> String {
    let least = Self.words(seconds: low, hours)
    return low == high ? least : "\(least)–\(Self.words(seconds: high, hours))"
  }

  private static func words(seconds: Int, _ hours: OfficeHours) -> String {
    let day = max(1, hours.minutesPerDay * 60)
    var parts: [String] = []
    if seconds / day > 0 { parts.append("\(seconds / day) hari kerja") }
    let rest = seconds % day
    if rest / 3600 > 0 { parts.append("\(rest / 3600) jam") }
    if rest % 3600 / 60 > 0 { parts.append("\(rest % 3600 / 60) menit") }
    if rest % 60 > 0 { parts.append("\(rest % 60) detik") }
    return parts.isEmpty ? "0 menit" : parts.joined(separator: " ")
  }
}

extension WorkingTime {
  /// The time as a total of one.
  package func total(in hours: OfficeHours) -> TotalTime {
    let low = ([low] + lowRest).reduce(0) { $0 + $1.seconds(in: hours) }
    let high = ([high] + highRest).reduce(0) { $0 + $1.seconds(in: hours) }
    return TotalTime(
      low: min(low, high), high: max(low, high), isCertain: per == nil && !hasBareDay)
  }

  /// Whether it says "hari" without saying which days are meant.
  package var hasBareDay: Bool {
    ([low, high] + lowRest + highRest).contains { $0.unit == .bareDay }
  }
}

extension Written where Value == WorkingTime {
  /// Reads a time cell: blank is empty, words that give no time are unread.
  package init(text: String) {
    let core = text.trimmedWhitespace
    if Blank.isEmpty(core) {
      self.init(words: text, meaning: .empty)
    } else if Blank.isNone(core) {
      self.init(words: text, meaning: .none)
    } else if let time = WorkingTime(words: core) {
      self.init(words: text, meaning: .value(time))
    } else {
      self.init(words: text, meaning: .unread)
    }
  }

  /// The time of a step as a total; undetermined where there is none to reckon with.
  package func total(in hours: OfficeHours) -> TotalTime {
    value?.total(in: hours) ?? .undetermined
  }
}
