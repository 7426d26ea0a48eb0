import PlainYAML

/// The list of lessons in `kursus.yaml` as its author wrote it: comments and order stay.
package enum CourseList {
  /// Returns the text with one more lesson in its list, behind the one with the folder `previous` or
  /// at the end.
  ///
  /// - Throws: an `AuthoringRefusal` where the list cannot be found or holds the lesson already.
  package static func adding(
    _ folder: String, after previous: String?, to text: String
  ) throws(AuthoringRefusal) -> String {
    let root: Node?
    do { root = try Tree.parsing(text).root } catch {
      throw AuthoringRefusal("\(Course.fileName):\(Complaint(error).words)")
    }
    guard let node = root?["pelajaran"], let items = node.list, let last = items.last else {
      throw AuthoringRefusal(
        "\(Course.fileName) belum memuat daftar \"pelajaran\"; tulis daftarnya lebih dahulu.")
    }
    guard !items.contains(where: { $0.text == folder }) else {
      throw AuthoringRefusal("\(Course.fileName) sudah memuat \(folder).")
    }
    var place = last
    if let previous {
      guard let item = items.first(where: { $0.text == previous }) else {
        throw AuthoringRefusal("\(Course.fileName) belum memuat \(previous).")
      }
      place = item
    }
    return node.style == .flow
      ? inserted(", \(folder)", behind: place, in: text)
      : inserted(lineBehind: place, folder, in: text)
  }

  private static func inserted(_ words: String, behind item: Node, in text: String) -> String {
    var bytes = Array(text.utf8)
    bytes.insert(contentsOf: words.utf8, at: min(bytes.count, item.span.end.offset))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts a line of its own below that of an item, indented as it is and ended as it is.
  private static func inserted(lineBehind item: Node, _ folder: String, in text: String) -> String {
    let bytes = Array(text.utf8)
    let start = min(bytes.count, item.span.start.offset)
    let head = (bytes[..<start].lastIndex(of: 0x0A) ?? -1) + 1
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let isCarried = end > 0 && end <= bytes.count && bytes[end - 1] == 0x0D
    let lineEnd: [UInt8] = isCarried ? [0x0D, 0x0A] : [0x0A]
    let line = Array(bytes[head..<start]) + Array(folder.utf8)
    guard end < bytes.count else {
      return String(decoding: bytes + lineEnd + line + lineEnd, as: UTF8.self)
    }
    return String(
      decoding: Array(bytes[...end]) + line + lineEnd + Array(bytes[(end + 1)...]), as: UTF8.self)
  }
}
