import Coursework
import PlainYAML
import SOPRules
import Workshop

/// A lesson somebody tries out: which one, from which step on, and how far.
struct LessonTrial {
  let course: Course
  let folder: Coursework.Folder
  private(set) var lesson: Lesson
  let problems: [AuthorProblem]
  /// The step to begin at, counted from 0.
  private(set) var first = 0

  var id: String { lesson.outline.id }

  /// Finds what an author names: "L08", "L08-03", or a lesson's folder or file, with "#L08-03" behind
  /// it for one of its exercises; `until` names the last exercise.
  init(of target: String, until last: String?, in lessons: LessonsFolder) throws(Trouble) {
    let (name, exercise) = LessonTrial.parts(of: target)
    if let file = LessonTrial.lessonFolder(at: name) {
      folder = lessons.folder.with(file)
      let tried = lessons.course.trying(file, in: folder)
      guard let outline = tried.outline else {
        throw .refused(
          tried.problems.isEmpty
            ? "\(name): \(Course.lessonFileName) belum ada di sini."
            : tried.problems.map(\.words).joined(separator: "\n"))
      }
      course = tried.course
      (lesson, problems) = try LessonTrial.read(outline, of: course, in: folder)
    } else {
      (course, folder) = (lessons.course, lessons.folder)
      let outline = try lessons.outline(named: String(name.prefix { $0 != "-" }))
      (lesson, problems) = try LessonTrial.read(outline, of: course, in: folder)
    }
    if let exercise { first = try step(of: exercise) }
    guard let last else { return }
    let end = try step(of: last)
    guard end >= first else {
      throw .refused("\(last) berdiri sebelum \(exercise ?? id); tukar keduanya.")
    }
    lesson.steps = Array(lesson.steps[first...end])
    first = 0
  }

  /// Makes the exercise of a number from sound SOPs.
  init(
    of number: DrillNumber, from grounds: [GivenDraft], in lessons: LessonsFolder
  ) throws(Trouble) {
    (course, folder, problems) = (lessons.course, lessons.folder, [])
    var outline = try lessons.outline(named: number.lesson)
    let drills = Drills(from: grounds, lessons: course.lessons, by: .standard)
    guard let exercise = drills.exercise(number) else {
      throw .refused(
        drills.scopes.contains { $0.id == outline.id }
          ? "Soal \(number.words) tidak dapat dibuat dari SOP yang ada; coba nomor lain."
          : "Sampai \(outline.id) belum cukup aturan untuk soal; mulailah dari \(drills.scopes.first?.id ?? "materi yang mengajarkan aturan")."
      )
    }
    outline.title = "Latihan tanpa batas"
    lesson = Lesson(outline: outline, steps: [.exercise(exercise)])
  }

  /// The part to print: one exercise where one is named alone, else all that is left of the lesson.
  func steps(isOnlyOne: Bool) -> [Lesson.Step] {
    isOnlyOne ? [lesson.steps[first]] : Array(lesson.steps[first...])
  }

  /// A target's lesson, and the exercise it names if it names one.
  static func parts(of target: String) -> (lesson: String, exercise: String?) {
    let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
    if parts.count == 2 { return (parts[0], parts[1]) }
    let isExercise = !target.contains("/") && target.contains("-") && !Folder.exists(target)
    return (target, isExercise ? target : nil)
  }

  private static func read(
    _ outline: Outline, of course: Course, in folder: Coursework.Folder
  ) throws(Trouble) -> (Lesson, [AuthorProblem]) {
    let (lesson, problems) = course.lesson(outline.id, in: folder)
    guard let lesson, !lesson.steps.isEmpty else {
      throw .refused(
        (["Pelajaran \(outline.id) belum berisi halaman atau latihan yang dapat dibuka."]
          + problems.map(\.words)).joined(separator: "\n"))
    }
    return (lesson, problems)
  }

  private func step(of exercise: String) throws(Trouble) -> Int {
    if let step = lesson.step(ofExercise: exercise) { return step }
    let ids = lesson.exercises.map(\.id)
    let hint = Nearest.word(to: exercise.uppercased(), among: ids).map { "maksudnya \($0)?" }
    throw .refused(
      "Latihan \"\(exercise)\" tidak ada; \(hint ?? "yang ada: \(ids.joined(separator: ", ")).")")
  }

  /// The folder of the lesson a path names; nothing where it names none.
  private static func lessonFolder(at path: String) -> String? {
    guard Folder.exists(path) else { return nil }
    if Folder.isFolder(path) { return path.hasSuffix("/") ? String(path.dropLast()) : path }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
  }
}

extension Coursework.Folder {
  /// The folder with one lesson's folder from elsewhere on disk.
  fileprivate func with(_ path: String) -> Coursework.Folder {
    let file = "\(path)/\(Course.lessonFileName)"
    return Coursework.Folder(
      names: names,
      bytes: { name in
        name == file ? try? Folder.bytes(of: file, limit: Tree.largestSize) : bytes(name)
      })
  }
}

extension LessonTrial {
  /// Somebody for the time of the trial, of whom nothing is kept.
  func opening(at now: Timestamp) -> [Reply] {
    let learner = Learner(id: Learner.ID("percobaan"), name: "percobaan")
    let position = Entry.stepLeft(lesson: id, step: first)
    let kept = Kept(
      learner: learner, entries: [Kept.Dated(at: now, entry: position)], drafts: [],
      storage: .trial)
    return [.opened(kept), .lesson(id, lesson, problems)]
  }

  /// What the outside answers while nothing is kept: all is taken as done, and files stay as they are.
  func replies(to effect: Workshop.Effect) -> [Reply] {
    switch effect {
    case .record(_, let ticket): [.recorded(ticket: ticket)]
    case .keepDraft(let draft, let ticket): [.draftKept(draft.id, ticket: ticket)]
    case .readLesson(let other): read(other)
    case .readCase(let path): [.caseText(path: path, text: folder.text(path))]
    case .readBank: bankReplies
    case .readNorm: [.norm(Norm.pages(in: folder))]
    case .readGrounds: [.grounds(Drills.grounds(in: folder))]
    case .importDraft(let path): [DraftFile(path).imported]
    case .exportDraft: [.failed(reason: "Ini percobaan pelajaran; tidak ada yang disimpan.")]
    case .listLearners, .createLearner, .openLearner, .setPIN, .dropDraft, .useFolder, .suspend,
      .quit, .showColours, .redraw:
      []
    }
  }

  private var bankReplies: [Reply] {
    let (bank, problems) = ItemBank.reading(from: folder)
    return [.bank(bank, problems)]
  }

  private func read(_ other: String) -> [Reply] {
    if other == id { return [.lesson(id, lesson, problems)] }
    let (lesson, problems) = course.lesson(other, in: folder)
    return [.lesson(other, lesson, problems)]
  }
}
