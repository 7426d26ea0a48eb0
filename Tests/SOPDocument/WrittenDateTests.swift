import SOPDocument
import Testing

struct WrittenDateTests {
  @Test(arguments: [
    ("2026-01-12", "2026-01-12"), ("12 Januari 2026", "2026-01-12"),
    ("12 januari 2026", "2026-01-12"),
    ("12-1-2026", "2026-01-12"), ("30/7/2013", "2013-07-30"), ("12.01.2026", "2026-01-12"),
    ("Juni 2026", "2026-06"), ("JUNI 2020", "2020-06"), ("2026", "2026"), ("2026-06", "2026-06"),
    ("Senin, 12 Januari 2026", "2026-01-12"), ("Juni 2025 02", "2025-06-02"),
    ("12 Pebruari 2026", "2026-02-12"), ("3 Nopember 2026", "2026-11-03"),
    ("1 Agt 2026", "2026-08-01"),
    ("29 Februari 2028", "2028-02-29"),
  ])
  func `each way to write a date is read`(text: String, iso: String) throws {
    let date = try #require(WrittenDate(words: text))
    #expect(date.iso == iso)
    #expect(!date.isEnglish)
    #expect(WrittenDate(words: date.words) == date)
    #expect(WrittenDate(words: date.iso) == date)
  }

  @Test(arguments: ["02 June 2025", "1 May 2025", "October 2025", "3 Aug 2025"])
  func `an English month is read and noticed`(text: String) throws {
    #expect(try #require(WrittenDate(words: text)).isEnglish)
  }

  @Test(arguments: ["12 April 2026", "1 September 2026", "2 November 2026"])
  func `a month both languages share is not noticed`(text: String) throws {
    #expect(try !#require(WrittenDate(words: text)).isEnglish)
  }

  @Test(arguments: [
    "31 Februari 2026", "29 Februari 2026", "2026-13-01", "0 Januari 2026", "2026-02-30",
    "1-1-0999",
  ])
  func `a day no calendar has is told from words that are no date`(text: String) {
    #expect(WrittenDate(words: text) == nil)
    #expect(WrittenDate.isImpossible(text))
    #expect(Written<WrittenDate>(text: text).isUnread)
  }

  @Test(arguments: [
    "segera", "12", "12 Januari", "Januari", "12 Januari Februari 2026", "12 13 Januari 2026",
    "1.2.3.2026", "12/1/26", "12 Januari 2026!", "Rapat 12 Januari 2026",
  ])
  func `words that are no date stay unread`(text: String) {
    #expect(Written<WrittenDate>(text: text).isUnread)
    #expect(!WrittenDate.isImpossible(text))
  }

  @Test func `a month alone is neither before nor after a day in it`() throws {
    let month = try #require(WrittenDate(words: "Juni 2026"))
    let day = try #require(WrittenDate(words: "12 Juni 2026"))
    #expect(!month.isCertainlyBefore(day))
    #expect(!day.isCertainlyBefore(month))
    #expect(month.isCertainlyBefore(try #require(WrittenDate(words: "1 Juli 2026"))))
  }
}
