import PlainYAML
import SOPDocument
import SOPRules
import Testing

@testable import Coursework

/// What `Lessons/README.md` shows authors must work as it stands there.
@Suite struct `The guide for authors` {
  struct Example: CustomTestStringConvertible, Sendable {
    var language: String
    var text: String
    var line: Int
    var testDescription: String { "line \(line)" }
  }

  /// The fenced blocks of the guide, a longer fence around a shorter one.
  static let examples: [Example] = {
    var examples: [Example] = []
    var fence: String?
    var open = Example(language: "", text: "", line: 0)
    let lines = (Folder.shipped.text("README.md") ?? "").lines
    for (index, line) in lines.enumerated() {
      let words = String(line.drop { $0 == " " })
      let marks = String(words.prefix { $0 == "`" })
      if let closing = fence {
        if words == closing {
          examples.append(open)
          fence = nil
        } else {
          open.text += line + "\n"
        }
      } else if marks.count >= 3 {
        fence = marks
        open = Example(language: String(words.dropFirst(marks.count)), text: "", line: index + 1)
      }
    }
    return examples
  }()

  static func examples(in language: String, with words: String) -> [Example] {
    examples.filter { $0.language == language && $0.text.contains(words) }
  }

  /// The shipped course with some files of its own.
  private static func folder(_ files: [String: String]) -> Folder {
    Folder(
      names: { _ in [] },
      bytes: { path in files[path].map { Array($0.utf8) } ?? Folder.shipped.bytes(path) })
  }

  /// What the gate says of a lesson with a head, without its study time.
  private func problems(head: String, body: String) -> [String] {
    let files = [
      "kursus.yaml": (Folder.shipped.text("kursus.yaml") ?? "")
        .replacing("  - 11-mutu-baku\n", with: "  - contoh\n"),
      "contoh/pelajaran.md": head + "\n## Halaman\n\nIsi.\n\n" + body,
    ]
    return AuthorGate(of: Self.folder(files), by: .standard).problems()
      .filter { $0.file.hasPrefix("contoh/") && !$0.message.hasPrefix("Lama belajar") }
      .map(\.words)
  }

  private static let head = """
    ---
    id: L11
    judul: Contoh
    tujuan: [Mencoba contoh.]
    menit: 5
    mengajarkan: [MB-05]
    ---

    """

  @Test func `there are examples of all that authors write`() {
    #expect(Self.examples(in: "markdown", with: "```latihan").count >= 6)
    for words in ["menit:", "langkah_min", "kasus:", "apa:"] {
      #expect(!Self.examples(in: "yaml", with: words).isEmpty, "\(words)")
    }
  }

  private static let exercises = examples(in: "markdown", with: "```latihan")
    .filter { $0.text.contains("bantuan:") }

  private static let pages = examples(in: "markdown", with: "## ")
    .filter { !$0.text.contains("```latihan") }

  @Test(arguments: exercises)
  func `an exercise shown passes the gate`(example: Example) {
    #expect(problems(head: Self.head, body: example.text) == [])
  }

  @Test(
    arguments: examples(in: "markdown", with: "```latihan").filter {
      $0.text.contains("tingkat: C")
    })
  func `an item of the bank shown passes the gate beside a version of its own`(example: Example) {
    let other = example.text.replacing("-a1\n", with: "-a2\n")
    #expect(other != example.text)
    let blueprint = """
      format: kisi-kisi/1
      lulus: 70
      menit: 1
      topik:
        - {topik: T6, judul: Enam, pelajaran: [L08], sel: {C4: 1}}
      """
    let files = [
      "bank/kisi-kisi.yaml": blueprint,
      "bank/T06.md": "---\nformat: bank/1\n---\n\n" + example.text + "\n" + other,
    ]
    #expect(BankSample.problems(Self.folder(files)) == [])
  }

  @Test(arguments: examples(in: "yaml", with: "blok:"))
  func `a part of a plan shown passes the gate`(example: Example) throws {
    let shipped = Folder.shipped.text("rencana.yaml") ?? ""
    let cores = try #require(shipped.firstRange(of: "\ninti:")).lowerBound
    let block = example.text.lines.map { "    " + $0 }.joined(separator: "\n")
    let plan = "format: rencana/1\nrencana:\n  - kode: contoh\n    judul: Contoh\n"
    let folder = Self.folder(["rencana.yaml": plan + block + "\n" + shipped[cores...]])
    let course = Course.reading(from: folder).0
    var gate = PlanGate(in: folder, course: course, unread: [])
    gate.check(course.lessons.compactMap { course.lesson($0.id, in: folder).0 })
    #expect(gate.problems.map(\.words) == [])
  }

  @Test func `there is an example of an item and of a plan`() {
    #expect(Self.examples.contains { $0.text.contains("tingkat: C") })
    #expect(Self.examples.contains { $0.language == "yaml" && $0.text.contains("blok:") })
  }

  @Test func `every kind of exercise has an example and its minutes`() {
    let text = Folder.shipped.text("README.md") ?? ""
    for item in `Answering every shipped exercise`.items {
      let kind = item.exercise.kind.word
      #expect(text.contains("```latihan \(kind)\n"), "\(kind)")
      #expect(text.contains("| \(kind.replacing("-", with: " "))"), "\(kind)")
    }
  }

  @Test(arguments: pages)
  func `a page shown passes the gate`(example: Example) {
    // A page of the glossary shows a term instead.
    #expect(problems(head: Self.head, body: example.text) == [])
  }

  @Test(arguments: examples(in: "yaml", with: "tujuan:"))
  func `a head shown passes the gate`(example: Example) {
    #expect(problems(head: example.text, body: "") == [])
  }

  @Test(arguments: examples(in: "yaml", with: "draf:"))
  func `a task shown passes the gate`(example: Example) {
    let head = Self.head.replacing("menit: 5\n", with: "menit: 5\n" + example.text)
    #expect(problems(head: head, body: "") == [])
  }

  @Test(arguments: examples.filter { $0.language == "yaml" })
  func `every piece of YAML is plain YAML`(example: Example) throws {
    let text = example.text.lines.filter { $0 != "---" }.joined(separator: "\n")
    #expect(throws: Never.self) { try Tree.parsing(text) }
  }

  @Test(arguments: examples.filter { $0.language == "yaml" && $0.text.hasPrefix("sop:") })
  func `a draft shown is read without a problem`(example: Example) throws {
    let text = try #require(Tree.parsing(example.text).root?["sop"]?.text)
    #expect(try SOP.reading(bytes: Array(text.utf8)).problems == [])
  }

  @Test(arguments: examples.filter { $0.language == "yaml" && $0.text.hasPrefix("pernyataan:") })
  func `a source shown stands in the list of sources`(example: Example) throws {
    let item = try #require(Tree.parsing(example.text).root?["pernyataan"]?.list?.first)
    let words = try #require(item["kata"]?.text)
    #expect(Folder.shipped.text("sumber.yaml")?.contains(words) == true)
  }

  @Test func `the table of minutes is the one the gate reckons with`() {
    let text = Folder.shipped.text("README.md") ?? ""
    for (words, minutes) in [
      ("pilihan satu jawaban", StudyTime.choice), ("pilihan beberapa jawaban", StudyTime.choices),
      ("isian", StudyTime.blank), ("urutan", StudyTime.ordering), ("pasangan", StudyTime.matching),
      ("cari cacat", StudyTime.flawHunt), ("perbaiki", StudyTime.mending),
      ("lengkapi tabel", StudyTime.completing), ("tebak aturan", StudyTime.prediction),
      ("nilai contoh", StudyTime.appraisal), ("gambar alir", StudyTime.drawing),
      ("uji kasus", StudyTime.caseTest), ("draf", StudyTime.draft),
      ("tugas naskah", StudyTime.draft),
    ] { #expect(text.contains("| \(words) | \(minutes) menit |"), "\(words)") }
    #expect(text.contains("| bacaan | \(StudyTime.wordsPerMinute) kata setiap menit |"))
  }

  @Test(arguments: examples.filter { $0.language == "sh" })
  func `a command shown is one of those authors have`(example: Example) {
    let words = example.text.split(separator: " ").map {
      $0.trimmingPrefix { $0.isWhitespace }.prefix { !$0.isWhitespace }
    }
    #expect(words.first == "bimtek" && words.dropFirst().first == "pelajaran")
    let known = ["baru", "coba", "periksa", "impor", "ekspor", "buku-kerja"]
    #expect(words.count > 2 && known.contains(String(words[2])))
  }
}
