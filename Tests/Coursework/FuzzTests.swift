import SOPRules
import Support
import Testing

@testable import Coursework

@Suite struct `Any text whatever` {
  /// Pieces that mean something to Markdown, to YAML or to exercises.
  private static let pieces = [
    "---\n", "```latihan pilihan\n", "```latihan urutan\n", "```\n", "## ", "- ", "> ", "|", "\n",
    "\n\n", "[istilah:", "]", "{", "}", "[", ": ", "\"", "'", "*", "**", "`", "&a", "*a", "!", "\t",
    "\u{0}", "\r\n", "é", "\u{301}", "日", "<b>", "id: L01-01\n", "setelah: [", "benar: ya",
    "cocok:", "bantuan:", "999999999999999999999", String(repeating: "> ", count: 50),
    String(repeating: "[", count: 200), String(repeating: "*a ", count: 100),
  ]

  @Test(arguments: 1...200)
  func `reading, marking, laying out and the gate come to an end`(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    var bytes = Array((Folder.soundFiles[Folder.lessonPath] ?? "").utf8)
    for _ in 0...random.below(12) {
      let start = random.below(bytes.count + 1)
      let end = min(bytes.count, start + random.below(40))
      let piece = Array(Self.pieces[random.below(Self.pieces.count)].utf8)
      switch random.below(4) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: piece, at: start)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count + 1))
      default: if start < bytes.count { bytes[start] = UInt8(random.below(256)) }
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var files = Folder.soundFiles
    files[Folder.lessonPath] = text
    let folder = Folder(files: files)
    let lines = text.lines.count
    let problems = AuthorGate(of: folder, by: .small).problems()
      .filter { $0.file == Folder.lessonPath }
    #expect(problems.allSatisfy { (1...(lines + 1)).contains($0.line) && $0.column >= 1 })

    let (course, _) = Course.reading(from: folder)
    guard let lesson = course.lessons.first.flatMap({ course.lesson($0.id, in: folder).0 }) else {
      return
    }
    for step in lesson.steps {
      switch step {
      case .page(let page):
        let width = 20 + random.below(100)
        #expect(page.lines(width: width).allSatisfy { $0.columns <= width })
      case .exercise(let exercise):
        for rung in 0...5 { _ = exercise.hint(rung, by: .small) }
        for answer in Self.answers(from: text, &random) {
          let outcome = exercise.outcome(of: answer, by: .small)
          #expect((0...Outcome.fullMark).contains(outcome.score))
          #expect(!outcome.arithmetic.isEmpty && !outcome.feedback.isEmpty || outcome.isFull)
        }
      case .draft: break
      }
    }
  }

  private static func answers(from text: String, _ random: inout Dice) -> [Answer] {
    let ids = (0..<6).map { _ in
      ["a", "b", "c", "terima", "arsip", "kosong", "awal", "proses", "?"][random.below(9)]
    }
    return [
      .choice(ids), .order(ids), .text(String(text.prefix(random.below(200)))), .choice([]),
      .pairs(Dictionary(zip(["kapsul", "kotak", ids[0]], ids)) { first, _ in first }),
    ]
  }
}
