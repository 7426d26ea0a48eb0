import GRDB
import Glibc
package import Workshop

extension Library {
  /// The learners of this folder, the one who worked last first; none when there is no folder.
  ///
  /// A damaged file is listed without a name: opening it salvages it.
  package func learners() -> [Learner] {
    ids().map { id in (id, lastWritten(id)) }
      .sorted { ($1.1, $0.0.text) < ($0.1, $1.0.text) }
      .map { id, _ in learner(id) }
  }

  private func learner(_ id: Learner.ID) -> Learner {
    let row = (try? glance(at: path(of: id))) ?? Salvage.read(path(of: id)).knownLearner
    return row.learner(id)
  }

  /// Reads the learner's row and leaves no trace: where no log stands beside the file nobody has it
  /// open, and SQLite need not lock anything.
  private func glance(at path: String) throws -> LearnerRow? {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    let isQuiet = !SafeFile.exists(path + DatabaseFiles.log)
    let name = isQuiet ? "file:\(Salvage.escaped(path))?immutable=1" : path
    let database = try DatabaseQueue(path: name, configuration: configuration)
    return try database.read {
      try Row.fetchOne($0, sql: "SELECT name, office, pin FROM peserta").flatMap { LearnerRow($0) }
    }
  }

  private func ids() -> [Learner.ID] {
    guard let folder = opendir(folder) else { return [] }
    defer { closedir(folder) }
    var ids: [Learner.ID] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(Library.suffix) else { continue }
      let stem = name.dropLast(Library.suffix.count)
      // A dot within marks what was set aside.
      if !stem.contains(".") { ids.append(Learner.ID(String(stem))) }
    }
    return ids
  }

  private func lastWritten(_ id: Learner.ID) -> Int {
    ["", DatabaseFiles.log].map { suffix in
      var status = stat()
      guard stat(path(of: id) + suffix, &status) == 0 else { return 0 }
      return status.st_mtim.tv_sec
    }.max() ?? 0
  }
}
