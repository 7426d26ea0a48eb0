import Glibc
import Support

/// The trainer as a hand feels it: keys, first frame, rest, memory; beside nano and a Textual form.
struct ScreenFigures {
  let keys: Int
  private let sitting: Sitting

  init(peers: Peers, folder: TemporaryFolder, keys: Int) throws {
    self.keys = keys
    sitting = try Sitting(peers: peers, folder: folder)
  }

  func all() throws -> [Figure] {
    try typing() + firstFrames() + rest()
  }

  // MARK: Typing

  private func typing() throws -> [Figure] {
    let own = TypedInto(try sitting.editor())
    let nano = try sitting.nano().map(TypedInto.init)
    let form = try sitting.textual().map(TypedInto.init)
    nano?.session.lastArrival(quietFor: 300)
    form?.session.arrival(within: 5_000)
    form?.session.lastArrival(quietFor: 400)
    let words = Array("memeriksa berkas permohonan pemohon dengan teliti ")
    for number in 0..<keys {
      let letter = String(words[number % words.count])
      for program in [own, nano, form].compactMap(\.self).shuffled() { program.type(letter) }
      // People pause: sometimes long enough for the review that follows the last key.
      usleep(UInt32([20, 60, 120, 200][number % 4]) * 1_000)
    }
    let p50 = own.times.median
    return [
      Figure(
        "key to first painted byte, p50", p50 / 1e6, .milliseconds, budget: 2,
        "p99 \(Decimal.printing(own.times.quantile(0.99) / 1e6, digits: 2)) ms"),
      ratio("… against nano", own, nano, budget: 2),
      ratio("… against a Textual form", own, form, budget: 0.15),
      Figure(
        "bytes per key while typing, p50", own.bytes.median, .bytes, budget: 80,
        "p95 \(Int(own.bytes.quantile(0.95))), most \(Int(own.bytes.max() ?? 0))"
          + (nano.map { "; nano \(Int($0.bytes.median))" } ?? "")
          + (form.map { "; Textual \(Int($0.bytes.median))" } ?? "")),
    ]
  }

  private func ratio(
    _ what: String, _ own: TypedInto, _ other: TypedInto?, budget: Double
  ) -> Figure {
    guard let other else {
      return .missing(what, budget: budget, because: "it is not installed")
    }
    var pairs = Pairs()
    for (own, other) in zip(own.times, other.times) { pairs.add(reference: other, subject: own) }
    return pairs.figure(what, budget: budget, of: "of the same round")
  }

  // MARK: First frame

  private func firstFrames() throws -> [Figure] {
    var own: [FirstFrame] = []
    var others: [String: [FirstFrame]] = [:]
    for round in 0..<23 {
      let frame = try FirstFrame(quiet: 80) { try sitting.bimtek() }
      if round >= 2 { own.append(frame) }
      if sitting.peers.nano != nil {
        others["nano", default: []].append(
          try FirstFrame(quiet: 80) { try sitting.nano() ?? sitting.bimtek() })
      }
      if sitting.peers.textual != nil, round < 3 {
        others["Textual", default: []].append(
          try FirstFrame(quiet: 400) { try sitting.textual() ?? sitting.bimtek() })
      }
    }
    let beside = others.map { name, frames in
      "\(name) \(Decimal.printing(frames.map(\.whole).median / 1e6, digits: 0)) ms, "
        + "\(Int(frames.map(\.bytes).median)) B"
    }
    return [
      Figure(
        "exec to the whole home screen, warm, p50", own.map(\.whole).median / 1e6, .milliseconds,
        budget: 60,
        "first byte \(Decimal.printing(own.map(\.first).median / 1e6, digits: 1)) ms; "
          + beside.sorted().joined(separator: "; ")),
      Figure("bytes until the home screen stands", own.map(\.bytes).median, .bytes, budget: 8_192),
    ]
  }

  // MARK: Rest and memory

  private func rest() throws -> [Figure] {
    let session = try sitting.editor()
    session.write("abc")
    // The review comes after 150 ms, the draft is kept after 1.5 s, and the queues' threads end
    // when they have had nothing to do for some seconds.
    session.lastArrival(quietFor: 9_000)
    let bytes = session.transcript.count
    let sleeps = Process.sleeps(of: session.process)
    usleep(3_000_000)
    let woken = Process.sleeps(of: session.process).reduce(0) { count, thread in
      count + thread.value - (sleeps[thread.key] ?? 0)
    }
    session.lastArrival(quietFor: 10)
    let sent = session.transcript.count - bytes
    let memory = try memoryAfterWork(in: session)
    return [
      Figure("wake-ups in 3 s at rest", Double(woken), .count, budget: 0),
      Figure("bytes in 3 s at rest", Double(sent), .bytes, budget: 0),
      Figure(
        "memory at most (VmHWM)", memory, .mebibytes, budget: 24,
        "a lesson read, a draft typed, drawn and reviewed"),
    ]
  }

  private func memoryAfterWork(in session: PtySession) throws -> Double {
    let steps = [
      PtySession.Keys.escape, PtySession.Keys.function(6), PtySession.Keys.escape,
      PtySession.Keys.function(5), PtySession.Keys.escape, PtySession.Keys.escape,
      PtySession.Keys.escape, "l", PtySession.Keys.pageDown, PtySession.Keys.pageDown,
    ]
    for step in steps {
      session.write(step)
      session.lastArrival(quietFor: 250)
    }
    return Double(Process.status("VmHWM", of: session.process)) / 1024
  }
}

/// A program being typed into, and how it answered.
final class TypedInto {
  let session: PtySession
  private(set) var times: [Double] = []
  private(set) var bytes: [Double] = []
  private var sent: Int?

  init(_ session: PtySession) { self.session = session }

  /// Types a letter when all is quiet; what came since the letter before is counted as its bytes.
  func type(_ letter: String) {
    session.lastArrival(quietFor: 5)
    if let sent { bytes.append(Double(session.transcript.count - sent)) }
    sent = session.transcript.count
    times.append(Double(session.answerTime(to: letter) ?? 2_000_000_000))
    session.lastArrival(quietFor: 10)
  }
}

/// How a program shows itself for the first time.
struct FirstFrame {
  /// Nanoseconds from starting it to its first byte, and to the last before it is quiet.
  var first: Double
  var whole: Double
  var bytes: Double

  init(quiet milliseconds: Int, starting: () throws -> PtySession) throws {
    let start = PtySession.clock
    let session = try starting()
    let first = session.arrival(within: 5_000) ?? start
    let last = session.lastArrival(quietFor: milliseconds) ?? first
    self.first = Double(first - start)
    whole = Double(last - start)
    bytes = Double(session.transcript.count)
  }
}
