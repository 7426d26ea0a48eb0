/// A bracketed paste on its way in.
struct Paste: Sendable {
  private var bytes: [UInt8] = []
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Takes bytes up to the closing bracket and tells how many those were; nothing if it is not among them.
  mutating func receive(_ more: ArraySlice<UInt8>) -> Int? {
    let known = bytes.count
    bytes += more
    var index = max(0, known - Self.end.count + 1)
    while index + Self.end.count <= bytes.count {
      if bytes[index] == 0x1B, bytes[index..<index + Self.end.count].elementsEqual(Self.end) {
        bytes.removeSubrange(index...)
        return index + Self.end.count - known
      }
      index += 1
    }
    return nil
  }

  /// What may be inserted: line ends are `\n`; controls, escape sequences and marks that turn the direction of text are gone.
  ///
  /// Whatever was copied, it can neither command the terminal later nor hide what it says.
  var text: String {
    var result = String.UnicodeScalarView()
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      switch scalar.value {
      case 0x0D:
        result.append("\n")
        if next == "\n" { next = scalars.next() }
      case 0x0A, 0x09: result.append(scalar)
      case 0x1B where next == "[":
        repeat {
          next = scalars.next()
        } while next.map { (0x20...0x3F).contains($0.value) } ?? false
        if next.map({ (0x40...0x7E).contains($0.value) }) ?? false { next = scalars.next() }
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
