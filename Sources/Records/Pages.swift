/// The pages of a database file and of its write-ahead log, and the records in them.
///
/// The format is SQLite's, stable since 2004 (sqlite.org/fileformat2.html); only table leaves are
/// read, which is where rows are.
struct Pages {
  private let file: [UInt8]
  private let log: [UInt8]
  /// Where the latest image of a page lies in the log, by page number.
  private var latest: [Int: Int] = [:]
  /// Where every image lies in the log, in the order of writing.
  private var images: [Int] = []

  /// SQLite's size of a page unless told otherwise, and we never tell it.
  private static let size = 4096
  private static let logHeader = 32
  private static let frameHeader = 24
  /// A leaf of a table, as against an index or an inner page.
  private static let tableLeaf: UInt8 = 13
  /// No row of ours is longer than 16 MiB.
  private static let longest = 16 << 20

  init(file: [UInt8], log: [UInt8]) {
    self.file = file
    self.log = log
    var frame = Pages.logHeader
    // Frames of an earlier round carry other salts.
    while frame + Pages.frameHeader + Pages.size <= log.count,
      log[(frame + 8)..<(frame + 16)] == log[16..<24]
    {
      let image = frame + Pages.frameHeader
      latest[Pages.number(log, frame, bytes: 4)] = image
      images.append(image)
      frame = image + Pages.size
    }
  }

  /// The records of every table leaf, the file's first, then the log's as they were written.
  var records: [StoredRecord] {
    var records: [StoredRecord] = []
    for start in stride(from: 0, to: file.count, by: Pages.size) {
      // A cut page still has the records that lie before the cut.
      let page = Array(file[start..<min(file.count, start + Pages.size)])
      records += self.records(of: page, header: start == 0 ? 100 : 0, usesLog: false)
    }
    for start in images {
      let page = Array(log[start..<(start + Pages.size)])
      // The first page holds the schema, no rows of ours.
      records += self.records(of: page, header: 0, usesLog: true)
    }
    return records
  }

  private func records(of page: [UInt8], header: Int, usesLog: Bool) -> [StoredRecord] {
    guard page.count >= header + 8, page[header] == Pages.tableLeaf else { return [] }
    let count = Pages.number(page, header + 3, bytes: 2)
    return (0..<count).compactMap { number in
      let pointer = header + 8 + 2 * number
      guard pointer + 2 <= page.count else { return nil }
      let start = Pages.number(page, pointer, bytes: 2)
      return payload(of: page, at: start, usesLog: usesLog).flatMap { StoredRecord($0) }
    }
  }

  /// The whole payload of a cell: what lies in the page and what flowed over.
  private func payload(of page: [UInt8], at start: Int, usesLog: Bool) -> [UInt8]? {
    var reader = ByteReader(page, at: start)
    guard let length = reader.variable(), reader.variable() != nil, length > 0,
      length <= Pages.longest
    else { return nil }
    guard length > Pages.size - 35 else { return reader.bytes(length) }
    let least = (Pages.size - 12) * 32 / 255 - 23
    let fitting = least + (length - least) % (Pages.size - 4)
    guard var payload = reader.bytes(fitting <= Pages.size - 35 ? fitting : least),
      var next = reader.number(4)
    else { return nil }
    while payload.count < length {
      guard let over = self.page(next, usesLog: usesLog) else { return nil }
      payload += over.dropFirst(4).prefix(length - payload.count)
      next = Pages.number(over, 0, bytes: 4)
    }
    return payload
  }

  private func page(_ number: Int, usesLog: Bool) -> [UInt8]? {
    guard number > 1 else { return nil }
    if usesLog, let start = latest[number] { return Array(log[start..<(start + Pages.size)]) }
    let start = (number - 1) * Pages.size
    guard start + Pages.size <= file.count else { return nil }
    return Array(file[start..<(start + Pages.size)])
  }

  private static func number(_ bytes: [UInt8], _ start: Int, bytes count: Int) -> Int {
    bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}
