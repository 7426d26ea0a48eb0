import Glibc

/// Whole files and folders written so that a power cut leaves the old or the new, never half.
package enum SafeFile {
  /// Writes a file anew: a temporary file beside it, flushed, then renamed over it.
  ///
  /// A link stays a link: what it names is replaced.
  ///
  /// - Throws: `Trouble` when the folder is missing, not writable or full; the old file then stands.
  package static func write(_ bytes: [UInt8], to named: String) throws {
    let path = real(named) ?? named
    if exists(path), !isPlainFile(path) { throw Trouble.noPlainFile(path: named) }
    let temporary = path + ".baru-\(getpid())"
    do {
      try create(temporary, holding: bytes, as: path)
      guard rename(temporary, path) == 0 else { throw Trouble(errno: errno, at: path) }
    } catch {
      unlink(temporary)
      throw error
    }
    flushFolder(of: path)
  }

  /// Makes a folder and those above it that are missing, for the owner alone.
  ///
  /// - Throws: `Trouble` naming the first folder that cannot be made.
  package static func makeFolder(_ path: String) throws {
    if isFolder(path) { return }
    let above = folder(of: path)
    if above != path { try makeFolder(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Trouble(errno: errno, at: path)
    }
    flushFolder(of: path)
  }

  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  package static func isPlainFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  static func isEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size == 0
  }

  /// Returns the folder a path lies in.
  package static func folder(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Puts names created, renamed or removed in a folder on disk.
  static func flushFolder(of path: String) {
    let descriptor = open(folder(of: path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func create(
    _ temporary: String, holding bytes: [UInt8], as path: String
  ) throws {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Trouble(errno: errno, at: path) }
    defer { close(descriptor) }
    var status = stat()
    // Whoever may not read the old file may not read the new one.
    if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Trouble(errno: errno, at: path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw Trouble(errno: errno, at: path) }
  }
}
