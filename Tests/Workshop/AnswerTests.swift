import Coursework
import Testing
import Workshop

/// An answer is on disk before its outcome is told.
struct AnswerTests {
  @Test func `an outcome is known at once and told when the disk has the answer`() {
    var bench = Bench()
    bench.tell(.answers(.first, lesson: "L01", .choice(["a"])))
    #expect(bench.session.tries["L01-01"]?.isOnDisk == false)
    #expect(!bench.session.isAllOnDisk)
    bench.write()
    #expect(bench.session.tries["L01-01"]?.isOnDisk == true)
    #expect(bench.session.isAllOnDisk)
  }

  @Test func `what enters the journal is the answer itself, with revision, score and help`() {
    var bench = Bench()
    bench.tell(.opensHint(.first), .answers(.first, lesson: "L01", .choice(["b"])))
    let answered = Entry.Answered(
      exercise: "L01-01", revision: 2, lesson: "L01", answer: .choice(["b"]), score: 0, hints: 1)
    #expect(
      bench.asked().entries == [.hintOpened(exercise: "L01-01", rung: 1), .answered(answered)])
  }

  @Test func `an answer the disk refuses is told as such, and is not lost`() {
    var bench = Bench()
    bench.tell(.answers(.first, lesson: "L01", .choice(["a"])))
    guard case .record(_, let ticket)? = bench.asked().last else {
      Issue.record("the answer was not recorded")
      return
    }
    bench.tell(.receives(.notWritten(ticket: ticket, reason: "Disk penuh.")))
    #expect(bench.session.tries["L01-01"]?.refusal == "Disk penuh.")
    #expect(bench.session.notice?.text == "Disk penuh.")
    #expect(!bench.session.isAllOnDisk)
    bench.tell(.receives(.recorded(ticket: ticket)))
    #expect(bench.session.tries["L01-01"]?.refusal == nil)
    #expect(bench.session.tries["L01-01"]?.isOnDisk == true)
  }

  @Test func `a later answer replaces an earlier one, and neither is unwritten`() {
    var bench = Bench()
    bench.tell(.answers(.first, lesson: "L01", .choice(["b"])))
    bench.tell(.answers(.first, lesson: "L01", .choice(["a"])))
    #expect(bench.asked().entries.count == 2)
    #expect(bench.session.tries["L01-01"]?.outcome.isFull == true)
  }

  @Test func `help opens rung by rung and ends with the last`() {
    var bench = Bench()
    for _ in 0..<5 { bench.tell(.opensHint(.first)) }
    #expect(
      bench.asked().entries == (1...3).map { .hintOpened(exercise: "L01-01", rung: $0) })
  }
}
