/// The gaps beyond ASCII that office programs put between words, as UTF-8: hard and other wide
/// spaces, curly quotes and long dashes.
///
/// A no-break space looks like any other, so a name that holds one is the same name; read as a
/// letter, it would glue a verb to its object and hide both from every rule.
enum WideGap {
  /// How many bytes long the gap is that begins here; 0 where none does.
  static func length<Bytes: Collection<UInt8>>(in bytes: Bytes, at place: Bytes.Index) -> Int {
    var rest = bytes[place...].makeIterator()
    switch rest.next() {
    case 0xC2:
      // No-break space.
      return rest.next() == 0xA0 ? 2 : 0
    case 0xE2:
      guard let second = rest.next(), let third = rest.next() else { return 0 }
      switch (second, third) {
      // U+2000 to U+203F: spaces, dashes and quotes; U+205F, the mathematical space.
      case (0x80, _), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3:
      // The ideographic space.
      return rest.next() == 0x80 && rest.next() == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
