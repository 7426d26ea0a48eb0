import Coursework
import PlainYAML

extension Coursework.Folder {
  /// The lessons as they lie on disk; what cannot be opened is not there.
  static func lessons(at root: String) -> Coursework.Folder {
    Coursework.Folder(
      names: { path in
        (try? Folder.entries(of: path.isEmpty ? root : "\(root)/\(path)").map(\.name).sorted())
          ?? []
      },
      bytes: { path in
        try? Folder.bytes(of: "\(root)/\(path)", limit: Tree.largestSize)
      })
  }
}
