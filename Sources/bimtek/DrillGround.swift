import Coursework
import PlainYAML
import SOPDocument
import SOPRules

/// A sound SOP of somebody's own, to make tasks from.
enum DrillGround {
  /// Reads a draft that is sound; anything else is told with its reason.
  static func reading(_ path: String) throws(Trouble) -> GivenDraft {
    let bytes = try Folder.bytes(of: path, limit: Tree.largestSize)
    if let objection = ForeignBytes.objection(to: bytes) { throw .refused("\(path): \(objection)") }
    let reading: Reading
    do {
      reading = try SOP.reading(bytes: bytes)
    } catch {
      throw .refused("\(path): \(error.words)")
    }
    if let problem = reading.problems.first {
      throw .refused("\(path):\(problem.line): \(problem.message)")
    }
    let draft = GivenDraft(text: String(decoding: bytes, as: UTF8.self), sop: reading.sop)
    guard let finding = Drills.hindrance(to: draft, by: .standard) else { return draft }
    throw .refused(
      "\(path): soal dibuat dari SOP yang baik; di sini masih ada yang perlu diperbaiki. "
        + "\(finding.code): \(finding.message) bimtek periksa menyebut semuanya.")
  }
}
