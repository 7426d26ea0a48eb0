import PlainYAML

/// The text of a lesson's file, cut into its front matter and what follows.
struct LessonFile {
  /// Below `Lessons`, as problems name it.
  let path: String
  /// What stands between the two lines of dashes; it begins on line 2.
  let head: String
  /// What follows, as it stands in the file.
  private let rest: Substring.UTF8View
  /// The line of the file where the body begins.
  let bodyLine: Int

  static let largestSize = 1_000_000

  /// Cuts the text.
  ///
  /// - Throws: an `AuthorProblem` when the file is too large or has no front matter.
  init(_ text: String, at path: String) throws(AuthorProblem) {
    self.path = path
    guard text.utf8.count <= LessonFile.largestSize else {
      throw AuthorProblem(
        file: path, line: 1, column: 1, message: "Berkas lebih dari 1 MB; bagi pelajarannya.")
    }
    var rest = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? text.utf8.dropFirst(3) : text.utf8[...]
    guard rest.takeLine()?.isDashes == true else {
      throw AuthorProblem(
        file: path, line: 1, column: 1,
        message: "Awali berkas dengan kepala pelajaran di antara dua baris \"---\".")
    }
    var head = ""
    var count = 1
    while true {
      guard let line = rest.takeLine() else {
        throw AuthorProblem(
          file: path, line: 1, column: 1,
          message: "Kepala pelajaran belum ditutup; beri baris \"---\" sesudahnya.")
      }
      count += 1
      if line.isDashes { break }
      head += line + "\n"
    }
    self.head = head
    self.rest = rest
    bodyLine = count + 1
  }

  /// A text without front matter, all of it body.
  init(body: String, at path: String) {
    self.path = path
    head = ""
    rest = body.utf8[...]
    bodyLine = 1
  }

  /// What follows the front matter; at the start of the program nobody asks for it.
  var body: String { String(Substring(rest)).lines.joined(separator: "\n") }
}

extension Substring.UTF8View {
  /// Cuts the first line off and gives it without its end; nothing when there is no more.
  fileprivate mutating func takeLine() -> String? {
    guard !isEmpty else { return nil }
    let end = firstIndex { $0 == 0x0A || $0 == 0x0D } ?? endIndex
    let line = String(Substring(self[..<end]))
    guard end < endIndex else {
      self = self[end...]
      return line
    }
    let isReturn = self[end] == 0x0D
    self = self[index(after: end)...]
    if isReturn, first == 0x0A { removeFirst() }
    return line
  }
}

extension String {
  /// The lines of the text, whatever system ended them, without their ends.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  var lines: [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var previous: UInt8 = 0
    let bytes = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? utf8.dropFirst(3) : utf8[...]
    for byte in bytes {
      if byte == 0x0A, previous == 0x0D {
        // The other half of a line end already counted.
      } else if byte == 0x0A || byte == 0x0D {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(byte)
      }
      previous = byte
    }
    lines.append(String(decoding: line, as: UTF8.self))
    return lines
  }

  fileprivate var isDashes: Bool {
    hasPrefix("---") && dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
