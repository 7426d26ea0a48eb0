import Coursework
import Records
import Workshop

/// Opening a learner's file, which stands between starting the program and the first screen.
struct RecordFigures {
  let folder: TemporaryFolder

  func all() throws -> [Figure] {
    let library = Library(folder: "\(folder.path)/records", newName: LearnerHome.newName)
    let short = try LearnerHome.fill(library, entries: 5)
    let long = try LearnerHome.fill(library, entries: 500)
    let pairs = try Pairs(101) {
      try open(short, in: library)
    } subject: {
      try open(long, in: library)
    }
    return [
      Figure(
        "opening a file of 500 entries", pairs.subjects.median / 1e6, .milliseconds,
        "every chain link checked, entries decoded"),
      pairs.figure("… against one of 5 entries", of: "5 entries"),
    ]
  }

  private func open(_ id: Learner.ID, in library: Library) throws {
    let (file, kept) = try library.open(id, pin: nil, at: LearnerHome.morning)
    _ = Standing(from: kept.entries)
    file.close()
  }
}
