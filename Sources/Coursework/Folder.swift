/// The `Lessons` folder, handed in from outside: tests use a dictionary, bimtek a real folder.
package struct Folder: Sendable {
  /// The names of what lies directly below a path; empty when it is no folder.
  package var names: @Sendable (_ path: String) -> [String]
  /// The bytes of the file at a path; nothing when there is none.
  package var bytes: @Sendable (_ path: String) -> [UInt8]?

  package init(
    names: @escaping @Sendable (String) -> [String],
    bytes: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.names = names
    self.bytes = bytes
  }

  /// Holds files in memory, their paths as keys.
  package init(files: [String: String]) {
    self.init(
      names: { path in
        let head = path.isEmpty ? "" : path + "/"
        let below = files.keys.filter { $0.hasPrefix(head) }.map { key in
          String(key.dropFirst(head.count).prefix { $0 != "/" })
        }
        return Set(below).sorted()
      },
      bytes: { path in files[path].map { Array($0.utf8) } })
  }

  /// The text of the file at a path, invalid UTF-8 repaired.
  package func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }
}
