import Glibc

/// A built program on a terminal of its own, driven by keys and read as a screen.
///
/// It waits for named conditions, never for time: `try session.wait(for: "Beranda")`. The program leads a session of its own, as after
/// a login, and gets only the environment given here.
package final class PtySession {
  /// What a session was waiting for in vain, and what the screen showed instead.
  package struct Disappointment: Error, CustomStringConvertible {
    package var wanted: String
    package var screen: String

    /// What a failed test prints.
    package var description: String { "waited in vain for \(wanted); the screen:\n\(screen)" }
  }

  /// How a program ended.
  package enum End: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  package private(set) var screen: VTScreen
  /// All bytes the program has sent.
  package private(set) var transcript: [UInt8] = []
  package let process: pid_t
  private(set) var terminal: Int32
  private var end: End?

  /// Keys as xterm sends them.
  package enum Keys {
    package static let enter = "\r"
    package static let tab = "\t"
    package static let backTab = "\u{1B}[Z"
    package static let escape = "\u{1B}"
    package static let backspace = "\u{7F}"
    package static let up = "\u{1B}[A"
    package static let down = "\u{1B}[B"
    package static let right = "\u{1B}[C"
    package static let left = "\u{1B}[D"
    package static let home = "\u{1B}[H"
    package static let end = "\u{1B}[F"
    package static let pageUp = "\u{1B}[5~"
    package static let pageDown = "\u{1B}[6~"
    package static let delete = "\u{1B}[3~"

    /// F1 to F12.
    package static func function(_ number: Int) -> String {
      let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
      return "\u{1B}[\(codes[number - 1])~"
    }

    package static func control(_ letter: Character) -> String {
      String(UnicodeScalar((letter.lowercased().utf8.first ?? 0x60) - 0x60))
    }
  }

  /// Starts a program on a new terminal.
  ///
  /// - Throws: `Disappointment` if there is no terminal to be had or the program cannot be started.
  package init(
    _ program: String, _ arguments: [String] = [], terminal name: String = "xterm-256color",
    environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws {
    screen = VTScreen(rows: rows, columns: columns)
    let path: String
    (terminal, path) = try Self.newTerminal(rows: rows, columns: columns)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var everySignal = sigset_t()
    sigfillset(&everySignal)
    posix_spawnattr_setsigdefault(&attributes, &everySignal)
    var noSignal = sigset_t()
    sigemptyset(&noSignal)
    posix_spawnattr_setsigmask(&attributes, &noSignal)
    // POSIX_SPAWN_SETSID, SETSIGDEF and SETSIGMASK: the first terminal a session opens becomes its own.
    posix_spawnattr_setflags(&attributes, 0x80 | 0x04 | 0x08)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }

    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": name]
    for (key, value) in environment { variables[key] = value }
    var words = ([program] + arguments).map { strdup($0) }
    var settings = variables.map { strdup("\($0)=\($1)") }
    defer { for word in words + settings { free(word) } }
    words.append(nil)
    settings.append(nil)
    var process = pid_t()
    guard posix_spawnp(&process, program, &actions, &attributes, words, settings) == 0 else {
      close(terminal)
      throw Disappointment(wanted: "\(program) to start", screen: "")
    }
    self.process = process
  }

  deinit {
    if end == nil {
      Glibc.kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if terminal >= 0 { close(terminal) }
  }

  /// The path of a program built beside the running tests.
  package static func built(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(
      decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own[..<(own.lastIndex(of: "/") ?? own.startIndex)]
    return "\(folder)/\(name)"
  }

  /// Sends keys, as the terminal would; several characters at once are taken for a paste where text is not edited.
  package func write(_ text: String) {
    write(Array(text.utf8))
  }

  package func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, min($0.count, 512)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      if !rest.isEmpty { read(milliseconds: 0) }
    }
  }

  /// Waits until the screen is as wanted.
  ///
  /// - Throws: `Disappointment` if it is not within the time, or if the program ends before.
  @discardableResult
  package func wait(
    for wanted: String = "a condition", seconds: Int = 20, until condition: (VTScreen) -> Bool
  ) throws -> VTScreen {
    let deadline = Self.now() + seconds * 1000
    while !condition(screen) {
      guard Self.now() < deadline, read(milliseconds: 100) else {
        if condition(screen) { break }
        throw Disappointment(wanted: wanted, screen: screen.text)
      }
    }
    return screen
  }

  /// Waits until some words are on the screen.
  ///
  /// - Throws: `Disappointment` if they do not come.
  @discardableResult
  package func wait(for words: String, seconds: Int = 20) throws -> VTScreen {
    try wait(for: "“\(words)”", seconds: seconds) { $0.contains(words) }
  }

  /// Reads until nothing has come for so long.
  package func settle(milliseconds: Int = 60) {
    var count = -1
    while count != transcript.count {
      count = transcript.count
      read(milliseconds: Int32(milliseconds))
    }
  }

  /// Waits for the program's end and reads what it still said.
  ///
  /// - Throws: `Disappointment` if it does not end.
  package func waitForEnd(seconds: Int = 20) throws -> End {
    let deadline = Self.now() + seconds * 1000
    while end == nil {
      var status: Int32 = 0
      let isStillThere = read(milliseconds: 20)
      if waitpid(process, &status, isStillThere ? WNOHANG : 0) == process {
        let signal = status & 0x7F
        end = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
      }
      guard Self.now() < deadline else {
        throw Disappointment(wanted: "the program's end", screen: screen.text)
      }
    }
    while read(milliseconds: 20) {
      guard hasMore else { break }
    }
    return end ?? .exited(-1)
  }

  package func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    Self.setSize(terminal, rows, columns)
  }

  /// Reads what is sent as on a screen of this size, without telling the program.
  package func showAs(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
  }

  package func signal(_ number: Int32) {
    Glibc.kill(process, number)
  }

  /// Closes the terminal, as when the connection is lost.
  package func hangUp() {
    close(terminal)
    terminal = -1
  }

  /// Whether the terminal echoes and reads whole lines, as a shell wants it.
  package var isInLineMode: Bool {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return false }
    return modes.c_lflag & UInt32(ECHO | ICANON) == UInt32(ECHO | ICANON)
  }

  private var hasMore: Bool {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0 && source.revents & Int16(POLLIN) != 0
  }

  /// Reads once if there is something within the time; says whether the terminal is still open.
  @discardableResult
  func read(milliseconds: Int32) -> Bool {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(terminal, &bytes, bytes.count)
    guard count > 0 else { return false }
    transcript += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }

  /// What posix_openpt, unlockpt and ptsname do; Swift does not see them.
  private static func newTerminal(rows: Int, columns: Int) throws -> (Int32, String) {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = -1
    guard terminal >= 0, ioctl(terminal, 0x4004_5431, &lock) == 0,
      ioctl(terminal, 0x8004_5430, &number) == 0
    else { throw Disappointment(wanted: "a pseudo-terminal", screen: "") }
    setSize(terminal, rows, columns)
    return (terminal, "/dev/pts/\(number)")
  }

  /// Both ends of a terminal that is used within the test's own process.
  ///
  /// - Throws: `Disappointment` if there is none to be had.
  package static func terminalPair(rows: Int, columns: Int) throws -> (master: Int32, slave: Int32)
  {
    let (master, path) = try newTerminal(rows: rows, columns: columns)
    let slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Disappointment(wanted: path, screen: "") }
    return (master, slave)
  }

  private static func setSize(_ terminal: Int32, _ rows: Int, _ columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
