import Glibc
import Workshop

/// The ways a file comes open, from the usual one to the last resort.
extension Library {
  /// Opens a learner's file for writing, made anew with the contents where there is none, and mended
  /// where it is damaged.
  ///
  /// - Throws: `Trouble`.
  func openDisk(_ id: Learner.ID, orCreate contents: Contents?, at time: Timestamp) throws -> Opened
  {
    let path = path(of: id)
    if contents != nil { try SafeFile.makeFolder(folder) }
    let lock = try FileLock(at: lockPath(of: id))
    if SafeFile.exists(mendedPath(of: id)) {
      // The last mending was cut off before its last step.
      try DatabaseFiles.replace(path, by: mendedPath(of: id))
    } else if let contents, !SafeFile.exists(path) {
      try Journal.create(path + ".baru", holding: contents)
      try DatabaseFiles.replace(path, by: path + ".baru")
    }
    var notice: String?
    let found: (journal: Journal, contents: Contents)
    do {
      found = try Journal.open(path, newName: newName)
    } catch Trouble.damaged {
      notice = try mend(id, at: time)
      found = try Journal.open(path, newName: newName)
    }
    let disk = Shelf.Disk(lock: lock, journal: found.journal)
    return Opened(
      disk: disk, contents: found.contents, storage: notice.map { .salvaged(notice: $0) } ?? .onDisk
    )
  }

  /// A file opened for writing, and what was found in it.
  struct Opened {
    var disk: Shelf.Disk
    var contents: Contents
    var storage: Storage
  }

  /// Opens a file that is there, or makes it with the contents, in whatever way it can be.
  ///
  /// - Throws: `Trouble.noMemory`.
  func shelf(
    of id: Learner.ID, holding contents: Contents? = nil, at time: Timestamp
  ) throws -> (shelf: Shelf, contents: Contents) {
    do {
      let opened = try openDisk(id, orCreate: contents, at: time)
      return (Shelf(opened, of: id, in: self, at: time), opened.contents)
    } catch {
      let trouble = Trouble(error, at: path(of: id))
      let contents = contents ?? .read(path(of: id))
      let memory = try Journal.inMemory(holding: contents, newName: newName)
      return (Shelf(memory, of: id, in: self, at: time, because: trouble), contents)
    }
  }

  /// Sets a damaged file aside under the day's name, and puts a new one with all that was readable
  /// in its place.
  ///
  /// The steps are such that a power cut at any moment leaves either the damaged file or the mended
  /// one, and never a log that would be played into the wrong file.
  private func mend(_ id: Learner.ID, at time: Timestamp) throws -> String {
    let path = path(of: id)
    let aside = asidePath(of: id, at: time)
    let found = Salvage.read(path)
    try DatabaseFiles.copy(path, to: aside)
    try Journal.create(path + ".baru", holding: found)
    guard rename(path + ".baru", mendedPath(of: id)) == 0 else {
      throw Trouble(errno: errno, at: path)
    }
    try DatabaseFiles.replace(path, by: mendedPath(of: id))
    return notice(of: found, aside: aside)
  }

  private func notice(of found: Contents, aside: String) -> String {
    let pin = found.learner == nil ? " PIN belum terbaca; buat lagi bila perlu." : ""
    return "Berkas pekerjaan Anda rusak dan disisihkan sebagai \(aside). Yang terbaca dilanjutkan: "
      + "\(found.rows.count) catatan kejadian dan \(found.drafts.count) konsep.\(pin)"
  }

  private func mendedPath(of id: Learner.ID) -> String { path(of: id) + ".pulih" }

  private func asidePath(of id: Learner.ID, at time: Timestamp) -> String {
    var seconds = time.milliseconds / 1000
    var date = tm()
    gmtime_r(&seconds, &date)
    let parts = [
      Int(date.tm_year) + 1900, Int(date.tm_mon) + 1, Int(date.tm_mday), Int(date.tm_hour),
      Int(date.tm_min), Int(date.tm_sec),
    ]
    let digits = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let day = digits[..<3].joined(separator: "-")
    let name = "\(folder)/\(id.text).rusak-\(day)-\(digits[3...].joined())"
    var free = name + Library.suffix
    var count = 1
    while SafeFile.exists(free) {
      count += 1
      free = "\(name)-\(count)\(Library.suffix)"
    }
    return free
  }
}
