import Coursework
import Foundation
import SOPRules
import Terminal
import Workshop

@testable import WorkshopScreens

/// A learner at the keyboard, without terminal, disk or clock: keys go in, screens come out.
///
/// The outside is memory: everything is on "disk" as soon as the effect is performed, unless the
/// sitting says otherwise.
struct Sitting {
  var trainer: Trainer
  var size: Size
  var tier: GlyphTier
  var now = Moment(milliseconds: 0)
  /// What has been recorded, in order.
  var journal: [Entry] = []
  /// The working copies as last kept.
  var drafts: [Draft.ID: Draft] = [:]
  /// Files that were exported, and files that can be imported.
  var files: [String: String] = [:]
  var learners: [Learner]
  /// Nothing is written while this is set; replies wait.
  var isDiskBusy = false
  var hasQuit = false
  private var waiting: [Workshop.Effect] = []

  static let lessons = Folder.onDisk(
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Lessons").path)

  /// 24 November 2026, 07:00 in Jakarta.
  static let morning = Timestamp(milliseconds: 1_795_478_400_000)

  init(
    rows: Int = 24, columns: Int = 80, tier: GlyphTier = .penuh,
    learners: [Learner] = [Learner(id: Learner.ID("p1"), name: "Rahma", office: "Kecamatan")]
  ) throws {
    let (course, _) = Course.reading(from: Sitting.lessons)
    let rubric = try Rubric.reading(Sitting.lessons.text(course.rubric) ?? "")
    let session = Session(course: course, rulebook: .standard, rubric: rubric) { "sha-\($0.count)" }
    trainer = Trainer(session: session, glyphs: Glyphs(tier), at: now, time: Sitting.morning)
    size = Size(rows: rows, columns: columns)
    self.tier = tier
    self.learners = learners
    perform(trainer.begin())
    send(.resized(size))
  }

  mutating func send(_ input: Input<Reply>) {
    perform(trainer.receive(input, at: now))
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  mutating func press(_ key: Key, times: Int) {
    for _ in 0..<times { send(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Lets time pass, with what comes due on the way.
  mutating func wait(milliseconds: Int) {
    let end = now + milliseconds
    while let due = trainer.due, due <= end {
      now = max(now, due)
      send(.due)
    }
    now = end
  }

  mutating func resize(rows: Int, columns: Int) {
    size = Size(rows: rows, columns: columns)
    send(.resized(size))
  }

  /// The screen as text.
  var screen: String { surface.text }

  var surface: Surface {
    var surface = Surface(size: size, glyphs: Glyphs(tier))
    trainer.draw(on: &surface)
    return surface
  }

  /// Performs effects as the real outside does, in order.
  private mutating func perform(_ effects: [Workshop.Effect]) {
    for effect in effects {
      if isDiskBusy {
        waiting.append(effect)
      } else {
        for reply in replies(to: effect) { send(.answer(reply)) }
      }
    }
  }

  /// The disk goes on, with all that waited for it.
  mutating func freeDisk() {
    isDiskBusy = false
    let effects = waiting
    waiting = []
    perform(effects)
  }

  private mutating func replies(to effect: Workshop.Effect) -> [Reply] {
    switch effect {
    case .listLearners: return [.learners(learners)]
    case .createLearner(let name, let office, let pin):
      let learner = Learner(
        id: Learner.ID("p\(learners.count + 1)"), name: name, office: office, hasPIN: pin != nil)
      learners.append(learner)
      return [.opened(Kept(learner: learner, entries: [], drafts: [], storage: .onDisk))]
    case .openLearner(let id, _):
      guard let learner = learners.first(where: { $0.id == id }) else { return [] }
      let entries = journal.map { Kept.Dated(at: Sitting.morning, entry: $0) }
      let drafts = drafts.values.sorted { $0.changedAt > $1.changedAt }
      return [.opened(Kept(learner: learner, entries: entries, drafts: drafts, storage: .onDisk))]
    case .setPIN: return []
    case .record(let entry, let ticket):
      journal.append(entry)
      return [.recorded(ticket: ticket)]
    case .keepDraft(let draft, let ticket):
      drafts[draft.id] = draft
      return [.draftKept(draft.id, ticket: ticket)]
    case .dropDraft(let id):
      drafts[id] = nil
      return []
    case .readLesson(let id):
      let (lesson, problems) = trainer.session.course.lesson(id, in: Sitting.lessons)
      return [.lesson(id, lesson, problems)]
    case .readCase(let path): return [.caseText(path: path, text: Sitting.lessons.text(path))]
    case .importDraft(let path):
      guard let text = files[path] else { return [.failed(reason: "\(path) belum ada.")] }
      return [.imported(path: path, text: text)]
    case .exportDraft(let path, let text, let overwrites):
      if files[path] != nil, !overwrites {
        return [.exportNeedsConsent(path: path, reason: "\(path) sudah ada.")]
      }
      files[path] = text
      return [.exported(path: path)]
    case .useFolder: return [.storage(.onDisk)]
    case .suspend, .showColours, .redraw: return []
    case .quit:
      hasQuit = true
      return []
    }
  }
}

extension Folder {
  static func onDisk(_ root: String) -> Folder {
    Folder(
      names: { (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + $0)) ?? [] },
      bytes: { path in FileManager.default.contents(atPath: root + "/" + path).map { Array($0) } })
  }
}
