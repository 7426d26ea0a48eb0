import Foundation
import Support
import Testing
import Workshop

/// What happened to a learner's file between two days, or happens in another window.
@Suite struct `A learner's file` {
  private let home: Home

  init() throws { home = try Home() }

  /// A day's work: two answers and a draft.
  private func works() throws {
    let seat = try home.start()
    try seat.walksThroughFirstRun(name: "Rahma")
    try seat.opensTheFirstLesson()
    try seat.readsToTheSecondExercise()
    try seat.answers(1)
    try seat.triesAgain()
    try seat.answers(2)
    try seat.goesHomeFromLesson()
    try seat.writesTitle("Penyusunan Laporan")
    try seat.press(Keys.escape, shows: "D Diagram")
    try seat.closesDraftAndQuits()
    #expect(try seat.waitForEnd() == .exited(0))
  }

  /// The names of the learners' files.
  private var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: home.data + "/peserta").sorted()
    }
  }

  private func file() throws -> URL {
    let name = try #require(names.first { $0.hasSuffix(".sqlite") })
    return URL(filePath: "\(home.data)/peserta/\(name)")
  }

  private enum Harm: CaseIterable, Sendable {
    case cutInHalf, overwrittenInTheMiddle, overwrittenWhole, emptied

    func harmed(_ bytes: Data) -> Data {
      let garbage = Data((0..<bytes.count).map { UInt8(truncatingIfNeeded: $0 * 31 + 7) })
      switch self {
      case .cutInHalf: return bytes.prefix(bytes.count / 2)
      case .overwrittenInTheMiddle:
        let middle = bytes.count / 3..<bytes.count / 3 + 2000
        return bytes.prefix(middle.lowerBound) + garbage[middle] + bytes[middle.upperBound...]
      case .overwrittenWhole: return garbage
      case .emptied: return Data()
      }
    }
  }

  @Test(arguments: Harm.allCases)
  private func `that is damaged is set aside, named, and carried on`(harm: Harm) throws {
    try works()
    let path = try file()
    let harmed = harm.harmed(try Data(contentsOf: path))
    try harmed.write(to: path)

    let seat = try home.start()
    try seat.see("Materi dan latihan")
    if harm != .emptied {
      #expect(seat.screen.contains("rusak"))
      let aside = try #require(names.first { $0.contains(".rusak-") && $0.hasSuffix(".sqlite") })
      #expect(try Data(contentsOf: URL(filePath: "\(home.data)/peserta/\(aside)")) == harmed)
    }
    try seat.opensTheFirstLesson()
    try seat.goesHomeFromLesson()
    seat.press("q")
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(try home.kept().storage == .onDisk)
  }

  @Test func `open in one window is only read in another, and says so on every screen`() throws {
    try works()
    let notice = "Hanya baca"
    let first = try home.start()
    try first.see("Konsep SOP saya (1)")
    let second = try home.start()
    try second.see(notice)
    #expect(second.screen.contains("Konsep SOP saya (1)"))
    try second.opensTheFirstLesson()
    try second.answers(3)
    #expect(second.screen.contains(notice))
    #expect(second.screen.contains("Jawaban belum tersimpan"))
    try second.goesHomeFromLesson()
    try second.press("k", shows: "Penyusunan Laporan")
    try second.press(Keys.enter, shows: "Judul SOP")
    #expect(second.screen.contains(notice))
    try second.press(Keys.escape, shows: "Pilih konsep")
    try second.press(Keys.escape, shows: "Materi dan latihan")

    try first.press("k", shows: "Pilih konsep")
    try first.press(Keys.enter, shows: "Judul SOP")
    try first.press(Keys.enter, shows: "Enter Terima")
    try first.type(seen: " Bulanan")
    try first.press(Keys.escape, shows: "D Diagram")
    try first.closesDraftAndQuits()
    #expect(try first.waitForEnd() == .exited(0))
    second.press("q")
    #expect(try second.waitForEnd() == .exited(0))
    #expect(try home.kept().drafts.map(\.title) == ["Penyusunan Laporan Bulanan"])
    #expect(try home.kept().choices == [["a"], ["b"]])
  }

  @Test func `killed while open is no damage, and is not locked`() throws {
    try works()
    let seat = try home.start()
    try seat.see("Konsep SOP saya (1)")
    seat.signal(9)
    _ = try seat.waitForEnd()
    let again = try home.start()
    try again.see("Konsep SOP saya (1)")
    #expect(!again.screen.contains("Hanya baca") && !again.screen.contains("rusak"))
  }

  @Test func `is one of several in a home, each with their own work`() throws {
    try works()
    let seat = try home.start()
    try seat.see("Konsep SOP saya (1)")
    try seat.press("g", shows: "Pilih nama Anda")
    try seat.press("b", shows: "Peserta baru")
    try seat.type(seen: "Budi")
    for label in ["Instansi", "PIN"] {
      try seat.press(Keys.tab, shows: label)
    }
    try seat.press(Keys.enter, shows: "Anda: Budi")
    #expect(!seat.screen.contains("Konsep SOP saya (1)"))
    seat.press("q")
    #expect(try seat.waitForEnd() == .exited(0))
    let again = try home.start()
    try again.see("Pilih nama Anda")
    #expect(again.screen.contains("Budi") && again.screen.contains("Rahma"))
  }
}
