import SOPDocument
import SOPRules
import Terminal
import Testing
import Workshop

@testable import Coursework
@testable import WorkshopScreens

/// An exercise whose answer is written in the editor.
struct DraftExerciseTests {
  @Test func `a draft is opened, mended and handed in, and its result shows`() {
    var sitting = Sitting()
    sitting.goToSecondLesson(step: 2)
    #expect(sitting.shows("[ Periksa jawaban ] (buka naskah dahulu)"))
    sitting.press(.enter)
    #expect(sitting.shows("Serahkan"))
    sitting.press(.down, .down, .enter)
    sitting.press(.backspace, times: 40)
    sitting.type("Mencatat peminjaman buku")
    sitting.press(.escape, .character("p"))
    #expect(sitting.shows("Serahkan jawaban?"))
    sitting.press(.enter)
    #expect(sitting.shows("Nilai 40,00 dari 100,00."))
    #expect(sitting.session.open == nil)
    #expect(sitting.session.standing.exercises["L02-02"]?.tries == 1)
  }

  @Test(arguments: [
    (
      "L05-13", "identitas: {judul: Mobil Dinas}\nlangkah: [{kegiatan: Meminjam mobil}]",
      Subject.field(.title)
    ),
    ("L05-1-13", "identitas: {judul: Mobil Dinas}\nlangkah: [{kegiatan: Meminjam mobil}]", nil),
    ("L05-13", "identitas: {judul: Peminjaman Mobil}\nlangkah: [{kegiatan: Meminjam}]", nil),
  ])
  func `the editor opens at what is to be mended outside of the table, but for tasks without end`(
    id: String, text: String, place: Subject?
  ) throws {
    let sop = try SOP.reading(text).sop
    let mending = Mending(
      draft: GivenDraft(text: text, sop: sop), targets: ["JD-02"],
      guards: Mending.Guards(fewestRows: 1, mustHave: [], frozen: []), rules: [])
    let exercise = Exercise(
      id: id, revision: 1, question: "Perbaiki.", kind: .mending(mending), hints: [], praise: "",
      line: 1)
    #expect(exercise.editedPlace(in: sop, by: .standard) == place)
  }

  @Test func `what is asked scrolls no further than its end`() {
    let story = Page(
      title: "Cerita", blocks: (1...40).map { .paragraph([.plain("Baris \($0).")]) })
    let drafting = Drafting(
      pages: [story], draft: GivenDraft(text: "", sop: SOP()), rubric: nil, required: [],
      fewestRows: 1)
    let exercise = Exercise(
      id: "L01-01", revision: 1, question: "Tulis naskahnya.", kind: .drafting(drafting),
      hints: [], praise: "", line: 1)
    var form = form(for: exercise, answered: nil, by: .standard)
    func lines() -> String {
      var surface = Surface(size: Size(rows: 12, columns: 60), glyphs: Glyphs(.penuh))
      form.draw(on: &surface, in: surface.bounds)
      return surface.text
    }
    form.fit(Size(rows: 12, columns: 60), glyphs: Glyphs(.penuh))
    #expect(lines().contains("Paling sedikit 1 langkah."))
    for _ in 0..<30 { _ = form.receive(.pageDown) }
    let last = lines()
    #expect(last.contains("Baris 40."))
    _ = form.receive(.pageUp)
    #expect(!lines().contains("Baris 40."))
  }

  @Test func `leaving the editor keeps the work and answers nothing`() {
    var sitting = Sitting()
    sitting.goToSecondLesson(step: 2)
    sitting.press(.enter, .down, .down, .character("g"), .escape)
    #expect(sitting.shows("Lanjutkan naskah"))
    #expect(sitting.session.standing.exercises["L02-02"] == nil)
    #expect(sitting.disk.drafts.values.contains { $0.task == "L02-02" })
    sitting.press(.character("p"))
    #expect(sitting.shows("Nilai 0,00 dari 100,00."))
  }
}
