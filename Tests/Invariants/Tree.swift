import Foundation

/// The repository as it lies on disk: what is ours, without what tools put beside it.
enum Tree {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of all our files below the root, hidden ones left out.
  static let files: [String] = ["Lessons", "Sources", "Tests"].flatMap { folder in
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (names?.compactMap { $0 as? String } ?? []).map { folder + "/" + $0 }
  }.filter { path in
    !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }.sorted()

  static func files(below folder: String, ending ends: String...) -> [String] {
    files.filter { path in
      path.hasPrefix(folder + "/") && ends.contains { path.hasSuffix("." + $0) }
    }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func lines(_ path: String) throws -> [Substring] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folders directly below a folder.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }

  /// The modules a file imports.
  static func imports(of path: String) throws -> [String] {
    try lines(path).compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), words.indices.contains(place + 1),
        place == 0 || ["package", "public", "internal", "private", "@testable"].contains(words[0])
      else { return nil }
      return String(words[place + 1])
    }
  }
}
