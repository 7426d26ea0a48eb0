import PlainYAML
import Records
import SOPDocument
import Workshop

/// A draft as a file of the learner's own, outside the records.
struct DraftFile {
  let path: String

  init(_ path: String) {
    // "-" names no standard input here: the keys come from there.
    self.path = path == "-" ? "./-" : Places.expanding(path)
  }

  /// What the file holds, or why it cannot be opened.
  var imported: Reply {
    if isNoFile { return .failed(reason: Records.Trouble.noPlainFile(path: path).description) }
    do {
      let bytes = try Folder.bytes(of: path, limit: Tree.largestSize)
      guard bytes.count <= Tree.largestSize else {
        return .failed(reason: "\(path): \(Refusal.tooLarge.words)")
      }
      if let objection = ForeignBytes.objection(to: bytes) {
        return .failed(reason: "\(path): \(objection)")
      }
      return .imported(path: path, text: String(decoding: bytes, as: UTF8.self))
    } catch {
      return .failed(reason: error.words)
    }
  }

  /// Writes the draft whole or not at all; a file that stands there is only replaced with consent.
  func exported(_ text: String, overwrites: Bool) -> Reply {
    if isNoFile { return .failed(reason: Records.Trouble.noPlainFile(path: path).description) }
    if !overwrites, SafeFile.exists(path) {
      return .exportNeedsConsent(path: path, reason: objection)
    }
    do {
      try SafeFile.write(Array(text.utf8), to: path)
      return .exported(path: fullPath)
    } catch {
      return .failed(reason: "\(error)")
    }
  }

  /// Where a file named without its folder will be found again.
  private var fullPath: String {
    guard !path.hasPrefix("/"), let folder = Places.workingFolder else { return path }
    return "\(folder)/\(path)"
  }

  /// A folder or a device, which may never end.
  private var isNoFile: Bool { SafeFile.exists(path) && !SafeFile.isPlainFile(path) }

  /// Comments are no part of a draft, so writing over them would lose them.
  private var objection: String {
    let bytes = (try? Folder.bytes(of: path, limit: Tree.largestSize)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let comments = lines.count { $0.drop { $0.isWhitespace }.hasPrefix("#") }
    return comments == 0
      ? "\(path) sudah ada. Isinya akan diganti."
      : "\(path) sudah ada dan memuat \(comments) baris komentar yang akan hilang."
  }
}
