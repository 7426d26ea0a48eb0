import PlainYAML
import SOPRules

/// Checks the rubric a course names.
struct RubricGate {
  let rulebook: Rulebook
  private(set) var problems: [AuthorProblem] = []

  init(rulebook: Rulebook) { self.rulebook = rulebook }

  mutating func check(_ course: WrittenCourse, in folder: Folder) {
    let file = course.course.rubric
    guard !file.isEmpty else { return }
    guard let text = folder.text(file) else {
      problems.append(
        AuthorProblem(
          Complaint("Rubrik \"\(file)\" belum ada; periksa namanya.", at: course.rubricPlace),
          in: Course.fileName))
      return
    }
    do throws(Rubric.Unreadable) {
      _ = try Rubric.reading(text)
    } catch {
      problems += error.complaints.map { AuthorProblem($0, in: file) }
    }
    if let root = try? Tree.parsing(text).root { checkCodes(in: root, of: file) }
  }

  /// Looks for rules nobody wrote wherever the rubric names rules.
  private mutating func checkCodes(in root: Node, of file: String) {
    var codes: [(code: String, place: Place)] = []
    for criterion in root["kriteria"]?.list ?? [] {
      codes += (criterion["aturan"]?.map ?? []).map { ($0.key, $0.keySpan.start) }
    }
    for list in [root["batas"], root["kosong"], root["gaya"]?["aturan"]] {
      codes += (list?.list ?? []).compactMap { node in
        node.text.map { ($0, node.span.start) }
      }
    }
    for (code, place) in codes where rulebook[code] == nil {
      problems.append(AuthorProblem(rulebook.unknownRule(code, at: place), in: file))
    }
  }
}

extension Rulebook {
  /// The complaint about a code no rule bears.
  func unknownRule(_ code: String, at place: Place) -> Complaint {
    let hint = nearestName(to: code).map { "; maksudnya \"\($0)\"?" } ?? "; lihat bimtek aturan."
    return Complaint("Aturan \"\(code)\" tidak ada\(hint)", at: place)
  }
}
