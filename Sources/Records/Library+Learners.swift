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
    let path = path(of: id)
    let row = try? Journal.reading(path) {
      try Row.fetchOne($0, sql: "SELECT name, office, pin FROM peserta").flatMap { LearnerRow($0) }
    }
    return (row ?? Salvage.read(path).knownLearner).learner(id)
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
