import Coursework
import Workshop

/// The gain between a learner's two tests.
enum ExamGain {
  static func words(in room: Room) -> String? {
    let sittings = room.session.standing.sittings
    guard let before = sittings[.before]?.percent, let after = sittings[.after]?.percent else {
      return nil
    }
    let points = Gain.digits(after - before)
    let gain = Gain(before: before, after: after)
    return
      "Dari \(Gain.digits(before)) menjadi \(Gain.digits(after)): beda \(points) angka. "
      + "Kenaikan \(gain.words)"
      + (gain == .ceiling ? "." : ": bagian yang diraih dari sisa menuju 100.")
  }
}
