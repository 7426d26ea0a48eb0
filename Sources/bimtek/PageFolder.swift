import Glibc
import Records
import SOPRules

/// A folder of HTML pages that bimtek wrote and may write anew; no other folder is touched.
struct PageFolder {
  let path: String

  func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// Writes the pages, the index first: what it lists is then known to be ours.
  ///
  /// - Throws: `Trouble` when the folder holds something else, or cannot be written.
  func write(_ pages: [RuleHTML.Page]) throws(Trouble) {
    if Folder.exists(path) {
      guard Folder.isFolder(path) else {
        throw .refused("\(path): ini berkas, bukan folder; sebutkan folder lain.")
      }
      try checkOwn()
    } else {
      try make()
    }
    for page in pages {
      try SafeFile.save(Array(page.html.utf8), to: path(of: page.name))
    }
  }

  /// The index vouches for the folder: where it is ours, the pages beside it are.
  private func checkOwn() throws(Trouble) {
    let names = try Folder.entries(of: path).map(\.name)
    guard let first = names.min() else { return }
    if names.contains(RuleHTML.index), try isSigned(RuleHTML.index) { return }
    throw .refused(
      "\(path): folder ini sudah berisi \(first) dan belum pernah diisi bimtek; sebutkan folder baru "
        + "atau folder kosong.")
  }

  private func isSigned(_ name: String) throws(Trouble) -> Bool {
    let bytes = try Folder.bytes(of: path(of: name), limit: 500)
    return String(decoding: bytes.prefix(500), as: UTF8.self).contains(HTML.signature)
  }

  private func make() throws(Trouble) {
    var parents: [String] = []
    var next = path
    while !Folder.exists(next) {
      parents.append(next)
      next = SafeFile.folder(of: next)
    }
    for folder in parents.reversed() where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw .refused("\(folder): folder ini belum dapat dibuat; periksa nama dan izinnya.")
    }
  }
}
