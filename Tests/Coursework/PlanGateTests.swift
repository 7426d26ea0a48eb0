import SOPRules
import Testing

@testable import Coursework

@Suite struct `The gate over plans` {
  static let plans = """
    format: rencana/1
    rencana:
      - kode: "1"
        judul: Satu jam
        jp: 1
        blok:
          - {jp: 1, isi: [{L01: inti}, {proyek: 20}, {L01: draf}], bahas: 9}
      - kode: mandiri
        judul: Sendiri
        blok:
          - {menit: 28, isi: [L01]}
    inti:
      L01: {menit: 1, halaman: [Awal], latihan: [L01-01]}
    """

  static func folder(_ file: String = "", _ words: String = "", _ others: String = "") -> Folder {
    var files = Folder.soundFiles
    files["rencana.yaml"] = plans
    files[file] = files[file]?.replacing(words, with: others)
    return Folder(files: files)
  }

  @Test func `a course with sound plans gives nothing to say`() {
    #expect(AuthorGate(of: Self.folder(), by: .small).problems().map(\.words) == [])
  }

  @Test(arguments: [
    ("rencana.yaml", "jp: 1\n", "jp: 2\n", "2 JP ialah 90 menit"),
    ("rencana.yaml", "bahas: 9}", "bahas: 10}", "blok ini 46 menit"),
    ("rencana.yaml", "[L01]}", "[L02]}", "\"L02\" tidak dikenal"),
    ("rencana.yaml", "halaman: [Awal]", "halaman: [Akhir]", "Halaman \"Akhir\""),
    ("rencana.yaml", "latihan: [L01-01]", "latihan: [L01-77]", "Latihan \"L01-77\""),
    ("rencana.yaml", "menit: 1,", "menit: 20,", "isinya sekitar 1 menit"),
    ("rencana.yaml", "L01: {menit: 1", "L07: {menit: 1", "belum memiliki bagian inti"),
    ("rencana.yaml", "kode: mandiri", "kode: \"1\"", "sudah dipakai"),
    ("rencana.yaml", "{L01: inti}", "{L01: semua}", "Bagian materi"),
    ("rencana.yaml", "menit: 28, isi", "isi", "belum memuat jp atau menit"),
  ])
  func `a mistake is told`(file: String, words: String, others: String, message: String) {
    let problems = AuthorGate(of: Self.folder(file, words, others), by: .small).problems()
    #expect(problems.filter { $0.message.contains(message) }.count == 1, "\(problems.map(\.words))")
  }

  @Test func `a plan takes in the core, the draft alone or everything`() throws {
    let folder = Self.folder()
    let (course, _) = Course.reading(from: folder)
    let lesson = try #require(course.lesson("L01", in: folder).0)
    func count(_ extent: StudyPlan.Extent) -> Int {
      lesson.steps(within: extent, core: course.cores["L01"]).count
    }
    #expect(count(.whole) == lesson.steps.count)
    #expect(count(.withoutDraft) == lesson.steps.count - 1)
    #expect(count(.draftAlone) == 1)
    #expect(count(.core) == 2)
    #expect(course.plan("1").extent(of: "L01") == .core)
    #expect(course.plan(nil).code == "mandiri")
    #expect(course.plan("1").extent(of: "L02") == nil)
  }

  @Test func `the shipped plans are of 8, 16, 24 and 40 hours, and one for evenings alone`() {
    let plans = Course.reading(from: .shipped).0.plans
    #expect(plans.map(\.code) == ["8", "16", "24", "40", "mandiri"])
    #expect(plans.compactMap(\.periods) == [8, 16, 24, 40])
  }
}
