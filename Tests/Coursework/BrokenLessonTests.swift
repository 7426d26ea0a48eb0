import SOPRules
import Testing

@testable import Coursework

/// A lesson that cannot be read is told once, and everything else stays.
@Suite struct `A broken lesson among sound ones` {
  private static let broken = "02-dua/pelajaran.md"

  /// The sound course with a second lesson, on which everything leans.
  private static let files: [String: String] = {
    var files = Folder.soundFiles
    files["kursus.yaml"] = Folder.smallCourse.replacing("[01-satu]", with: "[02-dua, 01-satu]")
    files[broken] = "---\nid: L02\njudul: Dua\ntujuan: [Satu.]\nmenit: 1\n---\n\n## Awal\n\nIsi.\n"
    files[Folder.lessonPath] = files[Folder.lessonPath]?
      .replacing("menit: 28\n", with: "menit: 28\nprasyarat: [L02]\n")
      .replacing("Satu [istilah", with: "Sesudah L02, satu [istilah")
    files["sumber.yaml"]? +=
      "\n  - {pelajaran: L02, kata: Menurut peraturan., dasar: A, sumber: PAN35}\n"
    files["rencana.yaml"] =
      "format: rencana/1\nrencana:\n  - {kode: a, judul: A, blok: [{menit: 29, isi: [L01, L02]}]}\n"
    return files
  }()

  private static func problems(
    _ bytes: [UInt8]?, for file: String = broken
  ) -> [AuthorProblem] {
    let folder = Folder(
      names: { _ in [] },
      bytes: { path in path == file ? bytes : files[path].map { Array($0.utf8) } })
    return AuthorGate(of: folder, by: .small).problems()
  }

  @Test(arguments: [
    ("", "Awali berkas dengan kepala"), ("---\nid: L04\n", "belum ditutup"),
    ("---\nid: [\n---\n", "diharapkan"), ("---\n---\n", "belum diisi"),
    ("---\nid: L04\njudul: A\n---\n", "\"menit\""),
    (String(repeating: "a", count: 1_000_001), "1 MB"),
  ])
  func `only its own problem is told`(text: String, message: String) {
    let problems = Self.problems(Array(text.utf8))
    #expect(problems.contains { $0.message.contains(message) }, "\(problems.map(\.words))")
    #expect(problems.allSatisfy { $0.file == Self.broken }, "\(problems.map(\.words))")
  }

  @Test func `the course knows which lesson is missing`() {
    var files = Self.files
    #expect(Course.reading(from: Folder(files: files)).0.unread == [])
    files[Self.broken] = "rusak"
    let course = Course.reading(from: Folder(files: files)).0
    #expect(course.unread == ["L02"])
    #expect(course.lessons.map(\.id) == ["L01"])
  }

  @Test func `one whose folder is gone is told in the list`() {
    #expect(Self.problems(nil).map(\.file) == ["kursus.yaml"])
  }

  @Test func `a list that cannot be read is all there is to tell`() {
    let problems = Self.problems(Array("pelajaran: [".utf8), for: "kursus.yaml")
    #expect(problems.map(\.file) == ["kursus.yaml"])
  }

  @Test func `a text of another encoding is told with its line`() {
    let text = Folder.soundFiles[Folder.lessonPath] ?? ""
    var bytes = Array(text.utf8)
    bytes[bytes.count - 6] = 0xE9
    let told = Self.problems(bytes, for: Folder.lessonPath)
      .filter { $0.message.contains("bukan UTF-8") }
    #expect(told.count == 1)
    #expect((told.first?.line ?? 0) > 60)
    let pairs: [[UInt8]] = text.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + pairs.joined()
    #expect(Self.problems(wide).map(\.message).first?.contains("UTF-16") == true)
    #expect(Self.problems(wide).count == 1)
  }

  @Test(arguments: ["sumber.yaml", "rubrik.yaml", "istilah.md", "rencana.yaml", "kursus.yaml"])
  func `other files are told in the same way`(file: String) {
    let bytes = Array((Self.files[file] ?? "").utf8) + Array("\n# ".utf8) + [0xE9, 0x0A]
    let problems = Self.problems(bytes, for: file)
    #expect(problems.contains { $0.file == file && $0.message.contains("bukan UTF-8") })
  }

  @Test(arguments: [
    "```latihan isian\nid: L01-02\n```\n", "## Halaman\n\nKata.\n", "```\n## Halaman\n",
  ])
  func `a fence that was not closed is told where the next thing begins`(next: String) {
    let open = Sample.choice.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
    let folder = Folder.small(open + next)
    let problems = AuthorGate(of: folder, by: .small).problems()
      .filter { $0.message.contains("Pagar latihan di atas") }
    let lines = folder.text(Folder.lessonPath)?.lines ?? []
    if next.hasPrefix("```\n") {
      #expect(problems.isEmpty)
    } else {
      #expect(problems.count == 1)
      #expect(problems.first.map { lines[$0.line - 1] } == next.lines.first)
    }
  }
}
