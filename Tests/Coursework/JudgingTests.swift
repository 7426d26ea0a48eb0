import SOPDocument
import SOPRules
import Testing

@testable import Coursework

enum JudgingSample {
  static let prediction = """
    ```latihan tebak-aturan
    id: L01-01
    tanya: Aturan mana yang belum terpenuhi?
    sop: ../kasus/cacat.sop.yaml
    aturan: [AL-07, MB-08, MB-02, MB-03, PL-09]
    bantuan:
      - Lihat langkah 2 dan 3.
      - {aturan: MB-08, teks: Waktu memuat angka.}
      - {contoh: Segera belum terukur.}
      - {jawaban: [AL-07, MB-08], teks: Cabang dan waktunya.}
    umpan_benar: Tebakannya sama.
    ```
    """

  static let appraisal = """
    ```latihan nilai-contoh
    id: L01-01
    tanya: Pilih tingkatnya.
    sop: ../kasus/cacat.sop.yaml
    tingkat: [belum, sebagian, sudah]
    acuan:
      - {id: waktu, kriteria: Waktu terukur., tingkat: sebagian, umpan: {apa: Satu belum., langkah: Lihat lagi.}}
      - {id: judul, kriteria: Judul tepat., tingkat: sudah, umpan: {apa: Judulnya tepat., langkah: Baca lagi.}}
      - {id: total, kriteria: Total tertulis., tingkat: belum, umpan: {apa: Total kosong., langkah: Baca lagi.}}
    bantuan:
      - Lihat waktunya.
      - Setiap kriteria dinilai sendiri.
      - {contoh: Satu dari sepuluh belum berarti sebagian.}
      - {jawaban: {waktu: sebagian, judul: sudah, total: belum}, teks: Satu waktu belum terukur.}
    umpan_benar: Sama dengan acuan.
    ```
    """
}

@Suite struct `Judging a draft` {
  @Test(arguments: [
    (["AL-07", "MB-08"], "100,00"), (["AL-07"], "66,67"), (["AL-07", "MB-03"], "50,00"),
    (["MB-02"], "0,00"), (["AL-07", "MB-08", "MB-02", "MB-03", "PL-09"], "57,14"), ([], "0,00"),
    (["XX-99"], "0,00"),
  ])
  func `hits count twice, of what was predicted and what is there`(
    codes: [String], score: String
  ) throws {
    let outcome = try Exercise.onDraft(JudgingSample.prediction).standardOutcome(of: .choice(codes))
    #expect(outcome.arithmetic.hasSuffix("= \(score)"), "\(outcome.arithmetic)")
  }

  @Test func `the last rung tells the rules as sentences`() throws {
    let hint = try Exercise.onDraft(JudgingSample.prediction).hint(4, by: .standard)
    #expect(hint?.contains("Setiap keputusan punya sedikitnya dua cabang.") == true)
  }

  @Test(arguments: [
    (["waktu": "sebagian", "judul": "sudah", "total": "belum"], "100,00"),
    (["waktu": "sudah", "judul": "sudah", "total": "belum"], "83,33"),
    (["waktu": "sebagian", "judul": "belum", "total": "sudah"], "33,33"),
    (["waktu": "sebagian"], "33,33"), (["waktu": "entah"], "0,00"),
  ])
  func `levels count by how far they are off`(levels: [String: String], score: String) throws {
    let outcome = try Exercise.onDraft(JudgingSample.appraisal).standardOutcome(of: .pairs(levels))
    #expect(outcome.arithmetic.hasSuffix("= \(score)"), "\(outcome.arithmetic)")
  }

  @Test(arguments: [JudgingSample.prediction, JudgingSample.appraisal])
  func `the gate has nothing to say of the samples`(sample: String) {
    #expect(gateMessages(sample) == [])
  }

  @Test(arguments: [
    (
      JudgingSample.prediction, "aturan: [AL-07, MB-08, MB-02, MB-03, PL-09]", "aturan: []",
      "Kunci \"aturan\" masih kosong."
    ),
    (JudgingSample.prediction, "MB-02, MB-03, PL-09]", "MB-02, MB-98]", "\"MB-98\" tidak ada"),
    (JudgingSample.prediction, "MB-02, MB-03, PL-09]", "MB-08]", "sudah ditulis di atas"),
    (JudgingSample.prediction, "MB-08, MB-02, MB-03, PL-09]", "MB-08]", "kini 2 dari 2"),
    (
      JudgingSample.prediction, "jawaban: [AL-07, MB-08]", "jawaban: [AL-07]",
      "belum bernilai penuh"
    ),
    (JudgingSample.appraisal, "tingkat: sudah", "tingkat: sedah", "maksudnya \"sudah\""),
    (JudgingSample.appraisal, "id: judul", "id: waktu", "pilih id lain"),
    (JudgingSample.appraisal, "[belum, sebagian, sudah]", "[belum]", "paling sedikit dua tingkat"),
  ])
  func `the gate tells what does not fit`(
    sample: String, words: String, others: String, message: String
  ) {
    #expect(sample.contains(words))
    let messages = gateMessages(sample.replacing(words, with: others))
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }

  @Test func `one level for everything must not pass`() {
    let flat = JudgingSample.appraisal.replacing("tingkat: sudah", with: "tingkat: sebagian")
      .replacing("tingkat: belum, umpan", with: "tingkat: sebagian, umpan")
    #expect(gateMessages(flat).contains { $0.contains("Memilih \"sebagian\" untuk semua") })
  }
}
