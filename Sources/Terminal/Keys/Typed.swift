/// What the bytes of a terminal mean: a key, or text that came at once.
package enum Typed: Hashable, Sendable {
  case key(Key)
  case paste(String)
}
