import Glibc

/// A file's bytes as far as the medium gives them: a bad sector reads as zeros.
enum RawFile {
  private static let chunk = 4096

  /// Returns the bytes of a file; nothing when there is none to open.
  static func bytes(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      buffer.initialize(repeating: 0)
      for start in stride(from: 0, to: size, by: chunk) {
        let part = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[start..<min(size, start + chunk)])
        while pread(descriptor, part.baseAddress, part.count, start) < 0, errno == EINTR {}
      }
      count = size
    }
  }
}
