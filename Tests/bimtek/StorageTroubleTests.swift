import Foundation
import Glibc
import Support
import Testing
import Workshop

/// A disk that takes nothing loses nothing: the work goes on in memory, and to another folder.
@Suite struct `Where nothing can be written` {
  private let home: Home
  private static let warning = "Belum tersimpan di disk"

  init() throws { home = try Home() }

  @Test(.enabled(if: World.hasPeopleWithoutRights))
  func `because the home is read-only, all of it is saved in another folder`() throws {
    if getuid() != 0 { chmod(home.folder.path, 0o555) }
    defer { chmod(home.folder.path, 0o755) }
    try worksInMemoryAndMoves(home.start(by: World.withoutRights))
  }

  @Test func `because the home is a file, all of it is saved in another folder`() throws {
    try Data("catatan".utf8).write(to: URL(filePath: home.data))
    try worksInMemoryAndMoves(home.start())
    #expect(try Data(contentsOf: URL(filePath: home.data)) == Data("catatan".utf8))
  }

  @Test(.enabled(if: World.hasSmallDisks))
  func `because the disk is full, all of it is saved in another folder`() throws {
    let disk = World.withDisk(kilobytes: 16, at: home.folder.path)
    try worksInMemoryAndMoves(home.start(by: disk))
  }

  private func worksInMemoryAndMoves(_ seat: PtySession) throws {
    try seat.triesFirst()
    try seat.see(Self.warning)
    try seat.opensTheFirstLesson()
    #expect(seat.screen.contains(Self.warning))
    try seat.readsToTheSecondExercise()
    try seat.answers(2)
    #expect(seat.screen.contains(Self.warning))
    #expect(seat.screen.contains("Jawaban belum tersimpan"))
    try seat.goesHomeFromLesson()
    try seat.writesFourActivities()
    #expect(seat.screen.contains(Self.warning))
    try seat.press("p", shows: "Yang sudah baik")
    #expect(seat.screen.contains(Self.warning))
    try seat.press(Keys.escape, shows: "T Tambah")
    try seat.closesDraftAndQuits()

    let other = try home.otherFolder()
    try seat.see("Ya, pilih folder lain")
    try seat.press(Keys.enter, shows: "Simpan ke folder lain")
    try seat.type(other.path)
    seat.press(Keys.enter)
    try seat.wait(for: "work on disk", seconds: 60) { !$0.contains(Self.warning) }
    try seat.see("Materi dan latihan")
    seat.press("q")
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(seat.isRestored)

    let kept = try home.kept(in: other.path)
    #expect(kept.storage == .onDisk)
    #expect(kept.choices == [["b"]])
    #expect(kept.drafts.map(\.title) == ["Pelayanan Legalisasi Surat"])
    #expect(kept.drafts.first?.text.contains("tanya: Lengkap?") == true)

    let again = try home.start(["--data", other.path])
    try again.see("Konsep SOP saya (1)")
    #expect(!again.screen.contains(Self.warning))
  }

  @Test func `a folder that takes nothing either is answered with a sentence, and asked again`()
    throws
  {
    try Data().write(to: URL(filePath: home.data))
    let seat = try home.start()
    try seat.triesFirst()
    try seat.press("q", shows: "Ya, pilih folder lain")
    try seat.press(Keys.enter, shows: "Simpan ke folder lain")
    try seat.type(home.data + "/dalam")
    seat.press(Keys.enter)
    try seat.see("Materi dan latihan")
    #expect(seat.screen.contains(Self.warning))
    try seat.press("q", shows: "Ya, pilih folder lain")
    seat.press("2")
    #expect(try seat.waitForEnd() == .exited(0))
  }

  @Test func `a signal puts the work aside and says where`() throws {
    try Data().write(to: URL(filePath: home.data))
    let rescue = try home.otherFolder()
    let seat = try home.start(environment: ["TMPDIR": rescue.path])
    try seat.triesFirst()
    try seat.writesTitle("Penyusunan Laporan")
    seat.signal(SIGTERM)
    #expect(try seat.waitForEnd(seconds: 60) == .exited(128 + SIGTERM))
    let folders = try FileManager.default.contentsOfDirectory(atPath: rescue.path)
    let folder = try #require(folders.first)
    #expect(String(decoding: seat.transcript, as: UTF8.self).contains(folder))
    let kept = try home.kept(in: rescue.path + "/" + folder)
    #expect(kept.drafts.map(\.title) == ["Penyusunan Laporan"])
  }

  @Test(.enabled(if: World.hasSmallDisks))
  func `for want of room, work goes back to the disk when there is room again`() throws {
    let seat = try home.start(by: World.withDisk(kilobytes: 600, at: home.folder.path))
    try seat.triesFirst()
    try seat.opensTheFirstLesson()
    #expect(!seat.screen.contains(Self.warning))
    try seat.readsToTheSecondExercise()
    try seat.answers(1)
    let filler = "/proc/\(seat.process)/root\(home.folder.path)/isi"
    fill(filler)
    for number in [3, 4, 3, 4, 3, 4] {
      try seat.triesAgain()
      try seat.answers(number)
    }
    try seat.see(Self.warning)
    unlink(filler)
    try seat.triesAgain()
    try seat.answers(2)
    try seat.wait(for: "work on disk", seconds: 60) { !$0.contains(Self.warning) }

    let path = "/proc/\(seat.process)/root\(home.data)"
    let other = try TemporaryFolder()
    try seat.goesHomeFromLesson()
    try FileManager.default.copyItem(atPath: path, toPath: other.path + "/salinan")
    #expect(
      try home.kept(in: other.path + "/salinan").choices.map { $0.joined() }
        == ["a", "c", "d", "c", "d", "c", "d", "b"])
  }

  /// Writes until nothing more fits.
  private func fill(_ path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    let block = [UInt8](repeating: 0x61, count: 4096)
    while write(file, block, block.count) > 0 {}
    close(file)
  }
}
