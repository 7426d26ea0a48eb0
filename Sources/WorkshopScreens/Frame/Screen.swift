package import Terminal

/// What the learner sees and can do in one place.
///
/// A screen holds only cursor, scroll and caret; all that is known comes with the room. It performs
/// nothing: it answers a key with acts. Its bindings are data, so that footer, help and palette can
/// never tell anything else than what works.
package protocol Screen: Sendable {
  /// Where the learner is, for the header: "Materi 8".
  func title(in room: Room) -> String
  /// All that can be done here, the most important first.
  func bindings(in room: Room) -> [Binding]
  /// The words of the field that stand on the screen, to be explained in its help.
  func terms(in room: Room) -> [String]
  /// Whether the focus is where text is typed; letters are then text and no commands.
  var isEditing: Bool { get }
  /// Whether it lies over the screen below, which stays visible.
  var isOverlay: Bool { get }
  /// Answers a key; nothing when it means nothing here.
  mutating func receive(_ key: Key, in room: Room) -> [Act]?
  mutating func receive(paste: String, in room: Room) -> [Act]?
  /// Fits the screen to a new size or to what has come to be known.
  mutating func settle(in room: Room) -> [Act]
  func draw(on surface: inout Surface, in rect: Rect, room: Room)
  /// The same content as lines to be read aloud.
  func reading(in room: Room) -> [Line]
}

extension Screen {
  package func terms(in room: Room) -> [String] { [] }
  package var isEditing: Bool { false }
  package var isOverlay: Bool { false }
  package mutating func receive(paste: String, in room: Room) -> [Act]? { nil }
  package mutating func settle(in room: Room) -> [Act] { [] }
}
