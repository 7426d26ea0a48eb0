import Glibc
import Support
import Testing
import Workshop

/// A terminal that takes no more output, as a console does while somebody selects text in it, or a
/// line that is dead: work goes on to disk and the trainer can be ended.
@Suite(.serialized) struct `The trainer whose terminal stands still` {
  private let home: Home

  init() throws { home = try Home() }

  /// A learner whose terminal stops in the middle of a word, and who types on.
  private func stalled() throws -> PtySession {
    let seat = try home.startWriting()
    let terminal = open("/proc/\(seat.process)/fd/1", O_RDWR | O_NOCTTY)
    #expect(terminal >= 0 && tcflow(terminal, TCOOFF) == 0)
    close(terminal)
    seat.write("ran")
    return seat
  }

  @Test func `keeps what is typed while it stands still`() throws {
    let seat = try stalled()
    usleep(8_000_000)
    seat.signal(SIGKILL)
    _ = try seat.waitForEnd(seconds: 60)
    #expect(try home.kept().drafts.map(\.title) == ["Penyusunan Laporan"])
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `ends when told to, with the last letter kept`(signal: Int32) throws {
    let seat = try stalled()
    usleep(2_000_000)
    seat.signal(signal)
    #expect(try seat.waitForEnd(seconds: 60) == .exited(128 + signal))
    #expect(try home.kept().drafts.map(\.title) == ["Penyusunan Laporan"])
  }

  @Test func `told five times to end keeps the last letter all the same`() throws {
    let seat = try stalled()
    usleep(2_000_000)
    for _ in 0..<5 { seat.signal(SIGTERM) }
    seat.signal(SIGHUP)
    _ = try seat.waitForEnd(seconds: 60)
    #expect(try home.kept().drafts.map(\.title) == ["Penyusunan Laporan"])
  }
}
