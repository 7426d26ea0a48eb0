import PlainYAML

/// The norm in short, page by page, to look something up in (*norma.md*).
package enum Norm {
  package static let fileName = "norma.md"

  /// Reads the pages of a course; none where it has no such file.
  package static func pages(in folder: Folder) -> [Page] { WrittenNorm(in: folder).pages }
}

/// The norm as its file tells it, with what the author's gate needs.
struct WrittenNorm {
  /// Nothing when there is no such file.
  private(set) var file: LessonFile?
  private(set) var pages: [Page] = []
  private(set) var problems: [AuthorProblem] = []

  init(in folder: Folder) {
    guard let text = folder.text(Norm.fileName) else { return }
    let file = LessonFile(body: text, at: Norm.fileName)
    self.file = file
    let markdown = Markdown(file.body, startingAt: file.bodyLine)
    var complaints = markdown.complaints
    for part in markdown.parts {
      let place = Place(line: part.line, column: 1, offset: 0)
      switch part.content {
      case .title(let title): pages.append(Page(title: title, blocks: []))
      case .block(let block) where !pages.isEmpty: pages[pages.count - 1].blocks.append(block)
      case .block:
        complaints.append(Complaint("Awali halaman pertama dengan judul \"## ...\".", at: place))
      case .exercise:
        complaints.append(
          Complaint("Norma tidak memuat latihan; pindahkan ke berkas pelajaran.", at: place))
      }
    }
    problems = complaints.map { AuthorProblem($0, in: file.path) }
  }
}
