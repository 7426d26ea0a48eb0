import PlainYAML

/// The front matter of a lesson as its file tells it.
struct WrittenOutline {
  /// Nothing when there is no such file, or when it has no front matter.
  private(set) var file: LessonFile?
  private(set) var outline: Outline?
  /// The front matter as a tree, whose nodes know their places in the file.
  private(set) var head: Node?
  private(set) var problems: [AuthorProblem] = []

  init(in name: String, of folder: Folder, passMark: Int) {
    let path = name + "/" + Outline.fileName
    guard let bytes = folder.bytes(path) else { return }
    let strange = StrangeBytes.problem(in: bytes, of: path)
    if let strange, strange.isWhole {
      problems = [strange.problem]
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      let file = try LessonFile(text, at: path)
      var complaints: [Complaint] = []
      (outline, head) = Outline.reading(file, in: name, passMark: passMark, complaints: &complaints)
      problems = complaints.map { AuthorProblem($0, in: path) }
      self.file = file
    } catch {
      problems = [error]
    }
    if let strange { problems.append(strange.problem) }
  }
}
