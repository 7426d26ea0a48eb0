import PlainYAML
import SOPRules

/// Checks one lesson: its front matter against the course, its pages, its exercises, its draft task.
struct LessonGate {
  let written: WrittenLesson
  let course: Course
  let rulebook: Rulebook
  private(set) var problems: [AuthorProblem] = []

  /// Columns a page may count on at 80 × 24.
  static let pageWidth = 76

  private let mentions: Mentions

  init(
    _ written: WrittenLesson, course: Course, unread: Set<String>, in folder: Folder,
    rulebook: Rulebook
  ) {
    self.written = written
    self.course = course
    self.rulebook = rulebook
    mentions = Mentions(rulebook: rulebook, course: course, unread: unread, folder: folder)
  }

  mutating func check(earlierLessons: Set<String>, exerciseIDs: inout Set<String>) {
    guard let lesson = written.lesson else { return }
    checkHead(of: lesson, earlierLessons: earlierLessons)
    checkPages()
    for exercise in written.exercises {
      var gate = ExerciseGate(exercise, rulebook: rulebook, pass: lesson.outline.pass)
      gate.check(mentions)
      for complaint in gate.complaints { complain(complaint) }
      let id = exercise.exercise.id
      if !exerciseIDs.insert(id).inserted {
        complain("Id latihan \"\(id)\" sudah dipakai; pilih id lain.", at: exercise.place("id"))
      } else if !id.hasPrefix(lesson.outline.id + "-") {
        complain(
          "Id latihan \"\(id)\" diawali id pelajarannya: \"\(lesson.outline.id)-…\".",
          at: exercise.place("id"))
      } else if !PermanentID.isExercise(id, of: lesson.outline.id) {
        complain(
          "Id latihan \"\(id)\" ditulis id pelajaran, tanda hubung, dan nomor dua angka: \"\(lesson.outline.id)-01\".",
          at: exercise.place("id"))
      }
    }
  }

  private mutating func checkHead(of lesson: Lesson, earlierLessons: Set<String>) {
    let outline = lesson.outline
    if !PermanentID.isLesson(outline.id) {
      complain(
        "Id pelajaran \"\(outline.id)\" ditulis huruf L dan dua angka, misalnya \"L17\".",
        at: place("id"))
    }
    for (index, id) in outline.prerequisites.enumerated() where !earlierLessons.contains(id) {
      complain(
        "Prasyarat \"\(id)\" bukan pelajaran sebelum ini; periksa id dan urutannya.",
        at: place("prasyarat", .item(index)))
    }
    for (index, code) in outline.teaches.enumerated() where rulebook[code] == nil {
      complain(rulebook.unknownRule(code, at: place("mengajarkan", .item(index))))
    }
    checkOrigins(of: outline)
    if !(1...100).contains(outline.pass) {
      complain(
        "Batas lulus \(outline.pass) membuat jawaban kosong lulus atau tak terjangkau; tulis 1 sampai 100.",
        at: place("lulus"))
    }
    if !StudyTime.isHonest(outline.minutes, for: lesson) {
      complain(
        "Lama belajar \(outline.minutes) menit; bacaan dan latihannya sekitar \(StudyTime.minutes(of: lesson)) menit. Sesuaikan.",
        at: place("menit"))
    }
  }

  private mutating func checkOrigins(of outline: Outline) {
    var seen: Set<String> = []
    for (index, origin) in outline.origins.enumerated() {
      if !LessonGate.origins.contains(origin) {
        complain(
          "Butir asal \"\(origin)\" tidak ada; yang ada O1 sampai O12.",
          at: place("asal", .item(index)))
      } else if !seen.insert(origin).inserted {
        complain("Butir asal \(origin) sudah disebut; hapus.", at: place("asal", .item(index)))
      }
    }
  }

  /// Why training was asked for, in twelve points.
  private static let origins = Set((1...12).map { "O\($0)" })

  private mutating func checkPages() {
    guard let file = written.file else { return }
    let text = PageText(file)
    let complaints =
      text.complaints(terms: course.glossary, width: LessonGate.pageWidth)
      + text.complaints(about: mentions)
    for complaint in complaints { complain(complaint) }
  }

  /// The place of a value in the front matter.
  func place(_ path: Node.Step...) -> Place {
    written.head?.nearest(path).span.start ?? Place(line: 1, column: 1, offset: 0)
  }

  mutating func complain(_ message: String, at place: Place) {
    complain(Complaint(message, at: place))
  }

  mutating func complain(_ complaint: Complaint) {
    problems.append(AuthorProblem(complaint, in: written.file?.path ?? ""))
  }
}
