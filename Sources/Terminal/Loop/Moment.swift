/// A moment of the monotonic clock, in milliseconds; only differences mean something.
package struct Moment: Hashable, Comparable, Sendable {
  package var milliseconds: Int

  package init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  package static func < (one: Moment, other: Moment) -> Bool {
    one.milliseconds < other.milliseconds
  }

  package static func + (moment: Moment, milliseconds: Int) -> Moment {
    Moment(milliseconds: moment.milliseconds + milliseconds)
  }

  /// The milliseconds from the right moment to the left one.
  package static func - (later: Moment, earlier: Moment) -> Int {
    later.milliseconds - earlier.milliseconds
  }
}
