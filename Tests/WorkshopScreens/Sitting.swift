import Coursework
import SOPRules
import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// A learner at the keyboard, without terminal, disk or clock: keys go in, screens come out.
///
/// The outside is memory: everything is on "disk" as soon as the effect is performed, unless the
/// sitting says otherwise.
struct Sitting {
  var trainer: Trainer
  var size: Size
  let tier: GlyphTier
  var now = Moment(milliseconds: 0)
  var disk: MemoryDisk
  /// Nothing is written while this is set; replies wait.
  var isDiskBusy = false
  var hasQuit = false
  private let lessons: TestCourse
  private var waiting: [Workshop.Effect] = []

  /// 24 November 2026, 07:00 in Jakarta.
  static let morning = Timestamp(milliseconds: 1_795_478_400_000)

  /// Sits down; one learner without a PIN is let in at once.
  init(
    rows: Int = 24, columns: Int = 80, tier: GlyphTier = .penuh,
    lessons: TestCourse = .small, disk: MemoryDisk = .ofRahma, isDiskBusy: Bool = false,
    office: Agency = .standard
  ) {
    let session = Session(
      course: lessons.course, rulebook: .standard, rubric: TestCourse.rubric, office: office
    ) { "sha-\($0.count)" }
    trainer = Trainer(session: session, glyphs: Glyphs(tier), at: now, time: Sitting.morning)
    size = Size(rows: rows, columns: columns)
    self.tier = tier
    self.lessons = lessons
    self.isDiskBusy = isDiskBusy
    self.disk = disk
    send(.resized(size))
    perform(trainer.begin())
  }

  var time: Timestamp { Timestamp(milliseconds: Sitting.morning.milliseconds + now.milliseconds) }

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

  /// What the footer says can be done.
  var footer: String {
    let lines = screen.split(separator: "\n")
    // A narrow window may need two rows for it.
    return lines.suffix(size.columns < 80 ? 2 : 1).joined(separator: " ") + " "
  }

  var session: Session { trainer.session }

  /// Ends the program as it is and starts it again on the same disk.
  func again() -> Sitting {
    var again = Sitting(
      rows: size.rows, columns: size.columns, tier: tier, lessons: lessons, disk: disk)
    again.now = now
    return again
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
    case .readLesson(let id):
      let (lesson, problems) = trainer.session.course.lesson(id, in: lessons.folder)
      return [.lesson(id, lesson, problems)]
    case .readBank:
      let (bank, problems) = ItemBank.reading(from: lessons.folder)
      return [.bank(bank, problems)]
    case .readNorm: return [.norm(Norm.pages(in: lessons.folder))]
    case .readGrounds: return [.grounds(Drills.grounds(in: lessons.folder))]
    case .readCase(let path): return [.caseText(path: path, text: lessons.folder.text(path))]
    case .showColours, .redraw, .suspend: return []
    case .quit:
      hasQuit = true
      return []
    default: return disk.replies(to: effect, at: time)
    }
  }
}

extension Sitting: CustomTestStringConvertible {
  /// What a failing test shows: the screen.
  var testDescription: String { "\n\(screen)" }
}
