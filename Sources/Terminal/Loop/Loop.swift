import Glibc

/// Runs a program on a display until it is over, and gives the signal that ended it, if one did.
///
/// The only loop and the only place that waits: one thread, blocked until the terminal, a signal, an answer or a deadline
/// has something. All that is pending is received before one frame is drawn; while the terminal takes no output, frames
/// are left out and all else goes on. `perform` is called on this thread and must not block; slow work leaves its answer
/// in the mailbox. It may change the display's theme and glyphs, repaint and suspend it.
/// The display stays open. After a signal the caller exits with 128 plus its number.
package func run<P: Program>(
  _ program: inout P, on display: Display, mailbox: Mailbox<P.Answer>,
  perform: (P.Effect) -> Void
) -> Int32? {
  var loop = Loop<P>(display: display, mailbox: mailbox)
  loop.deliver(.resized(display.size), to: &program, perform)
  while !program.isOver {
    loop.drawIfTime(program)
    loop.takeAll(&program, perform)
    if let signal = loop.signal { return signal }
  }
  return nil
}

/// What the loop remembers from one turn to the next.
private struct Loop<P: Program> {
  let display: Display
  let mailbox: Mailbox<P.Answer>
  var signal: Int32?

  private var parser: KeyParser
  private var burst = Burst()
  private var now = Loop.clock()
  private var mustDraw = false
  private var lastResize: Moment?
  private var redrawAt: Moment?

  /// A window that is being dragged is redrawn at most sixty times a second.
  private static var framePause: Int { 17 }

  init(display: Display, mailbox: Mailbox<P.Answer>) {
    self.display = display
    self.mailbox = mailbox
    parser = KeyParser(escapePatience: display.isRemote ? 100 : 50)
  }

  mutating func drawIfTime(_ program: P) {
    guard mustDraw, !display.isSending, redrawAt.map({ Self.clock() >= $0 }) ?? true else {
      return
    }
    mustDraw = false
    redrawAt = nil
    var surface = display.surface
    program.draw(on: &surface)
    display.present(surface)
  }

  /// Waits for the first input and takes all that came with it.
  mutating func takeAll(_ program: inout P, _ perform: (P.Effect) -> Void) {
    var happenings = display.happenings(
      wake: mailbox.wakeDescriptor, milliseconds: patience(program))
    now = Self.clock()
    while !happenings.isEmpty, !program.isOver, signal == nil {
      for happening in happenings { take(happening, &program, perform) }
      guard !program.isOver, signal == nil else { break }
      happenings = display.happenings(wake: mailbox.wakeDescriptor, milliseconds: 0)
      now = Self.clock()
    }
    guard !program.isOver, signal == nil else { return }
    for typed in burst.sort(parser.expire(at: now), isEditing: program.isEditing, at: now) {
      deliver(typed, &program, perform)
    }
    for answer in mailbox.take() { deliver(.answer(answer), to: &program, perform) }
    if let due = program.due, due <= now { deliver(.due, to: &program, perform) }
  }

  private mutating func take(
    _ happening: Display.Happening, _ program: inout P, _ perform: (P.Effect) -> Void
  ) {
    switch happening {
    case .bytes(let bytes):
      let typed = parser.receive(bytes, at: now)
      for typed in burst.sort(typed, isEditing: program.isEditing, at: now) {
        deliver(typed, &program, perform)
      }
    case .resized(let size):
      if let last = lastResize, now - last < Self.framePause { redrawAt = last + Self.framePause }
      lastResize = redrawAt ?? now
      deliver(.resized(size), to: &program, perform)
    case .resumed: deliver(.resumed, to: &program, perform)
    case .ending(let number):
      signal = number
      for effect in program.receive(.hangup(signal: number), at: now) { perform(effect) }
    }
  }

  private mutating func deliver(
    _ typed: Typed, _ program: inout P, _ perform: (P.Effect) -> Void
  ) {
    switch typed {
    case .key(let key): deliver(.key(key), to: &program, perform)
    case .paste(let text): deliver(.paste(text), to: &program, perform)
    }
  }

  mutating func deliver(
    _ input: Input<P.Answer>, to program: inout P, _ perform: (P.Effect) -> Void
  ) {
    guard !program.isOver else { return }
    mustDraw = true
    for effect in program.receive(input, at: now) { perform(effect) }
  }

  /// The milliseconds until something must happen by itself; -1 if nothing must.
  private func patience(_ program: P) -> Int {
    // What is still being sent wakes the loop by itself.
    let redraw = mustDraw && !display.isSending ? redrawAt : nil
    let deadlines = [parser.deadline, program.due, redraw].compactMap(\.self)
    guard let next = deadlines.min() else { return -1 }
    return max(0, next - Self.clock())
  }

  static func clock() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }
}
