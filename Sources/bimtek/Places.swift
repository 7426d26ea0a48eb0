import Glibc

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
