import Foundation
import Glibc
import Records
import Workshop

/// Another process at a learner's file, for tests of what one process cannot do to itself: be
/// killed, lose its rights, run out of room, hold the lock.
@main
enum RecordsProbe {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    let library = Library(folder: words[1]) { UUID().uuidString.lowercased() }
    let id = Learner.ID(words[2])
    switch words[0] {
    case "write": try write(library, id, from: Int(words[3]) ?? 0)
    case "hold": try hold(library, id)
    case "without-rights": try workWithoutRights(library, id, otherFolder: words[3])
    case "without-room": try workWithoutRoom(library, id)
    default: fatalError("no such work: \(words[0])")
    }
  }

  /// Writes numbered answers and draft changes, and tells each one when it is on disk.
  private static func write(_ library: Library, _ id: Learner.ID, from start: Int) throws {
    let (file, _) = try library.open(id, pin: nil, at: now)
    var number = start
    while true {
      number += 1
      try file.append(.hintOpened(exercise: "L01-01", rung: number), at: now)
      say("answer \(number)")
      try file.keepDraft(
        Draft(
          id: Draft.ID("satu"), title: "SOP", text: String(repeating: "\(number) ", count: 400),
          task: nil, changedAt: now))
      say("draft \(number)")
    }
  }

  private static func hold(_ library: Library, _ id: Learner.ID) throws {
    let (file, _) = try library.open(id, pin: nil, at: now)
    say("held")
    _ = readLine()
    file.close()
  }

  /// Works where nothing may be written, as somebody who is not root, then in another folder.
  private static func workWithoutRights(
    _ library: Library, _ id: Learner.ID, otherFolder: String
  ) throws {
    if getuid() == 0 { seteuid(65_534) }
    let (file, kept) = try library.open(id, pin: nil, at: now)
    say("entries \(kept.entries.count)")
    say("storage \(kept.storage)")
    do {
      try file.append(.keysLearned, at: now)
    } catch {
      say("refused \(error)")
    }
    try file.useFolder(otherFolder)
    say("then \(file.storage)")
    file.close()
  }

  /// Works until no file may grow, then a little further, then with room again.
  private static func workWithoutRoom(_ library: Library, _ id: Learner.ID) throws {
    signal(SIGXFSZ, SIG_IGN)
    let (file, _) = try library.open(id, pin: nil, at: now)
    limitFiles(to: 200_000)
    var number = 0
    while file.storage == .onDisk {
      number += 1
      let entry = Entry.versionKept(
        draft: Draft.ID("satu"), text: String(repeating: "\(number) ", count: 400))
      do { try file.append(entry, at: now) } catch { say("refused \(error)") }
    }
    do { try file.append(.keysLearned, at: now) } catch { say("refused again") }
    say("storage \(file.storage)")
    limitFiles(to: rlim_t.max)
    try file.append(.keysLearned, at: now)
    say("then \(file.storage)")
    say("entries \(number + 2)")
    file.close()
  }

  private static func limitFiles(to bytes: rlim_t) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    limit.rlim_cur = min(bytes, limit.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }

  private static var now: Timestamp {
    Timestamp(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
