import Coursework
import Foundation
import SOPRules

/// The lessons of a sitting.
///
/// Frames and scripts walk through a small course of their own, so that writing lessons breaks none
/// of them; the shipped lessons are walked through only where nothing of their words is expected.
struct TestCourse {
  let folder: Folder
  let course: Course

  private init(at path: String) {
    folder = .onDisk(path)
    course = Course.reading(from: folder).0
  }

  private static let here = URL(filePath: #filePath).deletingLastPathComponent()

  static let small = TestCourse(at: here.appending(path: "Lessons").path)

  static let shipped = TestCourse(at: shippedPath)

  private static let shippedPath = here.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Lessons").path

  /// The shipped rubric: frozen data, so its numbers may be expected.
  static let rubric = Folder.onDisk(shippedPath).text("rubrik/sop-ap-2026.1.yaml").flatMap {
    try? Rubric.reading($0)
  }
}

extension Folder {
  static func onDisk(_ root: String) -> Folder {
    Folder(
      names: { (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + $0)) ?? [] },
      bytes: { path in FileManager.default.contents(atPath: root + "/" + path).map { Array($0) } })
  }
}
