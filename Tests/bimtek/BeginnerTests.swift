import Coursework
import Support
import Testing
import Workshop

@testable import bimtek

/// The first three lessons as they ship, done by somebody who gets everything wrong at first.
@Suite struct `A beginner who answers wrongly` {
  private let home: Home

  init() throws { home = try Home() }

  private func lesson(_ id: String) throws -> Lesson {
    let lessons = try LessonsFolder(option: nil)
    return try #require(lessons.course.lesson(id, in: lessons.folder).0)
  }

  @Test(arguments: ["L01", "L02", "L03"])
  func `is led to the end of a lesson, and finds everything again`(id: String) throws {
    let beginner = Beginner(try home.start(), try lesson(id))
    try beginner.seat.triesFirst()
    try beginner.opens()
    try beginner.walksThrough()
    try endsWithoutTheLast(beginner)
    try goesOnToTheNext(beginner)
    try keeps(beginner)
    try findsAllAgain(Beginner(home.start(), beginner.lesson))
  }

  /// The end says what was earned, and leads back to what was not.
  private func endsWithoutTheLast(_ beginner: Beginner) throws {
    let seat = beginner.seat
    let count = beginner.lesson.exercises.count
    let last = try #require(beginner.lesson.exercises.last)
    #expect(beginner.percent < 100)
    let state = beginner.percent >= beginner.lesson.outline.pass ? "tuntas" : "berjalan"
    #expect(
      seat.screen.shows(
        "Latihan dijawab: \(count) dari \(count); \(state) \(beginner.percent) %.".squeezed))
    try seat.points(at: "Kerjakan latihan yang belum bernilai penuh")
    try seat.press(Keys.enter, shows: "Latihan \(count)")
    try seat.see(last.question.head)
    try beginner.mends(last)
    try beginner.goesOn(to: "Anda sampai di akhir \(beginner.name).")
    #expect(
      seat.screen.shows("Latihan dijawab: \(count) dari \(count); tuntas 100 %.".squeezed))
  }

  private func goesOnToTheNext(_ beginner: Beginner) throws {
    let seat = beginner.seat
    try seat.points(at: "Lanjut ke Materi")
    try seat.press(Keys.enter, shows: ", bagian 1 dari")
    #expect(!seat.screen.contains("\(beginner.name), bagian"))
    try seat.press(Keys.escape, shows: "Materi dan latihan")
    seat.press("q")
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(seat.isRestored)
    #expect(seat.screen.unknown == [])
  }

  /// The files have every answer and every rung of help.
  private func keeps(_ beginner: Beginner) throws {
    let kept = try home.kept()
    #expect(kept.storage == .onDisk)
    let standing = Standing(from: kept.entries)
    #expect(standing.exercises.values.reduce(0) { $0 + $1.tries } == beginner.tries)
    for exercise in beginner.lesson.exercises {
      let known = standing.exercises[exercise.id]
      #expect(known?.best == Outcome.fullMark, "\(exercise.id)")
      #expect(known?.hints == exercise.hints.count, "\(exercise.id)")
    }
  }

  /// The lesson is done, its contents list full marks, and an answer stands in its form.
  private func findsAllAgain(_ beginner: Beginner) throws {
    let seat = beginner.seat
    try seat.see("Lanjutkan: Materi")
    try seat.press("m", shows: "Pilih materi, lalu tekan Enter.")
    let row = try seat.screen.row(seat.row(of: "\(beginner.name) "))
    #expect(row.squeezed.hasSuffix("tuntas100%"), "\(row)")
    try seat.press(Keys.escape, shows: "Materi dan latihan")
    try beginner.opens()
    try seat.press("d", shows: "Daftar isi \(beginner.name)")
    #expect(!seat.screen.contains("belum dijawab"))
    let last = try #require(beginner.lesson.exercises.last)
    let place = try #require(
      beginner.lesson.steps.firstIndex { if case .exercise(last) = $0 { true } else { false } })
    try seat.points(at: "\(place + 1). Latihan, ", upwards: true)
    #expect(seat.screen.contains(": 100,00"))
    try seat.press(Keys.enter, shows: "[ Periksa jawaban ]")
    try seat.points(at: "[ Periksa jawaban ]")
    try seat.press(Keys.enter, shows: "Tepat seluruhnya.")
  }
}
