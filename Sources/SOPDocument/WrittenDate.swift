/// A calendar date with the precision its author gave.
package struct WrittenDate: Sendable, Hashable {
  package var year: Int
  /// 1…12, or nothing where only the year was written.
  package var month: Int?
  /// 1…31, or nothing where only month and year were written.
  package var day: Int?
  /// The month was written in English ("02 June 2025").
  package var isEnglish: Bool

  package init(year: Int, month: Int? = nil, day: Int? = nil, isEnglish: Bool = false) {
    self.year = year
    self.month = month
    self.day = day
    self.isEnglish = isEnglish
  }
}

extension WrittenDate {
  /// Whether this date certainly lies before the other, as far as both are precise.
  package func isCertainlyBefore(_ other: WrittenDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}
