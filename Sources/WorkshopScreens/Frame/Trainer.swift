package import Terminal
package import Workshop

/// The trainer: a learner's session and a stack of screens.
package struct Trainer: Program {
  package private(set) var session: Session
  package private(set) var screens: [any Screen]
  package private(set) var isOver = false
  private var size = Size.standard
  private var now: Timestamp
  /// The wall clock at a moment of the monotonic one: a clock set while we run moves nothing.
  private let wall: (at: Moment, time: Timestamp)
  let glyphs: Glyphs
  /// When the last key asks for a review of what it changed.
  private var reviewDue: Moment?
  private var lastMoment: Moment
  /// The notice told last, and how many screens were open then: it goes when one opens or closes.
  private var told: (number: Int, screens: Int)?

  package static let smallest = Size(rows: 18, columns: 60)
  /// A review follows the last key by so many milliseconds.
  static let reviewDelay = 150

  package init(session: Session, glyphs: Glyphs, at moment: Moment, time: Timestamp) {
    self.session = session
    self.glyphs = glyphs
    wall = (moment, time)
    now = time
    lastMoment = moment
    screens = [OpeningScreen()]
  }

  /// Begins within a lesson, for a session that knows its learner and the lesson already.
  package init(
    session: Session, inLesson id: String, glyphs: Glyphs, at moment: Moment, time: Timestamp
  ) {
    self.init(session: session, glyphs: glyphs, at: moment, time: time)
    screens = [HomeScreen(), LessonScreen(id)]
  }

  /// What to do before the first input: the learners are listed.
  package mutating func begin() -> [Workshop.Effect] {
    session.receive(.starts, at: now)
  }

  package var due: Moment? {
    let keeping = session.due.map { wall.at + ($0.milliseconds - wall.time.milliseconds) }
    return [keeping, reviewDue].compactMap(\.self).min()
  }

  package var isEditing: Bool { top.isEditing }

  var top: any Screen { screens[screens.count - 1] }

  package mutating func receive(_ input: Input<Reply>, at moment: Moment) -> [Workshop.Effect] {
    now = Timestamp(milliseconds: wall.time.milliseconds + (moment - wall.at))
    lastMoment = moment
    var effects: [Workshop.Effect]
    switch input {
    case .key(let key): effects = press(key)
    case .paste(let text): effects = paste(text)
    case .resized(let size):
      self.size = size
      effects = []
    case .resumed: effects = []
    case .answer(let reply): effects = session.receive(.receives(reply), at: now)
    case .due: effects = takesDue(at: moment)
    case .hangup:
      isOver = true
      return session.receive(.closesDraft, at: now)
    }
    effects += settle()
    if let notice = session.notice, notice.number != told?.number {
      told = (notice.number, screens.count)
    } else if let told, told.screens != screens.count {
      self.told?.screens = 0
    }
    if let revision = session.open?.revision, revision != session.open?.reviewedRevision,
      reviewDue == nil
    {
      reviewDue = moment + Trainer.reviewDelay
    }
    return effects
  }

  private mutating func takesDue(at moment: Moment) -> [Workshop.Effect] {
    if let due = reviewDue, due <= moment {
      reviewDue = nil
      _ = session.receive(.wantsReview, at: now)
    }
    return session.receive(.waits, at: now)
  }

  private mutating func press(_ pressed: Key) -> [Workshop.Effect] {
    if reviewDue != nil { reviewDue = lastMoment + Trainer.reviewDelay }
    guard isLargeEnough else { return pressSmall(pressed) }
    let key = top.isEditing ? pressed : pressed.lowercased
    if let acts = screens[screens.count - 1].receive(key, in: room) { return perform(acts) }
    return perform(common(key))
  }

  /// In a window too small to show anything, work can still be kept and left.
  private mutating func pressSmall(_ key: Key) -> [Workshop.Effect] {
    switch key.lowercased {
    case .character("q"), .control("q"): perform([.leave])
    case .function(2), .control("s"): session.receive(.keepsNow, at: now)
    default: []
    }
  }

  /// What keys mean on every screen.
  func common(_ key: Key) -> [Act] {
    switch key {
    case .function(1): [.show(HelpScreen(over: top, in: room))]
    case .character("?") where !top.isEditing: [.show(HelpScreen(over: top, in: room))]
    case .function(3): room.opensReference ? [.show(ReferenceScreen())] : []
    case .character("/") where !top.isEditing: common(.function(3))
    case .control("p"): [.show(PaletteScreen(over: top, in: room))]
    case .character(":") where !top.isEditing: [.show(PaletteScreen(over: top, in: room))]
    case .control("l"): [.redraw]
    case .escape: screens.count > 1 ? [.back] : []
    default: []
    }
  }

  private mutating func paste(_ text: String) -> [Workshop.Effect] {
    guard isLargeEnough else { return [] }
    return perform(screens[screens.count - 1].receive(paste: text, in: room) ?? [])
  }

  private mutating func settle() -> [Workshop.Effect] {
    var effects: [Workshop.Effect] = []
    // A screen that settles into another one settles that one too; never more than a few deep.
    for _ in 0..<4 {
      let acts = screens[screens.count - 1].settle(in: room)
      effects += perform(acts)
      if acts.isEmpty { break }
    }
    return effects
  }

  private mutating func perform(_ acts: [Act]) -> [Workshop.Effect] {
    var effects: [Workshop.Effect] = []
    for act in acts {
      switch act {
      case .show(let screen): screens.append(screen)
      case .swap(let screen): screens[screens.count - 1] = screen
      case .back: if screens.count > 1 { screens.removeLast() }
      case .home: screens = [HomeScreen()]
      case .tell(let event): effects += session.receive(event, at: now)
      case .press(let key):
        if screens.count > 1 { screens.removeLast() }
        effects += press(key)
      case .leave: effects += leave()
      case .quit: effects += quit()
      case .suspend: effects.append(.suspend)
      case .redraw: effects.append(.redraw)
      }
    }
    return effects
  }

  /// Leaves at once when all is on disk, else asks with *ya* as default.
  private mutating func leave() -> [Workshop.Effect] {
    let closing = session.receive(.closesDraft, at: now)
    guard case .inMemory = session.storage else { return closing + quit() }
    screens.append(QuestionScreen.unsavedHome(session.storage))
    return closing
  }

  private mutating func quit() -> [Workshop.Effect] {
    isOver = true
    return session.receive(.closesDraft, at: now) + [.quit]
  }

  /// What the learner is to be told on this screen.
  var notice: Session.Notice? { told?.screens == screens.count ? session.notice : nil }

  var isLargeEnough: Bool {
    size.rows >= Trainer.smallest.rows && size.columns >= Trainer.smallest.columns
  }

  /// What the top screen may know, with the size of its own part.
  package var room: Room {
    Room(
      session: session, size: Frame(size: size, session: session).body.size, now: now,
      glyphs: shownGlyphs)
  }

  /// The tier the learner chose, or the one the terminal gave.
  var shownGlyphs: Glyphs {
    session.standing.settings[Setting.glyphs].flatMap(GlyphTier.init).map(Glyphs.init) ?? glyphs
  }
}

extension Key {
  /// Letter commands ignore case.
  var lowercased: Key {
    guard case .character(let character) = self, let lower = character.lowercased().first else {
      return self
    }
    return .character(lower)
  }
}
