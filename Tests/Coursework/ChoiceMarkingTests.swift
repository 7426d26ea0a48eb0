import Testing

@testable import Coursework

@Suite struct `Marking choices` {
  @Test(arguments: [
    (["a"], "Pilihan tepat = 100,00"), (["b"], "Pilihan belum tepat = 0,00"),
    (["a", "b"], "Pilihan belum tepat = 0,00"), ([], "Belum dijawab = 0,00"),
    (["tak ada"], "Pilihan belum tepat = 0,00"),
  ])
  func `one of several is right or not yet`(picked: [String], arithmetic: String) throws {
    let outcome = try Exercise.sample(Sample.choice).outcome(of: .choice(picked))
    #expect(outcome.arithmetic == arithmetic)
    #expect(outcome.isFull == (picked == ["a"]))
  }

  @Test(arguments: [
    (["a", "b"], 1_000_000, "2 tepat, dari 2 = 100,00"),
    (["b", "a", "a"], 1_000_000, "2 tepat, dari 2 = 100,00"),
    (["a"], 500_000, "1 tepat, dari 2 = 50,00"),
    (["a", "b", "c"], 500_000, "2 tepat − 1 belum tepat, dari 2 = 50,00"),
    (["a", "c"], 0, "1 tepat − 1 belum tepat, dari 2 = 0,00"),
    (["c", "d"], 0, "0 tepat − 2 belum tepat, dari 2 = 0,00"),
    ([], 0, "Belum dijawab = 0,00"),
  ])
  func `wrong ticks take away what right ticks earn`(
    picked: [String], score: Int, arithmetic: String
  ) throws {
    let outcome = try Exercise.sample(Sample.choices).outcome(of: .choice(picked))
    #expect(outcome.score == score)
    #expect(outcome.arithmetic == arithmetic)
  }

  @Test func `right ticks are confirmed first and missing ones not named`() throws {
    let outcome = try Exercise.sample(Sample.choices).outcome(of: .choice(["c", "a"]))
    #expect(outcome.feedback.map(\.isRight) == [true, false, false])
    #expect(outcome.feedback.map(\.part) == ["15 menit", "segera", ""])
    #expect(outcome.feedback.last?.feedback.what.contains("1 pilihan tepat") == true)
  }

  @Test func `a full answer opens with the author's praise`() throws {
    let outcome = try Exercise.sample(Sample.choice).outcome(of: .choice(["a"]))
    #expect(
      outcome.feedback.map(\.feedback.what) == ["Waktu itu terukur.", "Ada angka dan satuan."])
  }

  @Test func `a rule is cited with what it stands on`() throws {
    let outcome = try Exercise.sample(Sample.choice).outcome(of: .choice(["b"]))
    #expect(
      outcome.feedback.map(\.citation) == [
        "Kegiatan diawali kata kerja aktif. (KG-04, praktik yang lazim)"
      ])
  }

  @Test func `an answer kept from another form of the exercise asks to answer again`() throws {
    let outcome = try Exercise.sample(Sample.choice).outcome(of: .text("a"))
    #expect(outcome.score == 0)
    #expect(outcome.feedback.map(\.feedback.next) == ["Jawab sekali lagi."])
  }
}
