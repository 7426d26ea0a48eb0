import Coursework
import Testing

@testable import Workshop

/// What was reset, skipped or deleted comes back by a further entry: the journal only grows.
@Suite struct `Taking back` {
  private static func answered() -> Bench {
    var bench = Bench()
    bench.tell(
      .answers(.first, lesson: "L01", .choice(["b"])),
      .answers(.first, lesson: "L01", .choice(["a"])),
      .opensHint(.second), .leavesStep(lesson: "L01", step: 1))
    bench.write()
    return bench
  }

  @Test func `a reset says what it loses`() {
    let standing = Self.answered().session.standing
    #expect(
      standing.loss(by: .exercise("L01-01")) == Standing.Loss(exercises: 1, answers: 2))
    #expect(
      standing.loss(by: .lesson("L01"))
        == Standing.Loss(exercises: 1, answers: 2, hints: 1, lessons: 1))
    #expect(standing.loss(by: .course) == standing.loss(by: .lesson("L01")))
  }

  @Test(arguments: [Entry.Reset.exercise("L01-01"), .lesson("L01"), .course])
  func `a reset is taken back whole`(reset: Entry.Reset) {
    var bench = Self.answered()
    let before = bench.session.standing
    bench.tell(.resets(reset))
    #expect(bench.session.standing != before)
    bench.tell(.bringsBack)
    #expect(bench.session.standing == before)
    #expect(bench.asked().entries == [.reset(reset), .resetUndone])
    #expect(bench.session.undoables.isEmpty)
  }

  @Test func `what was answered since a reset stays beside what comes back`() {
    var bench = Self.answered()
    bench.tell(.resets(.course), .opensLesson("L01"))
    bench.tell(.answers(.first, lesson: "L01", .choice(["b"])), .bringsBack)
    let exercise = bench.session.standing.exercises["L01-01"]
    #expect(exercise?.tries == 3)
    #expect(exercise?.best == Outcome.fullMark)
    #expect(exercise?.lastAnswer == .choice(["b"]))
  }

  @Test func `resets come back in turn, the last one first`() {
    var bench = Self.answered()
    bench.tell(.resets(.exercise("L01-01")), .resets(.exercise("L01-02")), .bringsBack)
    #expect(bench.session.standing.exercises.keys.sorted() == ["L01-02"])
    bench.tell(.bringsBack, .bringsBack)
    #expect(bench.session.standing.exercises.keys.sorted() == ["L01-01", "L01-02"])
  }

  @Test func `nothing is taken back in another sitting`() {
    var bench = Self.answered()
    bench.tell(.resets(.course))
    let entries = bench.asked().entries.map { Kept.Dated(at: bench.now, entry: $0) }
    let kept = Kept(learner: .rahma, entries: entries, drafts: [], storage: .onDisk)
    bench.tell(.receives(.opened(kept)), .bringsBack)
    #expect(bench.asked().entries.isEmpty)
  }

  @Test func `a lesson passed over can be taken up again`() {
    var bench = Bench()
    bench.tell(.skipsLesson("L01"))
    #expect(bench.session.isBehind(.first))
    bench.tell(.bringsBack)
    #expect(bench.session.standing.lessons["L01"]?.isSkipped == false)
    bench.tell(.skipsLesson("L01"), .takesUpLesson("L01"))
    #expect(!bench.session.isBehind(.first))
  }

  @Test func `the list of the unit changes and is taken back step by step`() {
    var bench = Bench()
    let first = UnitActivity(id: "1", name: "Agenda", unit: "Umum", kind: .routine)
    var second = first
    second.sop = .current
    bench.tell(.keepsActivity(first), .keepsActivity(second), .deletesActivity("1"))
    #expect(bench.session.standing.inventory == [])
    bench.tell(.bringsBack)
    #expect(bench.session.standing.inventory == [second])
    bench.tell(.bringsBack)
    #expect(bench.session.standing.inventory == [first])
    bench.tell(.bringsBack)
    #expect(bench.session.standing.inventory == [])
  }
}

@Suite struct `The list of a unit` {
  static let activities = [
    UnitActivity(
      id: "1", name: "Legalisasi \"surat\"", unit: "Pelayanan", kind: .service, sop: .current,
      owner: "Kepala Seksi", planned: "Maret 2027"),
    UnitActivity(id: "2", name: "=Agenda", unit: "Umum", kind: .routine),
    UnitActivity(id: "3", name: "Laporan <bulan>", unit: "Umum", kind: .routine, sop: .outdated),
  ]

  @Test func `coverage is told in words and in per cent, of all, each unit and each kind`() {
    #expect(
      Self.activities.coverage == [
        "Seluruhnya: 1 dari 3 kegiatan memiliki SOP yang berlaku (33\u{A0}%), 1 perlu diperbarui.",
        "Pelayanan: 1 dari 1 kegiatan memiliki SOP yang berlaku (100\u{A0}%).",
        "Umum: 0 dari 2 kegiatan memiliki SOP yang berlaku (0\u{A0}%), 1 perlu diperbarui.",
        "Kegiatan rutin: 0 dari 2 kegiatan memiliki SOP yang berlaku (0\u{A0}%), 1 perlu diperbarui.",
        "Kegiatan pelayanan: 1 dari 1 kegiatan memiliki SOP yang berlaku (100\u{A0}%).",
      ])
    #expect(Coverage(of: []).words == "belum ada kegiatan")
  }

  @Test(arguments: [
    ("a.csv", ListForm.csv), ("A.HTML", .html), ("a.htm", .html), ("a.txt", .text), ("a", .text),
  ])
  func `a file's ending says its form`(name: String, form: ListForm) {
    #expect(ListForm(fileName: name) == form)
  }

  @Test func `the list leaves in three forms`() {
    let text = Self.activities.printed(as: .text, office: "Kecamatan Teluk Lembayung")
    #expect(text.hasPrefix("Daftar SOP Unit\nKecamatan Teluk Lembayung\n\n1. Legalisasi"))
    #expect(text.contains("Unit: Pelayanan; Jenis: pelayanan; SOP: ada; Penanggung jawab: Kepala"))
    let csv = Self.activities.printed(as: .csv, office: "")
    #expect(csv.contains("\"1\",\"Legalisasi \"\"surat\"\"\",\"Pelayanan\""))
    #expect(csv.contains("\"'=Agenda\""))
    let html = Self.activities.printed(as: .html, office: "A & B")
    #expect(html.contains("<td>Laporan &lt;bulan&gt;</td>"))
    #expect(html.contains("<p>A &amp; B</p>"))
  }
}
