import SOPRules
import Testing

@testable import Coursework

@Suite struct `Marking links and help` {
  @Test(arguments: [
    (["kapsul": "awal", "kotak": "proses"], "2 tepat, dari 2 = 100,00"),
    (["kapsul": "awal", "kotak": "panah"], "1 tepat, dari 2 = 50,00"),
    (["kapsul": "awal"], "1 tepat, dari 2 = 50,00"),
    (["lain": "awal"], "0 tepat, dari 2 = 0,00"),
    ([:], "Belum dijawab = 0,00"),
  ])
  func `right links count of all on the left`(pairs: [String: String], arithmetic: String) throws {
    let outcome = try Exercise.sample(Sample.matching).outcome(of: .pairs(pairs))
    #expect(outcome.arithmetic == arithmetic)
  }

  @Test func `right links are confirmed first, a missing one is told apart from a wrong one`()
    throws
  {
    let exercise = try Exercise.sample(Sample.matching)
    let wrong = exercise.outcome(of: .pairs(["kapsul": "panah", "kotak": "proses"]))
    #expect(wrong.feedback.map(\.part) == ["Kotak", "Kapsul"])
    #expect(wrong.feedback.last?.feedback.what == "Kapsul ada dua.")
    let missing = exercise.outcome(of: .pairs(["kotak": "proses"]))
    #expect(missing.feedback.last?.feedback.what == "Bagian ini belum dipasangkan.")
  }

  @Test(arguments: [
    (1, "Lihat angkanya."),
    (2, "Waktu memerlukan angka. (KG-04, praktik yang lazim)"),
    (3, "Contoh: 2 jam"), (4, "Jawaban: 15 menit. Ada angka dan satuan."), (5, nil), (0, nil),
  ])
  func `a rung of help is words`(rung: Int, words: String?) throws {
    let exercise = try Exercise.sample(Sample.choice)
    #expect(exercise.hint(rung, by: Rulebook(rules: [.sample])) == words)
  }

  @Test(arguments: [
    (Sample.ordering, "Menerima berkas → Mencatat agenda → Memeriksa berkas"),
    (Sample.matching, "Kapsul – Mulai dan selesai; Kotak – Kegiatan"),
  ])
  func `the last rung tells the answer with its texts`(sample: String, words: String) throws {
    let exercise = try Exercise.sample(sample)
    #expect(exercise.hint(4, by: Rulebook(rules: []))?.contains(words) == true)
  }

  @Test(arguments: [
    (1, 3, "33,33"), (2, 3, "66,67"), (5, 5, "100,00"), (-1, 4, "0,00"), (1, 0, "0,00"),
    (1, 8, "12,50"), (1, 6, "16,67"),
  ])
  func `shares are printed with two decimals`(earned: Int, total: Int, words: String) {
    #expect(Marks(earned, of: total).words == words)
  }
}
