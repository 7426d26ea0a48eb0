import Coursework
import PlainYAML

extension Coursework.Folder {
  /// The lessons as they lie on disk; what cannot be opened is not there.
  static func lessons(at root: String) -> Coursework.Folder {
    Coursework.Folder(
      names: { path in
        (try? Folder.entries(of: path.isEmpty ? root : "\(root)/\(path)").map(\.name).sorted())
          ?? []
      },
      bytes: { path in
        try? Folder.bytes(of: "\(root)/\(path)", limit: Tree.largestSize)
      })
  }
}

/// The course on disk, for the commands of its authors.
struct LessonsFolder {
  let root: String
  let folder: Coursework.Folder
  let course: Course
  let problems: [AuthorProblem]

  /// Finds the lessons by the option, or where the program looks for them.
  init(option: String?) throws(Trouble) {
    let places = Places(lessonsOption: option)
    guard let root = places.lessons else {
      throw .refused(
        option.map { "\($0): folder ini belum memuat \(Course.fileName)." }
          ?? places.missingLessons)
    }
    self.root = root
    folder = .lessons(at: root)
    (course, problems) = Course.reading(from: folder)
  }

  /// The lesson with an id, in whatever case; what is wrong with it where it cannot be read.
  func outline(named id: String) throws(Trouble) -> Outline {
    let ids = course.lessons.map(\.id)
    if let outline = course.lessons.first(where: { $0.id.lowercased() == id.lowercased() }) {
      return outline
    }
    let number = id.drop { !$0.isNumber }.prefix(2)
    let broken = problems.filter {
      !number.isEmpty && ($0.file.hasPrefix("\(number)-") || $0.message.contains("\"\(number)-"))
    }
    guard broken.isEmpty else {
      throw .refused(
        (["Pelajaran \(id.uppercased()) belum dapat dibaca:"] + broken.map(\.words))
          .joined(separator: "\n"))
    }
    let hint = Nearest.word(to: id.uppercased(), among: ids).map { "maksudnya \($0)?" }
    throw .refused(
      "Pelajaran \"\(id)\" tidak ada; \(hint ?? "yang ada: \(ids.joined(separator: ", ")).")")
  }
}
