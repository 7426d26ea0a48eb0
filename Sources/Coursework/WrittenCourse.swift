import PlainYAML

/// The course as its files tell it, with the places the author's gate needs.
struct WrittenCourse {
  private(set) var course = Course(
    id: "", revision: 1, title: "", passMark: 70, lessons: [], rubric: "",
    glossary: Glossary(terms: []))
  private(set) var problems: [AuthorProblem] = []
  /// The folders named in `kursus.yaml`, with their places there.
  private(set) var entries: [(folder: String, place: Place)] = []
  /// The lessons that are in the course but cannot be read.
  var unread: Set<String> { Set(course.unread) }
  private(set) var rubricPlace = Place.start
  private(set) var glossaryFile: String?
  private var glossaryPlace = Place.start
  private(set) var plans = WrittenPlans(from: Folder(files: [:]))

  private static let keys = [
    "format", "id", "rev", "judul", "lulus", "pelajaran", "rubrik", "istilah",
  ]

  init(from folder: Folder) {
    guard let text = folder.text(Course.fileName) else {
      complain("Berkas ini belum ada; buat daftar pelajaran kursus.", at: .start)
      return
    }
    var complaints: [Complaint] = []
    do {
      if let root = try Tree.parsing(text).root {
        read(root, complaints: &complaints)
      } else {
        complaints.append(Complaint("Berkas ini masih kosong.", at: .start))
      }
    } catch {
      complaints.append(Complaint(error))
    }
    problems += complaints.map { AuthorProblem($0, in: Course.fileName) }
    readOutlines(in: folder)
    readGlossary(in: folder)
    plans = WrittenPlans(from: folder)
    problems += plans.problems
    course.plans = plans.plans.map(\.plan)
    course.cores = plans.cores
  }

  private mutating func read(_ root: Node, complaints: inout [Complaint]) {
    let fields = Fields(of: root, as: "kursus", keys: WrittenCourse.keys, complaints: &complaints)
    fields.checkFormat("kursus/1", complaints: &complaints)
    course.id = fields.text("id", complaints: &complaints) ?? ""
    course.revision = fields.optionalInteger("rev", complaints: &complaints) ?? 1
    course.title = fields.text("judul", complaints: &complaints) ?? ""
    course.passMark = fields.integer("lulus", complaints: &complaints) ?? course.passMark
    course.rubric = fields.text("rubrik", complaints: &complaints) ?? ""
    rubricPlace = fields.place(of: "rubrik")
    glossaryFile = fields.optionalText("istilah", complaints: &complaints)
    glossaryPlace = fields.place(of: "istilah")
    _ = fields.required("pelajaran", complaints: &complaints)
    for node in fields.list("pelajaran", complaints: &complaints) {
      if let name = node.text {
        entries.append((name, node.span.start))
      } else {
        complaints.append(
          Complaint("Butir \"pelajaran\" berupa satu nama folder.", at: node.span.start))
      }
    }
  }

  private mutating func readOutlines(in folder: Folder) {
    var seen: Set<String> = []
    for (name, place) in entries {
      let written = WrittenOutline(in: name, of: folder, passMark: course.passMark)
      if written.file == nil, written.problems.isEmpty {
        complain(
          "Pelajaran \"\(name)\" belum ada; buat \(name)/\(Outline.fileName) atau hapus dari daftar.",
          at: place)
      }
      problems += written.problems
      guard let outline = written.outline else {
        course.unread.append("L\(name.prefix(2))")
        continue
      }
      if seen.insert(outline.id).inserted {
        course.lessons.append(outline)
      } else {
        complain("Id pelajaran \"\(outline.id)\" sudah dipakai; pilih id lain.", at: place)
      }
    }
  }

  private mutating func readGlossary(in folder: Folder) {
    guard let file = glossaryFile else { return }
    guard let text = folder.text(file) else {
      return complain(
        "Berkas istilah \"\(file)\" belum ada; buat atau hapus kunci ini.", at: glossaryPlace)
    }
    let glossaryProblems: [AuthorProblem]
    (course.glossary, glossaryProblems) = Glossary.reading(text, from: file)
    problems += glossaryProblems
  }

  private mutating func complain(_ message: String, at place: Place) {
    problems.append(AuthorProblem(Complaint(message, at: place), in: Course.fileName))
  }
}
