import Foundation
import GRDB
import Glibc
import Workshop

/// Reading what is left of a damaged file, or of one in a folder where SQLite cannot work.
enum Salvage {
  /// Reads everything readable of a file, by way of a copy; the file itself is not touched.
  ///
  /// Nothing is refused: of a file full of garbage, nothing is read.
  static func read(_ path: String) -> Contents {
    for folder in [NSTemporaryDirectory(), "/dev/shm"] {
      guard let copy = try? copy(path, into: folder) else { continue }
      defer { removeFolder(of: copy) }
      let contents = contents(of: copy)
      if contents.learner != nil || !contents.rows.isEmpty { return contents.sound() }
      // The first page holds the schema; a new file's schema finds the pages that are left.
      if (try? mendFirstPage(of: copy)) != nil { return self.contents(of: copy).sound() }
      return contents.sound()
    }
    return contents(of: "file:\(escaped(path))?immutable=1").sound()
  }

  /// Returns the rows of a table, from its start to the first damage, from its end to the last, and
  /// one by one between them.
  static func rows(of table: String, in database: Database) -> [Row] {
    let (first, isWhole) = rows(of: table, ascending: true, in: database)
    if isWhole { return first.map(\.row) }
    let last = rows(of: table, ascending: false, in: database).rows.reversed()
    let from = first.last?.place ?? 0
    let to = last.first?.place ?? from + mostTried
    guard from < to else { return first.map(\.row) }
    let between = ((from + 1)..<min(to, from + mostTried)).compactMap {
      try? Row.fetchOne(database, sql: "SELECT * FROM \(table) WHERE rowid = ?", arguments: [$0])
    }
    return first.map(\.row) + between + last.map(\.row)
  }

  private typealias Placed = (place: Int, row: Row)

  /// Where the end of a table is unknown, no more than this many rows are tried one by one.
  private static let mostTried = 100_000

  private static func rows(
    of table: String, ascending: Bool, in database: Database
  ) -> (rows: [Placed], isWhole: Bool) {
    var rows: [Placed] = []
    do {
      let order = ascending ? "ASC" : "DESC"
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT rowid AS place_, * FROM \(table) NOT INDEXED ORDER BY rowid \(order)"
      )
      while let row = try cursor.next() {
        guard let place = Int.fromDatabaseValue(row["place_"]) else { continue }
        rows.append((place, row.copy()))
      }
      return (rows, true)
    } catch {
      return (rows, false)
    }
  }

  private static func contents(of path: String) -> Contents {
    var configuration = Configuration()
    configuration.prepareDatabase {
      // Lets a file be opened that is shorter than it says.
      try $0.execute(sql: "PRAGMA writable_schema = ON")
    }
    if path.hasPrefix("file:") { configuration.readonly = true }
    do {
      let database = try DatabaseQueue(path: path, configuration: configuration)
      return try database.read { Contents.readable($0) }
    } catch {
      return Contents()
    }
  }

  private static func mendFirstPage(of copy: String) throws {
    let blank = copy + ".kosong"
    try Journal.create(blank, holding: Contents())
    guard let new = FileManager.default.contents(atPath: blank),
      let old = FileManager.default.contents(atPath: copy)
    else { throw Trouble.damaged(path: copy) }
    let page = 4096
    var bytes = Array(new.prefix(page)) + Array(old.dropFirst(page))
    bytes.removeLast(bytes.count % page)
    let pages = UInt32(bytes.count / page)
    for place in 0..<4 { bytes[28 + place] = UInt8(truncatingIfNeeded: pages >> (24 - 8 * place)) }
    // The list of free pages is the old file's.
    for place in 32..<40 { bytes[place] = 0 }
    try SafeFile.write(bytes, to: copy)
  }

  private static func copy(_ path: String, into folder: String) throws -> String {
    var template = Array("\(folder)/bimtek-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble(errno: errno, at: folder) }
    let made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let copy = "\(made)/berkas.sqlite"
    do {
      try DatabaseFiles.copy(path, to: copy)
    } catch {
      removeFolder(of: copy)
      throw error
    }
    return copy
  }

  private static func removeFolder(of copy: String) {
    try? FileManager.default.removeItem(atPath: SafeFile.folder(of: copy))
  }

  static func escaped(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }
}
