/// A row as SQLite stores it: values without the names of columns.
struct StoredRecord: Equatable {
  enum Value: Equatable {
    case null
    case number(Int)
    case text(String)
    /// A kind that no table of ours holds.
    case other
  }

  var values: [Value]

  /// The record these bytes are; nothing when they are none.
  init?(_ bytes: [UInt8]) {
    var header = ByteReader(bytes, at: 0)
    guard let end = header.variable(), end <= bytes.count else { return nil }
    var body = ByteReader(bytes, at: end)
    values = []
    while header.place < end {
      guard let kind = header.variable(), let value = StoredRecord.value(kind, &body) else {
        return nil
      }
      values.append(value)
    }
  }

  private static func value(_ kind: Int, _ body: inout ByteReader) -> Value? {
    switch kind {
    case 0: return .null
    case 1...6: return body.signed([1, 2, 3, 4, 6, 8][kind - 1]).map(Value.number)
    case 8, 9: return .number(kind - 8)
    case 13... where kind % 2 == 1:
      return body.bytes((kind - 13) / 2).map { .text(String(decoding: $0, as: UTF8.self)) }
    case 7: return body.bytes(8).map { _ in .other }
    case 12...: return body.bytes((kind - 12) / 2).map { _ in .other }
    default: return nil
    }
  }
}

/// Bytes read from left to right, and never beyond their end.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var place: Int

  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0, place >= 0, count <= bytes.count - place else { return nil }
    defer { place += count }
    return Array(bytes[place..<(place + count)])
  }

  /// A number of up to four bytes, the greatest first.
  mutating func number(_ count: Int) -> Int? {
    bytes(count)?.reduce(0) { $0 << 8 | Int($1) }
  }

  mutating func signed(_ count: Int) -> Int? {
    guard let bytes = bytes(count) else { return nil }
    let isNegative = bytes[0] >= 128
    return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) }
  }

  /// A number of one to nine bytes, seven bits in each of the first eight.
  mutating func variable() -> Int? {
    var value: UInt64 = 0
    for count in 1...9 {
      guard let byte = bytes(1)?[0] else { return nil }
      if count == 9 { return Int(exactly: Int64(bitPattern: value << 8 | UInt64(byte))) }
      value = value << 7 | UInt64(byte & 127)
      if byte < 128 { return Int(value) }
    }
    return nil
  }
}
