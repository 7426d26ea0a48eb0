import PlainYAML
import SOPDocument
import SOPRules

extension LessonGate {
  /// The points the authors' solution must reach.
  private static let solutionScore = 95

  /// Checks the drafts a lesson's task works with: the solution is clean, the start is not.
  mutating func checkDraftTask(in folder: Folder, by rubric: Rubric?) {
    guard let task = written.lesson?.outline.draftTask else { return }
    if let review = review(task.solution, "model", in: folder, by: rubric) {
      let flaws = review.findings.filter { $0.severity != .saran }
      if let flaw = flaws.first {
        complain(
          "Naskah model \(task.solution) memiliki \(flaws.count) catatan perbaikan (\(flaw.code): \(flaw.message)); perbaiki.",
          at: place("draf", "model"))
      }
      if let number = review.number, number < LessonGate.solutionScore * 1_000_000 {
        complain(
          "Naskah model \(task.solution) bernilai \(Wording.points(micro: number)); seharusnya paling sedikit \(LessonGate.solutionScore).",
          at: place("draf", "model"))
      }
      if let number = review.number, review.whyNoNumber == nil, let rubric {
        checkMutants(of: review.sop, scoring: number, task.solution, by: rubric)
      }
      if review.sop.activities.count < task.fewestRows {
        complain(
          "Naskah model memuat \(review.sop.activities.count) langkah, tetapi diminta paling sedikit \(task.fewestRows).",
          at: place("draf", "langkah_min"))
      }
    }
    if let review = review(task.start, "kasus", in: folder, by: rubric),
      !review.findings.contains(where: { $0.severity == .kesalahan })
    {
      complain(
        "Naskah \(task.start) belum memuat satu pun yang wajib diperbaiki; tidak ada yang dilatih.",
        at: place("draf", "kasus"))
    }
  }

  private mutating func review(
    _ path: String, _ key: String, in folder: Folder, by rubric: Rubric?
  ) -> Review? {
    guard let bytes = folder.bytes(path) else {
      complain(
        "Naskah \"\(path)\" belum ada; periksa namanya.", at: place("draf", .key(key)))
      return nil
    }
    do throws(Refusal) {
      let reading = try SOP.reading(bytes: bytes)
      for problem in reading.problems {
        complain(
          "Naskah \(path), baris \(problem.line): \(problem.message)",
          at: place("draf", .key(key)))
      }
      return rulebook.review(reading.sop, by: rubric)
    } catch {
      complain("Naskah \(path): \(error.words)", at: place("draf", .key(key)))
      return nil
    }
  }
}
