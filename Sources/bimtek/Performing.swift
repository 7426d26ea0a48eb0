import Coursework
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
  private let desk: Mutex<Desk>
  private let lessons: Coursework.Folder
  private let course: Course
  private let now: @Sendable () -> Timestamp
  private let reply: @Sendable (Reply) -> Void
  private let journal = SerialQueue()
  private let slow = SerialQueue()

  init(
    library: Library, lessons: Coursework.Folder, course: Course,
    now: @escaping @Sendable () -> Timestamp, reply: @escaping @Sendable (Reply) -> Void
  ) {
    desk = Mutex(Desk(library: library))
    self.lessons = lessons
    self.course = course
    self.now = now
    self.reply = reply
  }

  /// Begins an effect; its replies come when it is done.
  func perform(_ effect: Workshop.Effect) {
    switch effect {
    case .readLesson(let id): slowly { $0.lesson(id) }
    case .readBank:
      slowly {
        let (bank, problems) = ItemBank.reading(from: $0.lessons)
        return .bank(bank, problems)
      }
    case .readNorm: slowly { .norm(Norm.pages(in: $0.lessons)) }
    case .readGrounds: slowly { .grounds(Drills.grounds(in: $0.lessons)) }
    case .readCase(let path): slowly { .caseText(path: path, text: $0.lessons.text(path)) }
    case .importDraft(let path): slowly { _ in DraftFile(path).imported }
    case .exportDraft(let path, let text, let overwrites):
      slowly { _ in DraftFile(path).exported(text, overwrites: overwrites) }
    case .useFolder(let path): inOrder(.useFolder(Places.expanding(path)))
    case .listLearners, .createLearner, .openLearner, .setPIN, .record, .keepDraft, .dropDraft:
      inOrder(effect)
    case .suspend, .quit, .showColours, .redraw: break
    }
  }

  /// Waits until all that was asked for is done and lets go of every file.
  ///
  /// - Parameter home: where to put work that is only in memory, when nobody can be asked any more.
  /// - Returns: whether anything had to be put there.
  @discardableResult
  func finish(rescuingTo home: String? = nil) -> Bool {
    slow.finish()
    journal.finish()
    return desk.withLock { $0.close(rescuingTo: home) }
  }

  private func inOrder(_ effect: Workshop.Effect) {
    // The time at which it happened, not at which the disk came round to it.
    let time = now()
    journal.async {
      self.desk.withLock { $0.perform(effect, at: time) }.forEach(self.reply)
    }
  }

  private func slowly(_ work: @escaping @Sendable (Performing) -> Reply) {
    slow.async { self.reply(work(self)) }
  }

  private func lesson(_ id: String) -> Reply {
    let (lesson, problems) = course.lesson(id, in: lessons)
    return .lesson(id, lesson, problems)
  }
}
