import SOPDocument
import Testing

@testable import Workshop

/// Tasks, imports and exports.
struct ExchangeTests {
  private let id = Draft.ID("k1")

  @Test func `a task opens the authors' draft as the learner's own`() {
    var bench = Bench()
    bench.tell(.beginsTask(id, lesson: "L01"))
    #expect(bench.asked() == [.readCase(path: "kasus/a.yaml")])
    bench.tell(.receives(.caseText(path: "kasus/a.yaml", text: "identitas: {judul: Contoh}")))
    #expect(bench.session.open?.draft.task == "L01")
    #expect(bench.session.open?.sop.identity.title.text == "Contoh")
  }

  @Test func `a task begun before goes on where it was`() {
    var bench = Bench()
    bench.tell(
      .beginsTask(id, lesson: "L01"),
      .receives(.caseText(path: "kasus/a.yaml", text: "identitas: {judul: Contoh}")))
    bench.types("Contoh yang lebih baik")
    bench.tell(.closesDraft)
    bench.write()
    bench.tell(.beginsTask(Draft.ID("k2"), lesson: "L01"))
    #expect(bench.asked().isEmpty)
    #expect(bench.session.open?.sop.identity.title.text == "Contoh yang lebih baik")
  }

  @Test func `a task whose draft is missing says so and opens nothing`() {
    var bench = Bench()
    bench.tell(
      .beginsTask(id, lesson: "L01"), .receives(.caseText(path: "kasus/a.yaml", text: nil)))
    #expect(bench.session.open == nil)
    #expect(bench.session.notice?.weight == .warning)
  }

  @Test func `an imported file loses no line, and what was not read is told`() {
    var bench = Bench()
    bench.tell(
      .imports(path: "a.yaml", id),
      .receives(.imported(path: "a.yaml", text: "identitas: {judul: Satu}\nwarna: biru\n")))
    #expect(bench.session.open?.problems.count == 1)
    #expect(bench.session.notice?.text.hasPrefix("1 bagian a.yaml belum terbaca") == true)
    #expect(bench.asked().keptDrafts.first?.text.contains("warna: biru") == true)
  }

  @Test func `what was not read at import is told again when the draft is opened later`() {
    var bench = Bench()
    bench.tell(
      .imports(path: "a.yaml", id),
      .receives(.imported(path: "a.yaml", text: "identitas: {judul: Satu}\nwarna: biru\n")),
      .closesDraft, .opensDraft(id))
    #expect(bench.session.open?.problems.count == 1)
  }

  @Test func `a file refused whole is told and opens nothing`() {
    var bench = Bench()
    bench.tell(.imports(path: "a.yaml", id), .receives(.imported(path: "a.yaml", text: "- satu")))
    #expect(bench.session.open == nil)
    #expect(bench.session.notice?.text.hasPrefix("a.yaml: ") == true)
  }

  @Test func `a file nobody asked for any more is not opened`() {
    var bench = Bench()
    bench.tell(.receives(.imported(path: "a.yaml", text: "identitas: {judul: Satu}")))
    #expect(bench.session.open == nil)
  }

  @Test func `an export asks before it writes over a file`() {
    var bench = Bench()
    bench.tell(.beginsDraft(id, title: "Satu"))
    bench.write()
    let text = bench.session.open?.printed().text ?? ""
    bench.tell(.exports(path: "a.yaml", overwrites: false))
    #expect(bench.asked() == [.exportDraft(path: "a.yaml", text: text, overwrites: false)])
    bench.tell(.receives(.exportNeedsConsent(path: "a.yaml", reason: "sudah ada")))
    #expect(bench.session.exportInTheWay?.path == "a.yaml")
    bench.tell(.exports(path: "a.yaml", overwrites: true))
    #expect(bench.asked() == [.exportDraft(path: "a.yaml", text: text, overwrites: true)])
    #expect(bench.session.exportInTheWay == nil)
  }

  @Test func `a learner who declines leaves the file as it is`() {
    var bench = Bench()
    bench.tell(
      .beginsDraft(id, title: "Satu"),
      .receives(.exportNeedsConsent(path: "a.yaml", reason: "sudah ada")))
    bench.write()
    bench.tell(.declinesExport)
    #expect(bench.session.exportInTheWay == nil)
    #expect(bench.asked().isEmpty)
  }
}
