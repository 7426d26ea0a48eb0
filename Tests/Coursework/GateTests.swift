import SOPRules
import Testing

@testable import Coursework

@Suite struct `The author's gate` {
  @Test func `a sound course gives nothing to say`() {
    let gate = AuthorGate(of: Folder(files: Folder.soundFiles), by: .small)
    #expect(gate.problems().map(\.words) == [])
    #expect(gate.size == (1, 6, 0))
  }

  @Test(arguments: Breakage.exercises + Breakage.lessons + Breakage.words)
  func `a mistake is told once, at its line`(breakage: Breakage) throws {
    let file = try #require(Folder.soundFiles[breakage.file])
    #expect(file.contains(breakage.words))
    let folder = Folder.sound(
      in: breakage.file, replacing: breakage.words, with: breakage.others)
    let problems = AuthorGate(of: folder, by: .small).problems()
      .filter { $0.message.contains(breakage.message) }
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    let line = try #require(folder.text(problem.file)).lines[problem.line - 1]
    let wanted = breakage.line ?? breakage.others.lines[0]
    #expect(line.contains(wanted))
    #expect((1...(line.count + 1)).contains(problem.column))
  }

  @Test func `a solution that can be broken for nothing is told`() {
    var files = Folder.soundFiles
    files["rubrik.yaml"] = Folder.soundRubric
      .replacing("peringatan: 100000", with: "peringatan: 0")
      .replacing("gaya: {aturan: [KG-04]", with: "gaya: {aturan: [JD-01]")
    let problems = AuthorGate(of: Folder(files: files), by: .small).problems()
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.message.contains("(KG-04) belum mengurangi nilai") })
  }

  @Test func `choices that pass by ticking everything are told`() {
    let folder = Folder.sound(
      in: Folder.lessonPath,
      replacing:
        "  - {id: d, teks: nanti, umpan: {apa: Nanti belum terukur., langkah: Tulis satuan.}}\n",
      with:
        "  - {id: d, teks: 3 hari, benar: ya, umpan: Ada hari.}\n  - {id: e, teks: 4 hari, benar: ya, umpan: Ada.}\n  - {id: f, teks: 5 hari, benar: ya, umpan: Ada.}\n"
    )
    let problems = AuthorGate(of: folder, by: .small).problems().map(\.message)
    #expect(problems.contains { $0.contains("Menandai semua opsi sudah lulus") })
  }

  @Test func `an order that passes as it is written is told`() {
    let sorted = Sample.ordering
      .replacing("  - {id: paraf, teks: Membubuhkan paraf, setelah: [periksa, agenda]}\n", with: "")
      .replacing("  - {id: terima, teks: Menerima berkas}\n", with: "")
      .replacing(
        "butir:\n", with: "butir:\n  - {id: terima, teks: Menerima berkas}\n"
      )
      .replacing(
        "  - {id: arsip",
        with: "  - {id: paraf, teks: Membubuhkan paraf, setelah: [periksa, agenda]}\n  - {id: arsip"
      )
    let folder = Folder.sound(
      in: Folder.lessonPath, replacing: Sample.ordering, with: sorted)
    let problems = AuthorGate(of: folder, by: .small).problems()
    #expect(
      problems.map(\.message) == ["Urutan seperti tertulis di sini sudah lulus; acak butirnya."])
  }

  @Test func `a right side in the order of the left is told`() {
    let folder = Folder.sound(
      in: Folder.lessonPath,
      replacing:
        "  - {id: proses, teks: Kegiatan}\n  - {id: panah, teks: Arah}\n  - {id: awal, teks: Mulai dan selesai}\n",
      with: "  - {id: awal, teks: Mulai dan selesai}\n  - {id: proses, teks: Kegiatan}\n")
    let problems = AuthorGate(of: folder, by: .small).problems()
    #expect(
      problems.map(\.message) == ["Urutan kanan membocorkan jawaban; tulis dalam urutan lain."])
  }

  @Test(arguments: [
    ("benar: ya, umpan: Ada angka dan satuan.", "umpan: {apa: Ada., langkah: Cari.}"),
    (
      "teks: secepatnya, umpan: {apa: Belum ada angka., aturan: KG-04, langkah: Tulis angka.}",
      "teks: secepatnya, benar: ya, umpan: Ada."
    ),
  ])
  func `one of several asks for exactly one right option`(words: String, others: String) {
    let folder = Folder.sound(in: Folder.lessonPath, replacing: words, with: others)
    let problems = AuthorGate(of: folder, by: .small).problems().map(\.message)
    #expect(problems.contains { $0.contains("tepat satu opsi") })
  }

  @Test func `problems come file by file, each from top to bottom`() {
    var files = Folder.soundFiles
    for breakage in Breakage.exercises.reversed().prefix(6) {
      files[breakage.file] = files[breakage.file]?.replacing(breakage.words, with: breakage.others)
    }
    files["kursus.yaml"] = files["kursus.yaml"]?.replacing("rev: 3", with: "rev: tiga")
    let problems = AuthorGate(of: Folder(files: files), by: .small).problems()
    #expect(problems.first?.file == "kursus.yaml")
    let lines = problems.filter { $0.file == Folder.lessonPath }.map(\.line)
    #expect(lines == lines.sorted())
    #expect(lines.count >= 6)
  }

  @Test(arguments: [
    ("Tanpa judul.\n", 1, "Awali halaman pertama"),
    ("## Simbol\n\n```latihan pilihan\nid: N-1\n```\n", 3, "tidak memuat latihan"),
    ("## Simbol\n\nLihat [istilah:entah].\n", 3, "\"entah\" tidak dikenal"),
    ("## Simbol\n\nAturan: KG-99.\n", 3, "\"KG-99\" tidak ada"),
  ])
  func `the pages of the norm are checked as those of lessons are`(
    text: String, line: Int, message: String
  ) {
    var files = Folder.soundFiles
    files["norma.md"] = text
    let problems = AuthorGate(of: Folder(files: files), by: .small).problems()
    #expect(problems.map(\.file) == ["norma.md"])
    #expect(problems.first?.line == line)
    #expect(problems.first?.message.contains(message) == true, "\(problems)")
  }

  @Test func `norm pages without a fault are no fault`() {
    var files = Folder.soundFiles
    files["norma.md"] = "## Simbol\n\nAda lima.\n\n## Waktu\n\nDalam menit.\n"
    #expect(AuthorGate(of: Folder(files: files), by: .small).problems() == [])
    #expect(Norm.pages(in: Folder(files: files)).map(\.title) == ["Simbol", "Waktu"])
    #expect(Norm.pages(in: Folder(files: [:])) == [])
  }

  @Test(arguments: [
    [:], ["kursus.yaml": ""], ["kursus.yaml": "pelajaran: [a]"], ["kursus.yaml": "- a"],
  ])
  func `a folder that is no course is told and never stops the program`(files: [String: String]) {
    let problems = AuthorGate(of: Folder(files: files), by: .small).problems()
    #expect(problems.contains { $0.file == "kursus.yaml" })
  }
}
