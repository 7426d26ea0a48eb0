import SOPRules

#if canImport(Glibc)
  import Glibc
#endif

/// The frozen rubric as it ships, and variants of it.
enum Rubrics {
  static var shippedText: String {
    get throws { try File.text(at: "Lessons/rubrik/sop-ap-2026.1.yaml") }
  }

  static var shipped: Rubric {
    get throws { try Rubric.reading(shippedText) }
  }
}

/// Files of the repository, found from this source file upwards.
enum File {
  struct Missing: Error { var path: String }

  static let root: String = {
    var parts = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  static func text(at path: String) throws -> String {
    guard let file = fopen("\(root)/\(path)", "r") else { throw Missing(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names in a folder and below it, without those that begin with a dot.
  static func names(below path: String) throws -> [String] {
    guard let folder = opendir("\(root)/\(path)") else { throw Missing(path: path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type == DT_DIR {
        names += try self.names(below: "\(path)/\(name)")
      } else {
        names.append("\(path)/\(name)")
      }
    }
    return names.sorted()
  }
}
