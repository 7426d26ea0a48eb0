import PlainYAML

/// Checks that every sentence which claims a regulation is listed with its source, and that nothing
/// is listed which no lesson says (*sumber.yaml*).
struct SourceGate {
  static let fileName = "sumber.yaml"

  /// Stands for the pages of the norm where a statement names its lesson.
  static let norm = "norma"

  private static let keys = ["format", "penanda", "naskah", "pernyataan", "turunan"]
  /// Bases that were read: the regulation itself, a sister text, another regulation.
  private static let bases = ["A", "F", "D"]

  private struct Statement {
    var lesson: String
    var words: String
    var place: Place
    var isSaid = false
  }

  private(set) var problems: [AuthorProblem] = []
  private var marks: [String] = []
  private var statements: [Statement] = []
  /// The names under which texts besides lessons are listed.
  private var others: [String] = []

  /// Reads the list; nothing where a course has none.
  init?(of folder: Folder) {
    guard let text = folder.text(SourceGate.fileName) else { return nil }
    var complaints: [Complaint] = []
    do {
      if let root = try Tree.parsing(text).root { read(root, complaints: &complaints) }
    } catch {
      complaints.append(Complaint(error))
    }
    problems = complaints.map { AuthorProblem($0, in: SourceGate.fileName) }
  }

  private mutating func read(_ root: Node, complaints: inout [Complaint]) {
    let fields = Fields(of: root, as: "sumber", keys: SourceGate.keys, complaints: &complaints)
    fields.checkFormat("sumber/1", complaints: &complaints)
    marks = fields.texts("penanda", complaints: &complaints).map(SourceGate.folded)
    let texts = (fields["naskah"]?.map ?? []).map(\.key)
    for key in ["pernyataan", "turunan"] {
      for node in fields.list(key, complaints: &complaints) {
        let item = Fields(
          of: node, as: key, keys: ["pelajaran", "kata", "dasar", "sumber"],
          complaints: &complaints)
        let lesson = item.text("pelajaran", complaints: &complaints)
        let words = item.text("kata", complaints: &complaints)
        _ = item.word("dasar", among: SourceGate.bases, complaints: &complaints)
        _ = item.word("sumber", among: texts, complaints: &complaints)
        guard let lesson, let words else { continue }
        statements.append(
          Statement(
            lesson: lesson, words: SourceGate.folded(words), place: item.place(of: "kata")))
      }
    }
  }

  /// Looks through one lesson for sentences that claim a regulation.
  mutating func check(_ written: WrittenLesson) {
    guard let file = written.file, let lesson = written.lesson?.outline.id else { return }
    check(Markdown(file.body, startingAt: file.bodyLine), in: lesson, of: file.path)
    for exercise in written.exercises { check(exercise, in: lesson, of: file.path) }
  }

  /// Looks through the items of the bank; each stands under the lesson that teaches it.
  mutating func check(_ bank: WrittenBank) {
    for item in bank.items { check(item.written, in: item.item.lesson, of: item.file) }
  }

  /// Looks through a text that is no lesson, listed under a name of its own: "istilah", "K01".
  mutating func check(_ text: String, as name: String, of file: String) {
    check(Markdown(text, startingAt: 1), in: name, of: file)
    others.append(name)
  }

  private mutating func check(_ markdown: Markdown, in lesson: String, of file: String) {
    for part in markdown.parts {
      guard case .block(let block) = part.content else { continue }
      let place = Place(line: part.line, column: 1, offset: 0)
      check(block.words, in: lesson, of: file, at: place)
    }
  }

  /// Looks through the pages of a file with a head that is no lesson.
  mutating func check(_ file: LessonFile, as name: String) {
    check(Markdown(file.body, startingAt: file.bodyLine), in: name, of: file.path)
    others.append(name)
  }

  private mutating func check(
    _ exercise: WrittenLesson.Written, in lesson: String, of file: String
  ) {
    for (text, place) in exercise.node.texts { check(text, in: lesson, of: file, at: place) }
  }

  private mutating func check(
    _ text: String, in lesson: String, of file: String, at place: Place
  ) {
    let text = SourceGate.folded(text)
    var said: [Range<String.Index>] = []
    for index in statements.indices where statements[index].lesson == lesson {
      guard let range = text.firstRange(of: statements[index].words) else { continue }
      statements[index].isSaid = true
      said.append(range)
    }
    for mark in marks {
      for range in text.ranges(of: mark) where !said.contains(where: { $0.overlaps(range) }) {
        problems.append(
          AuthorProblem(
            Complaint(
              "Kalimat dengan \"\(mark)\" belum tercatat dalam \(SourceGate.fileName); catat sumbernya, atau tulis \"materi pelatihan menyebut\".",
              at: place), in: file))
      }
    }
  }

  /// Complains about what is listed and never said.
  mutating func checkUnsaid(lessons: [String], unread: Set<String>) {
    let lessons = lessons + others
    for statement in statements where !unread.contains(statement.lesson) {
      if !lessons.contains(statement.lesson) {
        problems.append(
          AuthorProblem(
            .unknown("Pelajaran", statement.lesson, known: lessons, at: statement.place),
            in: SourceGate.fileName))
      } else if !statement.isSaid {
        problems.append(
          AuthorProblem(
            Complaint(
              "Kalimat ini tidak ada lagi dalam \(statement.lesson); samakan atau hapus.",
              at: statement.place), in: SourceGate.fileName))
      }
    }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Node {
  /// Every scalar of the tree with its place, in the order of the text.
  var texts: [(text: String, place: Place)] {
    switch content {
    case .scalar(let text): [(text, span.start)]
    case .list(let nodes): nodes.flatMap(\.texts)
    case .map(let entries): entries.flatMap(\.value.texts)
    }
  }
}
