import SOPDocument
import Workshop

/// Dates and moments in Indonesian, West Indonesian Time.
enum DateWords {
  /// Seconds that local time is ahead of UTC.
  static let offset = 7 * 3600

  /// "24 November 2026".
  static func day(_ now: Timestamp) -> String {
    let (year, month, day) = civil(now)
    return "\(day) \(WrittenDate.monthNames[month - 1]) \(year)"
  }

  /// "24 November 07.15", for lists.
  static func moment(_ now: Timestamp) -> String {
    let (_, month, day) = civil(now)
    let minutes = ((now.milliseconds / 1000 + offset) % 86_400) / 60
    let clock = "\(twoDigits(minutes / 60)).\(twoDigits(minutes % 60))"
    return "\(day) \(WrittenDate.monthNames[month - 1]) \(clock)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The civil date of a moment: days since 1 March 2000 counted in eras of 400 years.
  private static func civil(_ now: Timestamp) -> (year: Int, month: Int, day: Int) {
    let days = (now.milliseconds / 1000 + offset) / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }
}
