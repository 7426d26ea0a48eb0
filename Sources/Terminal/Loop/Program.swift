/// Everything above the terminal: a value that receives inputs, returns effects, and can be drawn.
///
/// It performs nothing itself, has no clock, and never waits, so that sessions can be replayed and tested without a
/// terminal. The loop calls `receive` for all that is pending, performs the effects in order, and draws once.
package protocol Program {
  /// What effects come back with, over the mailbox.
  associatedtype Answer: Sendable
  /// What the outside is asked for.
  associatedtype Effect: Sendable

  /// When `Input.due` is wanted; nothing while there is nothing to wait for, so that an idle program never wakes up.
  ///
  /// After `due` was received this must be nothing or later.
  var due: Moment? { get }

  /// Whether the loop shall end.
  var isOver: Bool { get }

  /// Whether the focus is where text is typed; then a hasty line followed by Enter is text and Enter, see `Burst`.
  var isEditing: Bool { get }

  mutating func receive(_ input: Input<Answer>, at now: Moment) -> [Effect]

  /// Draws the whole screen on a blank surface of the present size.
  func draw(on surface: inout Surface)
}

extension Program {
  package var isEditing: Bool { false }
}
