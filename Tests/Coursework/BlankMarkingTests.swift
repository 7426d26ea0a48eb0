import Testing

@testable import Coursework

@Suite struct `Marking what is typed` {
  private func outcome(_ text: String, _ sample: String = Sample.blank) throws -> Outcome {
    try Exercise.sample(sample).outcome(of: .text(text))
  }

  @Test(arguments: [
    "memeriksa berkas", "  Memeriksa   BERKAS. ", "“Memeriksa berkas”", "meneliti\u{00A0}berkas",
    "mem\u{00E9}riksa berkas", "meme\u{0301}riksa berkas",
  ])
  func `case, spaces, quotes, accents and a full stop do not matter`(text: String) throws {
    let outcome = try outcome(text)
    #expect(outcome.isFull)
    #expect(outcome.arithmetic == "Jawaban diterima = 100,00")
  }

  @Test(arguments: [
    "memeriksa brkas", "memerikssa berkas", "memreiksa berkas", "memeriksaberkas",
    "mmeriksa berkas",
  ])
  func `one slip in a long word counts in full, with a note`(text: String) throws {
    let outcome = try outcome(text)
    #expect(outcome.isFull)
    #expect(outcome.feedback.contains { $0.feedback.what.contains("memeriksa berkas") })
  }

  @Test(arguments: [
    "memerikssa brkas", "pemeriksa berkas", "periksa berkas", "diperiksa berkas", "berkas", "?",
    "memeriksa berkas itu",
  ])
  func `two slips, another affix or other words are not yet right`(text: String) throws {
    #expect(try outcome(text).score == 0)
  }

  @Test(arguments: ["pemeriksaan berkas", "Pemeriksaan Berkas.", "pemriksaan berkas"])
  func `a declared mistake has its own feedback and its worth`(text: String) throws {
    let outcome = try outcome(text)
    #expect(outcome.arithmetic == "Sebagian tepat = 50,00")
    #expect(outcome.feedback.map(\.feedback.what) == ["Ini kata benda."])
  }

  @Test(arguments: ["2 jam", "120 menit", "dua jam", "2 Jam.", "1 jam 60 menit"])
  func `times are compared as times`(text: String) throws {
    #expect(try outcome(text, Sample.time).isFull)
  }

  @Test(arguments: [
    ("3 jam", "Belum sama."), ("2", "Angka ini belum disertai satuan waktu."),
    ("secepatnya", "Tulisan ini belum menyebut lama waktu."), ("maks. 2 jam", "Belum sama."),
  ])
  func `another time says what is missing`(text: String, what: String) throws {
    let outcome = try outcome(text, Sample.time)
    #expect(outcome.score == 0)
    #expect(outcome.feedback.map(\.feedback.what) == [what])
  }

  @Test(arguments: [
    ("mensosialisasikan", "menyosialisasikan"), ("mempengaruhi", "memengaruhi"),
    ("mengkoordinasikan", "mengoordinasikan"), ("mentaati", "menaati"),
  ])
  func `an active verb is one verb in both spellings`(one: String, other: String) {
    #expect(FoldedAnswer(one).isAlmost(FoldedAnswer(other)))
    #expect(FoldedAnswer(other).isAlmost(FoldedAnswer(one)))
  }

  @Test(arguments: [
    ("mengikat", "memikat"), ("lampirkan", "lampiran"), ("15 menit", "25 menit"),
    ("1 5 menit", "15 menit"), ("meja", "mejo"), ("penulis", "menulis"), ("", ""),
  ])
  func `another word is never a slip`(one: String, other: String) {
    #expect(!FoldedAnswer(one).isAlmost(FoldedAnswer(other)))
  }
}
