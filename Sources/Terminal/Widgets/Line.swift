/// A line of a screen as it is read aloud: the same content without places, boxes and colours.
package enum Line: Hashable, Sendable {
  case heading(String)
  case text(String)
  case field(label: String, value: String)
  /// One of several answers, chosen by its number.
  case choice(number: Int, label: String, isSelected: Bool)
}
