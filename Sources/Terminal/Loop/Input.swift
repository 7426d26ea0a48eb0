/// Whatever can happen to a program.
package enum Input<Answer: Sendable>: Sendable {
  case key(Key)
  /// Text that came at once, by a paste or by a line that had to wait: line ends are `\n`, controls are gone.
  ///
  /// A program inserts it where text is edited, as one undo step, and ignores it elsewhere: a paste is never a command.
  case paste(String)
  /// The first input of all, and then every change of the window.
  case resized(Size)
  /// The program was stopped and goes on.
  case resumed
  /// What came of an effect.
  case answer(Answer)
  /// The moment named by `due` is reached.
  case due
  /// The terminal is gone or the program is told to end, by this signal. Nothing is drawn any more; the effects
  /// returned for it are still performed.
  case hangup(signal: Int32)
}

extension Input: Equatable where Answer: Equatable {}
