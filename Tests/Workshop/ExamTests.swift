import Coursework
import SOPRules
import Testing

@testable import Workshop

@Suite struct `A test under way` {
  private static func exercise(_ id: String) -> Exercise {
    Exercise(
      id: id, revision: 1, question: "Mana yang terukur?",
      kind: .choice(
        Choice(
          options: [
            Choice.Option(
              id: "a", text: "15 menit", isRight: true, feedback: Feedback(what: "Ya.")),
            Choice.Option(
              id: "b", text: "segera", isRight: false, feedback: Feedback(what: "Belum.")),
          ], isMultiple: false)), hints: [], praise: "", line: 1)
  }

  private static let bank = ItemBank(
    blueprint: Blueprint(
      passMark: 70, minutes: 10, shortMinutes: 5,
      topics: [
        Blueprint.Topic(
          id: "T1", title: "Satu", lessons: ["L01"],
          cells: [Blueprint.Cell(level: .recall, count: 2)], short: 1)
      ]),
    items: ["T1-C1-a1", "T1-C1-a2", "T1-C1-b1", "T1-C1-b2"].map {
      Item(
        exercise: exercise($0), topic: "T1", lesson: "L01", level: .recall, difficulty: .easy)
    }, trials: [])

  private func bench(_ entries: Entry...) -> Bench {
    var bench = Bench(
      Kept(
        learner: .rahma,
        entries: entries.map { Kept.Dated(at: Timestamp(milliseconds: 1), entry: $0) }, drafts: [],
        storage: .onDisk))
    bench.tell(.receives(.bank(Self.bank, [])))
    return bench
  }

  private func begun(_ length: Exam.Length = .full) -> Bench {
    var bench = bench()
    bench.tell(.exam(.begins(.before, length)))
    _ = bench.asked()
    return bench
  }

  private func sitting(_ bench: Bench, _ occasion: Exam.Occasion = .before) throws -> Sitting {
    try #require(bench.session.standing.sittings[occasion])
  }

  @Test func `its items and its time stand in the journal before the first question`() throws {
    var bench = bench()
    bench.tell(.exam(.begins(.before, .full)))
    guard case .exam(.before, .begun(let begun))? = bench.asked().entries.first else {
      Issue.record("Nothing begun")
      return
    }
    #expect(begun.items.count == 2)
    #expect(begun.allowed == 600_000)
  }

  @Test func `an answer is in the journal when the learner goes on`() throws {
    var bench = begun()
    let item = try sitting(bench).items[0]
    bench.tell(.exam(.answers(item: item, .choice(["a"]))))
    #expect(bench.asked().entries == [])
    bench.tell(.exam(.keepsAnswer))
    #expect(
      bench.asked().entries == [
        .exam(.before, .answered(item: item, revision: 1, answer: .choice(["a"]), left: 600_000))
      ])
  }

  @Test func `an answer is in the journal two seconds after it was given`() throws {
    var bench = begun()
    let item = try sitting(bench).items[0]
    bench.tell(.exam(.answers(item: item, .choice(["a"]))))
    bench.wait(milliseconds: 1_500)
    #expect(try sitting(bench).answers[item] == .choice(["a"]))
  }

  @Test func `leaving the program writes down the answer being given`() throws {
    var bench = begun()
    let item = try sitting(bench).items[0]
    bench.tell(.exam(.answers(item: item, .choice(["a"]))), .closesDraft)
    #expect(try sitting(bench).answers[item] == .choice(["a"]))
  }

  @Test func `going to another item writes down the one before`() throws {
    var bench = begun()
    let items = try sitting(bench).items
    bench.tell(
      .exam(.answers(item: items[0], .choice(["a"]))),
      .exam(.answers(item: items[1], .choice(["b"]))))
    #expect(try sitting(bench).answers == [items[0]: .choice(["a"])])
  }

  @Test func `an answer may be changed and taken away`() throws {
    var bench = begun()
    let item = try sitting(bench).items[0]
    for answer in [Answer.choice(["b"]), .choice(["a"]), .choice([])] {
      bench.tell(.exam(.answers(item: item, answer)), .exam(.keepsAnswer))
    }
    #expect(try sitting(bench).answers == [:])
    #expect(try sitting(bench).state(of: item) == .open)
  }

  @Test func `the time left is in the journal every five seconds`() {
    var bench = begun()
    bench.wait(milliseconds: 5_000)
    bench.wait(milliseconds: 5_000)
    #expect(
      bench.asked().entries == [
        .exam(.before, .ticked(left: 595_000)), .exam(.before, .ticked(left: 590_000)),
      ])
  }

  @Test func `the session wakes for the clock and only for it`() {
    var bench = begun()
    #expect(bench.session.due == Timestamp(milliseconds: bench.now.milliseconds + 5_000))
    bench.tell(.exam(.handsIn))
    #expect(bench.session.due == nil)
  }

  @Test func `at zero everything is handed in, what is being answered too`() throws {
    var bench = begun()
    let item = try sitting(bench).items[0]
    bench.wait(milliseconds: 599_500)
    bench.tell(.exam(.answers(item: item, .choice(["a"]))))
    bench.wait(milliseconds: 500)
    let result = try #require(try sitting(bench).result)
    #expect(result.isByTime)
    #expect(result.scores == [item: 1_000_000])
    #expect(try sitting(bench).score == 500_000)
    #expect(bench.session.running == nil)
    #expect(bench.session.notice?.text.contains("Waktu habis") == true)
  }

  @Test func `after zero nothing is taken any more`() throws {
    var bench = begun()
    let item = try sitting(bench).items[0]
    bench.wait(milliseconds: 600_000)
    _ = bench.asked()
    bench.tell(.exam(.answers(item: item, .choice(["a"]))), .exam(.keepsAnswer))
    #expect(bench.asked().entries == [])
  }

  @Test func `five minutes and one minute before the end are said in words`() {
    var bench = begun()
    bench.wait(milliseconds: 295_000)
    #expect(bench.session.notice == nil)
    bench.wait(milliseconds: 5_000)
    #expect(bench.session.notice?.text.contains("5 menit") == true)
    bench.wait(milliseconds: 240_000)
    #expect(bench.session.notice?.text.contains("1 menit") == true)
  }

  @Test func `after a power cut the test goes on with the time that was left`() throws {
    var bench = begun()
    let item = try sitting(bench).items[1]
    bench.tell(.exam(.answers(item: item, .choice(["a"]))), .exam(.keepsAnswer))
    bench.wait(milliseconds: 120_000)
    let left = try sitting(bench).left
    let entries = bench.asked().entries
    let begunEntry = Entry.exam(
      .before,
      .begun(
        ExamEntry.Begun(
          form: try sitting(bench).form, length: .full, seed: 1, items: try sitting(bench).items,
          allowed: 600_000)))
    var again = Bench(
      Kept(
        learner: .rahma,
        entries: ([begunEntry] + entries).map {
          Kept.Dated(at: Timestamp(milliseconds: 1), entry: $0)
        }, drafts: [], storage: .onDisk))
    again.tell(.receives(.bank(Self.bank, [])))
    #expect(again.session.running == nil)
    again.now.milliseconds += 86_400_000
    again.tell(.exam(.resumes(.before)))
    #expect(again.session.left(at: again.now) == left)
    #expect(try sitting(again).answers == [item: .choice(["a"])])
    #expect(try sitting(again).resumptions == 1)
  }

  @Test func `the second test is the other form over the same slots`() throws {
    var bench = begun()
    bench.tell(.exam(.handsIn), .exam(.begins(.after, .short)))
    let (before, after) = (try sitting(bench), try sitting(bench, .after))
    #expect(after.form == before.form.other)
    #expect(after.length == before.length)
    #expect(Set(before.items).isDisjoint(with: after.items))
  }

  @Test func `a test is taken once, and never two at a time`() throws {
    var bench = begun()
    _ = bench.asked()
    bench.tell(.exam(.begins(.after, .full)))
    #expect(bench.asked() == [])
    bench.tell(.exam(.handsIn))
    _ = bench.asked()
    bench.tell(.exam(.begins(.before, .full)))
    #expect(bench.asked() == [])
  }

  @Test func `a person may have more time`() throws {
    var bench = bench(.settingChanged(key: Setting.extraTime, value: "50"))
    bench.tell(.exam(.begins(.before, .full)))
    #expect(try sitting(bench).allowed == 900_000)
  }

  @Test func `an item marked doubtful is told apart, answered or not`() throws {
    var bench = begun()
    let item = try sitting(bench).items[0]
    bench.tell(.exam(.marks(item: item, isDoubtful: true)))
    #expect(try sitting(bench).state(of: item) == .doubtful)
    bench.tell(.exam(.marks(item: item, isDoubtful: false)))
    #expect(try sitting(bench).state(of: item) == .open)
  }

  @Test func `a course begun anew has its tests before it`() {
    var bench = begun()
    bench.tell(.exam(.handsIn), .resets(.course))
    #expect(bench.session.standing.sittings.isEmpty)
  }
}
