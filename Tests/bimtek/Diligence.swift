import Foundation
import Glibc
import Support
import Synchronization
import Workshop

/// A learner who answers and writes without a pause, until the program is killed under their hands.
///
/// Remembers what the screen has told, so that it can be held against what the disk has.
final class Diligence {
  /// What a learner may rely on after a session was cut off.
  struct Promises {
    /// Answers handed in, and how many of them the screen has shown the result of.
    var handedIn: [Int] = []
    var shown = 0
    /// The title of a draft as the screen showed it, and since when.
    var titles: [(text: String, since: Int)] = []
    /// The longest title beside which "tersimpan" stood.
    var saved = ""
    var killedAt = 0
  }

  private(set) var promises = Promises()
  private let seat: PtySession
  private let draft: String
  private let killedAt = Mutex(0)
  private var blow = Blow.atResult
  private var dice: Dice

  /// Sits down for the session of this number.
  init(_ seat: PtySession, session: Int, dice: Dice) {
    self.seat = seat
    draft = "Konsep\(session)"
    self.dice = dice
  }

  /// When the program is killed.
  enum Blow {
    case after(milliseconds: Int)
    /// At the very sight of the result of an answer, or of "tersimpan".
    case atResult, atSaved
  }

  /// Works until the program is killed.
  func works(until blow: Blow) {
    self.blow = blow
    let killing = DispatchWorkItem { [self] in strike() }
    if case .after(let milliseconds) = blow {
      DispatchQueue.global().asyncAfter(
        deadline: .now() + .milliseconds(milliseconds), execute: killing)
    }
    while (try? workOn()) != nil {}
    if case .after = blow { killing.wait() }
    _ = try? seat.waitForEnd()
    takeIn()
    promises.killedAt = killedAt.withLock { $0 }
  }

  private func strike() {
    killedAt.withLock { $0 = milliseconds() }
    kill(seat.process, SIGKILL)
  }

  private func workOn() throws {
    try seat.see("Materi dan latihan")
    if Bool.random(using: &dice) { try answers() } else { try writes() }
  }

  private func answers() throws {
    try seat.opensTheFirstLesson()
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      if seat.screen.contains("Hitungan:") { try seat.triesAgain() }
      let number = Int.random(in: 1...4, using: &dice)
      try seat.press("\(number)", shows: "•) \(number).")
      promises.handedIn.append(number)
      seat.press("p")
      try seat.wait(for: "Hitungan:", seconds: 60)
      promises.shown = promises.handedIn.count
      if case .atResult = blow { strike() }
      seat.settle(milliseconds: 10)
    }
    try seat.goesHomeFromLesson()
  }

  /// Begins a draft, or goes on with the one of this session.
  private func writes() throws {
    try seat.press("k", shows: "Konsep baru")
    if promises.titles.isEmpty {
      try seat.press("b", shows: "Tulis judul dahulu.")
      try type(draft)
    } else {
      try seat.press(Keys.enter, shows: "1 Judul")
      try seat.press(Keys.enter, shows: "Enter Terima")
    }
    for _ in 0..<Int.random(in: 5...80, using: &dice) {
      try type(String(Character(Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &dice)))))
      // As fast as people can; typing without a pause would be over before anything is due.
      usleep(40_000)
    }
    if case .atSaved = blow {
      try seat.wait(for: "tersimpan", seconds: 60)
      takeIn()
      strike()
    }
    try seat.press(Keys.escape, shows: "D Diagram")
    takeIn()
    try seat.press(Keys.escape, shows: "Pilih konsep")
    try seat.press(Keys.escape, shows: "Materi dan latihan")
  }

  private func type(_ text: String) throws {
    let title = (promises.titles.last?.text ?? "") + text
    try seat.type(text)
    promises.titles.append((title, milliseconds()))
    takeIn()
  }

  /// Believes what stands on the screen at this moment.
  private func takeIn() {
    if seat.screen.contains("Hitungan:") { promises.shown = promises.handedIn.count }
    guard seat.screen.contains("tersimpan"), !seat.screen.contains("menyimpan") else { return }
    let shown = promises.titles.last { seat.screen.contains($0.text) }?.text ?? ""
    if shown.count > promises.saved.count { promises.saved = shown }
  }
}
