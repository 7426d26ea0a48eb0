import Glibc
import SOPDocument
import Terminal
import Workshop

/// The outside, named once: arguments, environment, the executable, folders.
///
/// Nothing else in the program asks for them, so that everything else can be tested without.
struct Places {
  let arguments: [String]
  /// The folder of lessons, where there is one.
  let lessons: String?
  /// Where lessons were looked for.
  let searched: [String]
  /// The folder of everything learners leave behind.
  let home: String?

  /// Finds the lessons by what is said with `--pelajaran`, by `BIMTEK_LESSONS`, or by walking up
  /// from the executable to a `Lessons` or `share/bimtek/Lessons`.
  init(lessonsOption: String? = nil, homeOption: String? = nil) {
    arguments = Array(CommandLine.arguments.dropFirst())
    home = homeOption ?? Places.home
    if let stated = lessonsOption ?? Places.variable("BIMTEK_LESSONS") {
      searched = [stated]
    } else {
      searched = Places.ancestors(of: Places.executable).flatMap {
        ["\($0)/Lessons", "\($0)/share/bimtek/Lessons"]
      }
    }
    lessons = searched.first { Folder.exists("\($0)/kursus.yaml") }
  }

  /// Why there are no lessons, and what to do.
  var missingLessons: String {
    "Folder pelajaran belum ditemukan di \(searched.prefix(4).joined(separator: ", "))."
      + " Sebutkan dengan --pelajaran."
  }

  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The folder of the learners' files; one in the working folder where there is no home at all.
  var learners: String { "\(home ?? ".bimtek")/peserta" }

  /// A new folder for work that found no other place.
  static var rescue: String { "\(variable("TMPDIR") ?? "/tmp")/bimtek-\(newName())" }

  /// The variables that say how a terminal is to be used.
  static var environment: [String: String] {
    var environment: [String: String] = [:]
    for name in ["TERM", "NO_COLOR", "SSH_CONNECTION", "SSH_TTY"] {
      environment[name] = variable(name)
    }
    return environment
  }

  /// A path as people write it: "~" is the home folder.
  static func expanding(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = variable("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// The folder the program was started in.
  static var workingFolder: String? {
    guard let name = getcwd(nil, 0) else { return nil }
    defer { free(name) }
    return String(cString: name)
  }

  /// The day where this machine stands; nothing where its clock cannot be asked.
  static var today: WrittenDate? {
    var now = time_t(time.milliseconds / 1000)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return WrittenDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The wall clock.
  static var time: Timestamp { Timestamp(milliseconds: milliseconds(of: CLOCK_REALTIME)) }

  /// The monotonic clock, which no change of the date moves.
  static var moment: Moment { Moment(milliseconds: milliseconds(of: CLOCK_MONOTONIC)) }

  private static func milliseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// A name that was never made before: 128 random bits as a version-4 UUID.
  static func newName() -> String {
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.flatMap { [$0 >> 4, $0 & 15] }.map { String($0, radix: 16) }
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { digits[$0].joined() }
    return parts.joined(separator: "-")
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private static var home: String? {
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return "\(data)/bimtek" }
    return variable("HOME").map { "\($0)/.local/share/bimtek" }
  }

  /// The real path of this program; links to it are followed.
  private static var executable: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    guard count > 0 else { return CommandLine.arguments.first ?? "" }
    return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func ancestors(of path: String) -> [String] {
    var parts = path.split(separator: "/")
    var folders: [String] = []
    while !parts.isEmpty {
      parts.removeLast()
      folders.append("/" + parts.joined(separator: "/"))
    }
    return folders.map { $0 == "/" ? "" : $0 }
  }
}
