/// The time a step normally takes, as its author stated it.
///
/// Kept as stated: whether "2 hari kerja" is 900 minutes is a setting of the office, so minutes are
/// computed with an `OfficeHours` and never stored.
package struct WorkingTime: Sendable, Hashable {
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case second = "detik"
    case minute = "menit"
    case hour = "jam"
    /// "hari" alone: nobody knows yet whether working or calendar days are meant.
    case bareDay = "hari"
    case workingDay = "hari kerja"
    case calendarDay = "hari kalender"
    case week = "minggu"
    case month = "bulan"
  }

  /// A number of units, in thousandths so that "2,5 jam" stays exact.
  package struct Quantity: Sendable, Hashable {
    package var thousandths: Int
    package var unit: Unit

    package init(thousandths: Int, unit: Unit) {
      self.thousandths = thousandths
      self.unit = unit
    }
  }

  package enum Bound: Sendable, Hashable {
    case exact
    /// Written "maks. 3 hari".
    case atMost
    /// Written "minimal 3 hari".
    case atLeast
    /// Written "± 1 jam".
    case about
  }

  package var low: Quantity
  package var high: Quantity
  /// What comes on top where units have no common measure: the "2 jam" of "1 hari kerja 2 jam".
  package var lowRest: [Quantity] = []
  package var highRest: [Quantity] = []
  /// "per berkas", "/orang": the word after the stroke.
  package var per: String?
  package var bound: Bound

  package init(low: Quantity, high: Quantity? = nil, per: String? = nil, bound: Bound = .exact) {
    self.low = low
    self.high = high ?? low
    self.per = per
    self.bound = bound
  }

  package var isRange: Bool { low != high || lowRest != highRest }
}

/// How long an office works; a setting of the agency.
package struct OfficeHours: Sendable, Hashable {
  package var minutesPerDay: Int
  package var daysPerWeek: Int
  package var daysPerMonth: Int

  /// 37 h 30 min a week over five days gives 7 h 30 min a day.
  package static let standard = OfficeHours(minutesPerDay: 450, daysPerWeek: 5, daysPerMonth: 20)

  package init(minutesPerDay: Int, daysPerWeek: Int, daysPerMonth: Int) {
    self.minutesPerDay = minutesPerDay
    self.daysPerWeek = daysPerWeek
    self.daysPerMonth = daysPerMonth
  }
}
