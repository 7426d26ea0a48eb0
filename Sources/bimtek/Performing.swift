import Coursework
import Dispatch
import Records
import Synchronization
import Workshop

/// Does what the trainer asks of the outside, off the thread that shows screens.
///
/// One serial queue writes the journal, so that what was asked first is on disk first; another one
/// does slow work, so that a large file never holds up an answer. Replies return through `reply`.
/// Why not tasks or actors: behind the trainer's blocking loop they were measured to starve or to
/// come out of order.
final class Performing: Sendable {
  private let library: Library
  private let lessons: Coursework.Folder
  private let course: Course
  private let now: @Sendable () -> Timestamp
  private let reply: @Sendable (Reply) -> Void
  private let journal = DispatchQueue(label: "bimtek.jurnal")
  private let slow = DispatchQueue(label: "bimtek.berkas")
  /// The file of the learner at work, and what was last said of where it is kept.
  private let file = Mutex<(open: LearnerFile?, told: Storage)>((nil, .onDisk))

  init(
    library: Library, lessons: Coursework.Folder, course: Course,
    now: @escaping @Sendable () -> Timestamp, reply: @escaping @Sendable (Reply) -> Void
  ) {
    self.library = library
    self.lessons = lessons
    self.course = course
    self.now = now
    self.reply = reply
  }

  /// Begins an effect; its reply comes when it is done.
  func perform(_ effect: Workshop.Effect) {
    switch effect {
    case .readLesson, .readCase, .importDraft, .exportDraft:
      slow.async { @Sendable in self.performSlowly(effect) }
    case .suspend, .quit: break
    default: journal.async { @Sendable in self.performInOrder(effect) }
    }
  }

  /// Waits until all that was asked for is done and lets go of the learner's file.
  func finish() {
    slow.sync {}
    journal.sync { file.withLock { $0.open?.close() } }
  }

  private func performInOrder(_ effect: Workshop.Effect) {
    switch effect {
    case .listLearners: reply(.learners(library.learners()))
    case .createLearner(let name, let office, let pin):
      take { try library.create(name: name, office: office, pin: pin, at: now()) }
    case .openLearner(let id, let pin): take { try library.open(id, pin: pin, at: now()) }
    case .setPIN(let pin): write(ticket: nil) { try $0.setPIN(pin) }
    case .record(let entry, let ticket):
      write(ticket: ticket, done: .recorded(ticket: ticket)) { try $0.append(entry, at: now()) }
    case .keepDraft(let draft, let ticket):
      write(ticket: ticket, done: .draftKept(draft.id, ticket: ticket)) { try $0.keepDraft(draft) }
    case .dropDraft(let id): write(ticket: nil) { try $0.dropDraft(id) }
    case .useFolder(let folder): use(folder)
    case .readLesson, .readCase, .importDraft, .exportDraft, .suspend, .quit: break
    }
  }

  /// Opens a learner's file in the place of the one before.
  private func take(_ opening: () throws -> (file: LearnerFile, kept: Kept)) {
    do {
      let (opened, kept) = try opening()
      file.withLock { file in
        file.open?.close()
        file = (opened, kept.storage)
      }
      reply(.opened(kept))
    } catch Records.Trouble.wrongPIN(let id) {
      reply(.wrongPIN(id))
    } catch {
      reply(.failed(reason: "\(error)"))
    }
  }

  /// Writes to the learner's file and says whether it is on disk; what the disk refuses stays in
  /// memory, and the storage says so.
  private func write(
    ticket: Int?, done: Reply? = nil, _ change: (LearnerFile) throws -> Void
  ) {
    guard let open = file.withLock({ $0.open }) else {
      reply(.notWritten(ticket: ticket ?? 0, reason: "Belum ada peserta yang dipilih."))
      return
    }
    do {
      try change(open)
      if let done { reply(done) }
    } catch {
      reply(.notWritten(ticket: ticket ?? 0, reason: "\(error)"))
    }
    tellStorage(of: open)
  }

  private func tellStorage(of open: LearnerFile) {
    let storage = open.storage
    let isNews = file.withLock { file in
      defer { file.told = storage }
      return file.told != storage
    }
    if isNews { reply(.storage(storage)) }
  }

  private func use(_ folder: String) {
    guard let open = file.withLock({ $0.open }) else { return }
    do {
      try open.useFolder(folder)
      tellStorage(of: open)
    } catch {
      reply(.failed(reason: "\(error)"))
    }
  }

  private func performSlowly(_ effect: Workshop.Effect) {
    switch effect {
    case .readLesson(let id):
      let (lesson, problems) = course.lesson(id, in: lessons)
      reply(.lesson(id, lesson, problems))
    case .readCase(let path): reply(.caseText(path: path, text: lessons.text(path)))
    case .importDraft(let path): reply(DraftFile(path).imported)
    case .exportDraft(let path, let text, let overwrites):
      reply(DraftFile(path).exported(text, overwrites: overwrites))
    default: break
    }
  }
}
