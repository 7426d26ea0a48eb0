/// The spaces beyond ASCII that office programs put between words, as UTF-8.
///
/// A no-break space looks like any other, so a name that holds one is the same name.
enum WideSpace {
  /// How many bytes long the space is that begins here; 0 where none does.
  static func length<Bytes: Collection<UInt8>>(in bytes: Bytes, at place: Bytes.Index) -> Int {
    var rest = bytes[place...].makeIterator()
    switch rest.next() {
    case 0xC2:
      // No-break space.
      return rest.next() == 0xA0 ? 2 : 0
    case 0xE2:
      guard let second = rest.next(), let third = rest.next() else { return 0 }
      switch (second, third) {
      // Spaces of a given width, the narrow no-break space, the mathematical one.
      case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3:
      // The ideographic space.
      return rest.next() == 0x80 && rest.next() == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
