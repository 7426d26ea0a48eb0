import Glibc

/// Files and folders as bytes and names, without the start-up cost of Foundation.
enum Folder {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The drafts in a folder and below it, in the order of their names; a folder below it that
  /// cannot be opened stands among them, so that reading it tells why.
  ///
  /// Folders that are links are not entered, so that a ring of links ends.
  static func drafts(below path: String) throws(Trouble) -> [String] {
    var drafts: [String] = []
    for (name, isFolder) in try entries(of: path).sorted(by: { $0.name < $1.name }) {
      let full = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      if isFolder {
        drafts += (try? self.drafts(below: full)) ?? [full]
      } else if name.lowercased().hasSuffix(".sop.yaml") {
        drafts.append(full)
      }
    }
    return drafts
  }

  /// What tells a file from all others, whatever it is called; nothing where there is none.
  static func identity(of path: String) -> [UInt64]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [UInt64(status.st_dev), UInt64(status.st_ino)]
  }

  /// The files, folders and links that lie directly in a folder; hidden names are left out.
  static func entries(of path: String) throws(Trouble) -> [(name: String, isFolder: Bool)] {
    guard let folder = opendir(path) else { throw .unopened(path, reason: Trouble.lastReason) }
    defer { closedir(folder) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      var status = stat()
      guard lstat("\(path)/\(name)", &status) == 0 else { continue }
      // A pipe or a device may never end; named by the user it is read, found it is left alone.
      let kind = status.st_mode & S_IFMT
      guard [S_IFDIR, S_IFREG, S_IFLNK].contains(kind) else { continue }
      entries.append((name, kind == S_IFDIR))
    }
    return entries
  }

  private static func isBrokenLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK && !exists(path)
  }

  /// The bytes of a file, or of standard input for "-"; one byte more than `limit` tells that there
  /// are more.
  static func bytes(of path: String, limit: Int) throws(Trouble) -> [UInt8] {
    if path != "-", isFolder(path) {
      _ = try entries(of: path)
      throw .unopened(path, reason: "ini sebuah folder")
    }
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
    guard file >= 0 else {
      let reason = Trouble.lastReason
      throw .unopened(
        path, reason: isBrokenLink(path) ? "tautan ini menunjuk berkas yang tidak ada" : reason)
    }
    defer { if path != "-" { close(file) } }
    var bytes: [UInt8] = []
    // A draft has a few kilobytes; a larger piece would only be cleared in vain.
    var status = stat()
    let size = fstat(file, &status) == 0 ? Int(status.st_size) : 0
    var chunk = [UInt8](repeating: 0, count: size > 0 ? min(size, 65_536) : 65_536)
    while bytes.count <= limit {
      let count = read(file, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .unopened(path, reason: Trouble.lastReason)
      }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}

/// What the world refuses, in words that say what to do.
enum Trouble: Error {
  case unopened(String, reason: String)
  /// The words are whole.
  case refused(String)

  var words: String {
    switch self {
    case .unopened(let path, let reason): "\(path): \(reason)."
    case .refused(let words): words
    }
  }

  /// The reason alone, as a sentence, for where the path is told already.
  var reason: String {
    switch self {
    case .unopened(_, let reason): reason.prefix(1).uppercased() + reason.dropFirst() + "."
    case .refused(let words): words
    }
  }

  /// Why the last call to the system failed.
  static var lastReason: String {
    switch errno {
    case ENOENT: "berkas atau folder ini belum ada; periksa namanya"
    case EACCES, EPERM: "belum ada izin membacanya"
    case ENOTDIR: "ini bukan folder"
    case EISDIR: "ini sebuah folder"
    case ENAMETOOLONG: "namanya terlalu panjang"
    default: "belum dapat dibuka (\(String(cString: strerror(errno))))"
    }
  }
}
