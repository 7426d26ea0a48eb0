import SOPDocument
import Testing

struct FlowTests {
  private func flow(_ rows: String) throws -> Flow {
    Flow(of: try SOP.reading("langkah:\n" + rows).sop)
  }

  @Test func `without a word rows follow each other, first capsule to last`() throws {
    let flow = try flow("- kegiatan: a\n- kegiatan: b\n- kegiatan: c\n")
    #expect(flow.symbols == [.start, .process, .end])
    #expect(flow.arrows.map(\.destination) == [1, 2])
    #expect(flow.isSound)
  }

  @Test func `a decision leads only where its branches lead`() throws {
    let flow = try flow("- kegiatan: a\n- cabang: {Ya: 3, Tidak: 1}\n- kegiatan: c\n")
    #expect(flow.outgoing(1).map(\.destination) == [2, 0])
    #expect(flow.outgoing(1).map(\.branch) == [0, 1])
    #expect(flow.loopArrows.map(\.label) == ["Tidak"])
    #expect(flow.isSound)
    #expect(flow.loop(through: 1) == [1, 0, 1])
    #expect(flow.loop(through: 2) == nil)
  }

  @Test func `rows behind a deleted row are one region, told at its beginning`() throws {
    let flow = try flow("- {lanjut: 4}\n- kegiatan: b\n- kegiatan: c\n- kegiatan: d\n")
    #expect(flow.unreachableRegions.map(\.entry) == [1])
    #expect(flow.unreachableRegions.map(\.rows) == [[1, 2]])
    #expect(flow.isReachable == [true, false, false, true])
    #expect(!flow.isSound)
  }

  @Test func `two lost beginnings are two regions`() throws {
    let flow = try flow("- {lanjut: 4}\n- {lanjut: 4}\n- {lanjut: 3}\n- kegiatan: d\n")
    #expect(flow.unreachableRegions.map(\.entry) == [1, 2])
  }

  @Test func `a loop without a way out is one trap, rows before it are none`() throws {
    let flow = try flow(
      "- kegiatan: a\n- kegiatan: b\n- kegiatan: c\n- {lanjut: 3}\n- kegiatan: e\n")
    #expect(flow.traps.map(\.rows) == [[2, 3]])
    #expect(flow.traps.map(\.isDeadEnd) == [false])
    #expect(flow.comesToAnEnd == [false, false, false, false, true])
    #expect(flow.loop(through: 2) == [2, 3, 2])
  }

  @Test func `a row that leads nowhere is a dead end`() throws {
    let flow = try flow("- kegiatan: a\n- lanjut: []\n- kegiatan: c\n")
    #expect(flow.traps.map(\.rows) == [[1]])
    #expect(flow.traps.map(\.isDeadEnd) == [true])
  }

  @Test func `a path is given as rows and can go around a row`() throws {
    let flow = try flow(
      "- cabang: {a: 2, b: 3}\n  simbol: mulai\n- {lanjut: 4}\n- kegiatan: c\n- kegiatan: d\n")
    #expect(flow.path(from: 0, to: 3) == [0, 1, 3])
    #expect(flow.path(from: 0, to: 3) { $0 == 1 } == [0, 2, 3])
    #expect(flow.path(from: 3, to: 0) == nil)
    #expect(flow.pathFromEntry(to: 2) == [0, 2])
  }

  @Test func `times add up along the shortest and the longest way, loops once`() throws {
    let sop = try SOP.reading(
      """
      langkah:
        - waktu: 5 menit
        - {waktu: 10 menit, cabang: {Ya: 4, Ulang: 1, Rapat: 3}}
        - waktu: 1-2 jam
        - waktu: 1 hari kerja
      """
    ).sop
    let spread = try #require(Flow(of: sop).timeSpread(of: sop, in: .standard))
    #expect(spread.shortest.rows == [0, 1, 3])
    #expect(spread.shortest.total.words(in: .standard) == "1 hari kerja 15 menit")
    #expect(spread.longest.rows == [0, 1, 2, 3])
    #expect(
      spread.longest.total.words(in: .standard)
        == "1 hari kerja 1 jam 15 menit–1 hari kerja 2 jam 15 menit")
    #expect(spread.isCertain)
  }

  @Test(arguments: ["2 hari", "5 menit per berkas", "secepatnya", "\"\""])
  func `a time nobody can reckon with makes the total uncertain`(time: String) throws {
    let sop = try SOP.reading("langkah:\n- waktu: 5 menit\n- waktu: \(time)\n- waktu: 1 jam\n").sop
    #expect(Flow(of: sop).timeSpread(of: sop, in: .standard)?.isCertain == false)
  }

  @Test func `an uncertain time off every way is no matter`() throws {
    let sop = try SOP.reading(
      "langkah:\n- {waktu: 5 menit, lanjut: 3}\n- waktu: segera\n- waktu: 1 jam\n"
    ).sop
    #expect(Flow(of: sop).timeSpread(of: sop, in: .standard)?.isCertain == true)
  }

  @Test func `a flow without an end has no total`() throws {
    let sop = try SOP.reading("langkah:\n- {waktu: 1 jam, lanjut: []}\n- waktu: 1 jam\n").sop
    #expect(Flow(of: sop).timeSpread(of: sop, in: .standard) == nil)
    #expect(Flow(of: SOP()).timeSpread(of: SOP(), in: .standard) == nil)
  }
}
