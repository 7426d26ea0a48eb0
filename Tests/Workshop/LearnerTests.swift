import Coursework
import SOPDocument
import SOPRules
import Testing

@testable import Workshop

/// Several people share a home, and each sees only their own work.
struct LearnerTests {
  private static let budi = Kept(
    learner: Learner(id: Learner.ID("p2"), name: "Budi", hasPIN: true), entries: [], drafts: [],
    storage: .onDisk)

  @Test func `whoever sits down finds nothing of whoever sat there before`() {
    var bench = Bench()
    bench.tell(
      .answers(.first, lesson: "L01", .choice(["a"])), .sets(key: "glif", value: "ascii"),
      .beginsDraft(Draft.ID("k"), title: "Rahasia"), .deletesDraft(Draft.ID("k")),
      .beginsDraft(Draft.ID("k2"), title: "Rahasia juga"))
    bench.tell(.choosesLearner(Learner.ID("p2"), pin: "1"), .receives(.opened(Self.budi)))
    #expect(bench.session.learner?.name == "Budi")
    #expect(bench.session.drafts.isEmpty)
    #expect(bench.session.open == nil)
    #expect(bench.session.deleted == nil)
    #expect(bench.session.tries.isEmpty)
    var empty = Standing()
    empty.clockIs(bench.now)
    #expect(bench.session.standing == empty)
    #expect(bench.session.isAllOnDisk)
  }

  @Test func `work is put away before another learner is let in`() {
    var bench = Bench()
    bench.tell(.beginsDraft(Draft.ID("k"), title: ""))
    bench.types("Satu")
    _ = bench.asked()
    bench.tell(.choosesLearner(Learner.ID("p2"), pin: nil))
    let effects = bench.asked()
    #expect(effects.last == .openLearner(Learner.ID("p2"), pin: nil))
    #expect(effects.versions.count == 1)
  }

  @Test func `a wrong PIN lets nobody in, and the next try starts afresh`() {
    var bench = Bench()
    bench.tell(
      .choosesLearner(Learner.ID("p2"), pin: "0"), .receives(.wrongPIN(Learner.ID("p2"))))
    #expect(bench.session.learner?.name == "Rahma")
    #expect(bench.session.wrongPIN == Learner.ID("p2"))
    bench.tell(.choosesLearner(Learner.ID("p2"), pin: "1"))
    #expect(bench.session.wrongPIN == nil)
  }

  @Test func `a reply that comes late is not taken for the next learner's`() {
    var bench = Bench()
    bench.tell(.answers(.first, lesson: "L01", .choice(["a"])))
    let late = bench.asked()
    bench.tell(.receives(.opened(Self.budi)), .answers(.first, lesson: "L01", .choice(["a"])))
    for case .record(_, let ticket) in late { bench.tell(.receives(.recorded(ticket: ticket))) }
    #expect(bench.session.tries["L01-01"]?.isOnDisk == false)
  }

  @Test func `a learner gives or changes name and office`() {
    var bench = Bench()
    bench.tell(.namesLearner(name: "Siti", office: "Dinas"))
    #expect(bench.session.learner?.displayName == "Siti")
    #expect(bench.asked().entries == [.named(name: "Siti", office: "Dinas")])
  }

  @Test func `a working day set by the learner is the one times are reckoned by`() {
    var bench = Bench()
    bench.tell(.sets(key: Setting.workingDay, value: "480"))
    #expect(bench.session.agency.hours.minutesPerDay == 480)
    bench.tell(.sets(key: Setting.workingDay, value: "banyak"))
    #expect(bench.session.agency.hours.minutesPerDay == 450)
  }

  @Test func `the same events at the same times give the same effects`() {
    func walk() -> [Effect] {
      var bench = Bench()
      bench.tell(.opensLesson("L01"), .answers(.first, lesson: "L01", .choice(["b"])))
      bench.tell(.beginsDraft(Draft.ID("k"), title: "Satu"))
      bench.types("Dua")
      bench.wait(milliseconds: 2_000)
      bench.tell(.handsIn, .closesDraft)
      return bench.asked()
    }
    #expect(walk() == walk())
  }
}
