import SOPDocument
import SOPRules
import Testing

@testable import Coursework

@Suite struct `Every check of the gate` {
  private static let broken: [BrokenCourse] =
    [
      BrokenCourse(.uniqueIDs, "id: L01-02", "id: L01-01", "sudah dipakai"),
      BrokenCourse(.permanentIDs, "id: L01-02", "id: L01-2b", "nomor dua angka"),
      BrokenCourse(.permanentIDs, "id: L01\n", "id: P1\n", "huruf L dan dua angka"),
      BrokenCourse(.references, "kasus: cacat.sop.yaml", "kasus: hilang.sop.yaml", "belum ada"),
      BrokenCourse(.terms, "[istilah:kegiatan]", "[istilah:kegiatann]", "maksudnya \"kegiatan\"?"),
      BrokenCourse(.rules, "mengajarkan: [KG-04]", "mengajarkan: [KG-40]", "\"KG-40\" tidak ada"),
      BrokenCourse(
        .modelAnswer, "{jawaban: [a], teks: Ada", "{jawaban: [b], teks: Ada",
        "belum bernilai penuh"),
      BrokenCourse(.untouchedAnswer, "cocok: proses", "cocok: awal", "sudah lulus"),
      BrokenCourse(
        .acceptedAnswers, "terima: [\"2 jam\"]", "terima: [\"2 jam\", segera]",
        "belum terbaca sebagai waktu"),
      BrokenCourse(
        .ownFeedback, "umpan: {apa: Nanti belum terukur.", "umpan: {apa: Segera belum terukur.",
        "memakai umpan opsi lain"),
      BrokenCourse(
        .hiddenMistakes, "jawab: [pemeriksaan berkas]", "jawab: [Meneliti Berkas]",
        "juga diterima"),
      BrokenCourse(
        .lastRung, "{jawaban: 120 menit,", "{jawaban: 90 menit,", "bantuan keempat belum"),
      BrokenCourse(
        .circularOrder, "teks: Menerima berkas}", "teks: Menerima berkas, setelah: [arsip]}",
        "menunggu dirinya sendiri"),
      BrokenCourse(.distinctOptions, "teks: secepatnya", "teks: \" 15 MENIT. \"", "sama dengan"),
      BrokenCourse(.rubricWeights, in: "rubrik.yaml", "bobot: 40", "bobot: 30", "seharusnya 100"),
      BrokenCourse(
        .basis, "teks: Waktu memerlukan angka.}", "teks: Menurut peraturan waktu berangka.}",
        "berdasar praktik yang lazim"),
      BrokenCourse(.width, "| segera |", "| \(String(repeating: "a", count: 72)) |", "tidak muat"),
      BrokenCourse(.colour, "Lihat bentuknya.", "Lihat kotak merah.", "hanya dapat dikenali"),
      BrokenCourse(.tone, "langkah: Tulis satuan.", "langkah: Cukup tulis satuan.", "Hindari"),
      BrokenCourse(.studyTime, "menit: 28", "menit: 40", "sekitar 28 menit"),
      BrokenCourse(.sources, "waktu **dicatat**.", "waktu diukur.", "belum tercatat"),
      BrokenCourse(
        .formats, in: "sumber.yaml", "format: sumber/1", "format: sumber/9", "tulis \"sumber/1\""),
      BrokenCourse(.formats, in: "sumber.yaml", "format: sumber/1\n", "", "\"format\" pada sumber"),
      BrokenCourse(
        .formats, in: "kursus.yaml", "format: kursus/1", "format: kursus", "tulis \"kursus/1\""),
      BrokenCourse(
        .fences, "umpan_benar: Waktu itu terukur.\n```", "umpan_benar: Waktu itu terukur.\n",
        "belum ditutup"),
      BrokenCourse(.keys, "tanya: Susun langkahnya.", "tanyaa: Susun.", "maksudnya \"tanya\"?"),
    ] + drafts + others

  private static let drafts = [
    BrokenCourse(
      .declaredFlaws, on: FlawHuntSample.sample,
      "  - {di: langkah 3 waktu, jenis: waktu kabur, aturan: MB-08}\n", "",
      "Naskah juga kurang pada langkah 3 waktu"),
    BrokenCourse(
      .mendingTargets, on: MendingSample.sample, "target: [AL-07, MB-08]",
      "target: [AL-07, MB-08, MB-02]", "sudah memenuhi aturan MB-02"),
    BrokenCourse(
      .mendingTargets, on: MendingSample.sample, "target: [AL-07, MB-08]", "target: [AL-07]",
      "Naskah juga melanggar MB-08"),
    BrokenCourse(
      .mendingModel, on: MendingSample.sample, "jawaban: ../kasus/baik", "jawaban: ../kasus/cacat",
      "belum bernilai penuh"),
    BrokenCourse(
      .drawnFlow, on: FlowSample.drawing, "alir: ../kasus/baik", "alir: ../kasus/cacat",
      "Alur ini belum bernilai penuh"),
    BrokenCourse(
      .totals, on: CompletingSample.sample, "terima: 10 menit", "terima: sebentar",
      "belum terbaca sebagai waktu"),
    BrokenCourse(
      .predictions, on: JudgingSample.prediction, "MB-08, MB-02, MB-03, PL-09]", "MB-08]",
      "kini 2 dari 2"),
    BrokenCourse(
      .levels, on: JudgingSample.appraisal, "{waktu: sebagian, judul: sudah",
      "{waktu: sebagian, judul: belum", "belum bernilai penuh"),
    BrokenCourse(
      .cases, on: FlowSample.cases, "sop: ../kasus/cacat", "sop: ../kasus/baik", "sudah lulus"),
    BrokenCourse(
      .draftScore,
      of: .small(
        DraftingSample.sample,
        changing: [
          "kasus/baik.sop.yaml": SOP.soundDraft.replacing("kegiatan: Me", with: "kegiatan: Pe"),
          "rubrik.yaml": Folder.soundRubric,
        ]), "bantuan keempat belum bernilai penuh"),
  ]

  private static let others = [
    BrokenCourse(
      .mutants,
      of: .small(
        DraftingSample.sample,
        changing: [
          "kasus/baik.sop.yaml": SOP.soundDraft,
          "rubrik.yaml": Folder.soundRubric.replacing("peringatan: 100000", with: "peringatan: 0")
            .replacing("gaya: {aturan: [KG-04]", with: "gaya: {aturan: [JD-01]"),
        ]), "Pada naskah contohnya"),
    BrokenCourse(
      .mutants,
      of: Folder(
        files: Folder.soundFiles.merging([
          "rubrik.yaml": Folder.soundRubric.replacing("peringatan: 100000", with: "peringatan: 0")
            .replacing("gaya: {aturan: [KG-04]", with: "gaya: {aturan: [JD-01]")
        ]) { $1 }), "belum mengurangi nilai"),
    BrokenCourse(
      .plans, of: `The gate over plans`.folder("rencana.yaml", "bahas: 9}", "bahas: 10}"),
      "blok ini"),
    BrokenCourse(.forms, of: BankSample.folder(items: BankSample.item), "dua versi setara"),
    BrokenCourse(
      .items, of: BankSample.folder(items: BankSample.pair.replacing("T1-C1-a2", with: "T1-b2")),
      "topik, tingkat, tempat, dan versi"),
    BrokenCourse(
      .items,
      of: BankSample.folder(
        items: BankSample.item
          + """


          ```latihan tebak-aturan
          id: T1-C1-a2
          pelajaran: L01
          tingkat: C1
          kesulitan: mudah
          tanya: Mana yang belum?
          sop: |
            langkah:
              - kegiatan: Mencatat surat
          aturan: [KG-04, MB-02]
          umpan_benar: Ya.
          ```
          """),
      "lembar jawaban kertas"),
    BrokenCourse(
      .encoding,
      of: Folder(
        names: { _ in [] },
        bytes: { path in
          guard path == Folder.lessonPath else {
            return Folder.soundFiles[path].map { Array($0.utf8) }
          }
          let text = Folder.soundFiles[path] ?? ""
          return Array(text.replacing("menjadi", with: "m?njadi", maxReplacements: 1).utf8)
            + [0xE9, 0x0A]
        }), "bukan UTF-8"),
  ]

  @Test(arguments: GateCheck.allCases)
  func `has a broken course that shows it`(check: GateCheck) {
    let broken = Self.broken.filter { $0.check == check }
    #expect(!broken.isEmpty)
    for course in broken {
      let problems = AuthorGate(of: course.folder, by: course.rulebook).problems().map(\.words)
      #expect(problems.contains { $0.contains(course.message) }, "\(problems)")
    }
  }

  @Test(arguments: [(23, false), (24, true), (35, true), (36, false)])
  func `study time may be a fifth off and no more`(minutes: Int, isHonest: Bool) {
    let folder = Folder.sound(
      in: Folder.lessonPath, replacing: "menit: 28", with: "menit: \(minutes)")
    let problems = AuthorGate(of: folder, by: .small).problems()
    #expect(problems.isEmpty == isHonest, "\(problems.map(\.words))")
  }
}
