import SOPDocument
import SOPRules
import Testing

@testable import Workshop

/// What a learner writes is kept: soon, in versions, and on closing.
struct DraftTests {
  private let id = Draft.ID("k1")

  private func benchWithDraft() -> Bench {
    var bench = Bench()
    bench.tell(.beginsDraft(id, title: ""))
    bench.write()
    return bench
  }

  @Test func `a draft is kept as soon as it is begun`() {
    var bench = Bench()
    bench.tell(.beginsDraft(id, title: "Penyusunan Laporan"))
    let effects = bench.asked()
    #expect(
      effects.entries == [.draftBegun(draft: id, title: "Penyusunan Laporan", task: nil)])
    #expect(effects.keptDrafts.map(\.title) == ["Penyusunan Laporan"])
  }

  @Test func `a deleted row is told, until the next change makes what it says untrue`() throws {
    var bench = benchWithDraft()
    for row in 0..<3 { bench.tell(.edits(.insertActivity(at: row), joins: false)) }
    let ids = try #require(bench.session.open).sop.activities.map(\.id)
    bench.tell(.edits(.deleteActivity(ids[0], redirect: .nowhere("")), joins: false))
    #expect(bench.session.notice == nil)
    bench.tell(.edits(.write(.cell(ids[2], .text), "Mencatat"), joins: false))
    bench.tell(.edits(.deleteActivity(ids[2], redirect: .nowhere("")), joins: false))
    #expect(bench.session.notice?.text == "Baris 2 dihapus · U membatalkan")
    bench.tell(.undoes)
    #expect(bench.session.notice == nil)
    bench.tell(.edits(.addPerformer("Petugas"), joins: false))
    bench.tell(.edits(.removePerformer(0), joins: false))
    #expect(bench.session.notice?.text == "Pelaksana Petugas dihapus · U membatalkan")
    bench.types("Penyusunan Laporan")
    #expect(bench.session.notice == nil)
  }

  @Test func `a change is kept at most two seconds later, although nobody presses a key`() throws {
    var bench = benchWithDraft()
    bench.types("P")
    let due = try #require(bench.session.due)
    #expect(due.milliseconds - bench.now.milliseconds <= 2_000)
    bench.wait(milliseconds: due.milliseconds - bench.now.milliseconds)
    #expect(bench.asked().keptDrafts.first?.text.contains("judul: P") == true)
  }

  @Test func `typing on does not put off what is due`() {
    var bench = benchWithDraft()
    for number in 0..<40 {
      bench.types("Judul \(number)", joins: true)
      bench.wait(milliseconds: 100)
    }
    #expect(bench.asked().keptDrafts.count >= 2)
  }

  @Test func `nothing is due while nothing has changed, or while the disk is at it`() throws {
    var bench = benchWithDraft()
    #expect(bench.session.due == nil)
    bench.types("P")
    bench.wait(milliseconds: 1_500)
    #expect(bench.session.due == nil)
    #expect(bench.session.open?.isKept == false)
    bench.write()
    #expect(bench.session.open?.isKept == true)
    #expect(bench.session.due == nil)
  }

  @Test func `what changes while the disk is at it is due again`() throws {
    var bench = benchWithDraft()
    bench.types("P")
    bench.wait(milliseconds: 1_500)
    bench.types("Pe")
    bench.write()
    #expect(bench.session.open?.isKept == false)
    #expect(bench.session.due != nil)
  }

  @Test func `keeping at once asks for nothing where all is kept, and says so`() {
    var bench = benchWithDraft()
    bench.types("P")
    bench.tell(.keepsNow)
    #expect(bench.asked().keptDrafts.count == 1)
    var kept = benchWithDraft()
    kept.tell(.keepsNow)
    #expect(kept.asked().isEmpty)
    #expect(kept.session.notice?.text == "Semuanya sudah tersimpan.")
  }

  @Test func `the whole text enters the journal every ten minutes of change`() {
    var bench = benchWithDraft()
    for minute in 0..<25 {
      bench.types("Judul \(minute)")
      bench.wait(milliseconds: 60_000)
    }
    let versions = bench.asked().versions
    #expect(versions.count == 2)
    #expect(versions.last?.contains("judul: Judul 19") == true)
  }

  @Test func `closing keeps what changed, in the working copy and in the journal`() {
    var bench = benchWithDraft()
    bench.types("Penyusunan Laporan")
    bench.tell(.closesDraft)
    let effects = bench.asked()
    #expect(effects.keptDrafts.first?.text == effects.versions.first)
    #expect(effects.versions.first?.contains("Penyusunan Laporan") == true)
    #expect(bench.session.open == nil)
    #expect(bench.session.drafts.map(\.title) == ["Penyusunan Laporan"])
  }

  @Test func `closing what was only looked at leaves no trace`() {
    var bench = benchWithDraft()
    bench.tell(.closesDraft, .opensDraft(id), .closesDraft)
    #expect(bench.asked().isEmpty)
  }

  @Test func `opening another draft closes the one before`() {
    var bench = benchWithDraft()
    bench.types("Satu")
    bench.tell(.beginsDraft(Draft.ID("k2"), title: "Dua"))
    #expect(bench.asked().versions.count == 1)
    #expect(bench.session.open?.draft.id == Draft.ID("k2"))
    #expect(bench.session.drafts.map(\.title) == ["Dua", "Satu"])
  }

  @Test func `a new draft names the learner's office`() {
    let named = Kept.Dated(
      at: Timestamp(milliseconds: 0), entry: .named(name: "Rahma", office: "Kecamatan"))
    var bench = Bench(Kept(learner: .rahma, entries: [named], drafts: [], storage: .onDisk))
    bench.tell(.beginsDraft(id, title: ""))
    #expect(bench.session.open?.sop.identity.agency.text == "Kecamatan")
  }

  @Test func `a draft handed in stands in the journal with its text and what was found`() throws {
    var bench = benchWithDraft()
    bench.types("Penyusunan Laporan")
    bench.tell(.handsIn)
    let entry = bench.asked().entries.last
    guard case .draftHandedIn(let handedIn)? = entry else {
      Issue.record("\(String(describing: entry))")
      return
    }
    #expect(handedIn.text.contains("Penyusunan Laporan"))
    #expect(handedIn.findings.reduce(0, +) == bench.session.open?.handedIn?.findings.count)
    #expect(bench.session.standing.attempts.map(\.draft) == [id])
  }

  @Test func `a live review is made of the draft as it stands, and only once`() {
    var bench = benchWithDraft()
    bench.types("Penyusunan Laporan")
    bench.tell(.wantsReview)
    let revision = bench.session.open?.revision
    #expect(bench.session.open?.reviewedRevision == revision)
    #expect(bench.session.open?.review?.sop == bench.session.open?.sop)
    #expect(bench.asked().isEmpty)
  }

  @Test func `a deleted draft can be brought back, and its text stays in the journal`() {
    var bench = benchWithDraft()
    bench.types("Penyusunan Laporan")
    bench.tell(.closesDraft)
    let text = bench.asked().keptDrafts.first?.text ?? ""
    bench.tell(.deletesDraft(id))
    let effects = bench.asked()
    #expect(effects.entries == [.draftDeleted(draft: id, text: text)])
    #expect(effects.contains(.dropDraft(id)))
    #expect(bench.session.drafts.isEmpty)
    bench.tell(.restoresDraft)
    #expect(bench.asked().keptDrafts.map(\.text) == [text])
    #expect(bench.session.drafts.map(\.id) == [id])
    bench.tell(.restoresDraft)
    #expect(bench.asked().isEmpty)
  }

  @Test func `deleting the open draft keeps what was typed last`() {
    var bench = benchWithDraft()
    bench.types("Penyusunan Laporan")
    bench.tell(.deletesDraft(id))
    let deleted = bench.asked().entries.compactMap { entry -> String? in
      guard case .draftDeleted(_, let text) = entry else { return nil }
      return text
    }
    #expect(deleted.first?.contains("Penyusunan Laporan") == true)
  }
}
