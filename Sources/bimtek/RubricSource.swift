import PlainYAML
import SOPRules

/// The rubric of a run, or why there is none.
struct RubricSource {
  let rubric: Rubric?
  let absence: String?

  /// Finds the rubric that was named, or the one of the course.
  ///
  /// - Throws: `Trouble` when a rubric was asked for and cannot be had, or is unsound.
  static func finding(_ name: String?, lessons: String?) throws(Trouble) -> RubricSource {
    if let name, name.contains("/") || Folder.exists(name) {
      return RubricSource(rubric: try rubric(at: name), absence: nil)
    }
    let places = Places(lessonsOption: lessons)
    guard let folder = places.lessons else {
      if name != nil || lessons != nil { throw .refused(places.missingLessons) }
      return RubricSource(
        rubric: nil, absence: "Catatan saja, tanpa nilai. \(places.missingLessons)")
    }
    if let name {
      return RubricSource(rubric: try rubric(at: "\(folder)/rubrik/\(name).yaml"), absence: nil)
    }
    guard let path = try text(at: "\(folder)/kursus.yaml", key: "rubrik") else {
      return RubricSource(
        rubric: nil, absence: "Catatan saja, tanpa nilai: kursus.yaml belum menyebut rubrik.")
    }
    return RubricSource(rubric: try rubric(at: "\(folder)/\(path)"), absence: nil)
  }

  private static func rubric(at path: String) throws(Trouble) -> Rubric {
    let text = String(decoding: try Folder.bytes(of: path, limit: Tree.largestSize), as: UTF8.self)
    do {
      return try Rubric.reading(text)
    } catch {
      let complaints = error.complaints.map { "\(path):\($0.words)" }
      throw .refused(complaints.joined(separator: "\n"))
    }
  }

  /// One text of a course file, without reading the course.
  private static func text(at path: String, key: String) throws(Trouble) -> String? {
    let bytes = try Folder.bytes(of: path, limit: Tree.largestSize)
    do {
      return try Tree.parsing(bytes: bytes).root?[key]?.text
    } catch {
      throw .refused("\(path):\(error.place.line):\(error.place.column): \(error.words)")
    }
  }
}
