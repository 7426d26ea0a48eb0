package import Terminal
package import Workshop

/// What a screen wants done.
package enum Act: Sendable {
  /// Opens a screen over this one.
  case show(any Screen)
  /// Takes this screen's place.
  case swap(any Screen)
  /// Goes back to the screen below.
  case back
  case home
  /// Tells the session what the learner did.
  case tell(Event)
  /// Goes back and gives a key to the screen below: help and palette do what they list.
  case press(Key)
  /// Ends the program, asking first when something is not on disk.
  case leave
  /// Ends the program at once.
  case quit
  case suspend
  case redraw
}
