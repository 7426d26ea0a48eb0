import SOPDocument
import SOPRules
import Testing

@testable import Coursework

enum FlowSample {
  static let drawing = """
    ```latihan gambar-alir
    id: L01-01
    tanya: Susun alurnya.
    alir: ../kasus/baik.sop.yaml
    bantuan:
      - Mulai dari permohonan.
      - {aturan: AL-07, teks: Keputusan bercabang dua.}
      - {contoh: Ya berarti maju.}
      - {jawaban: ../kasus/baik.sop.yaml, teks: Tidak kembali kepada pemohon.}
    umpan_benar: Alurnya utuh.
    ```
    """

  static let cases = """
    ```latihan uji-kasus
    id: L01-01
    tanya: Perbaiki panahnya.
    sop: ../kasus/cacat.sop.yaml
    kasus:
      - {kejadian: Berkas lengkap., jawab: [{tanya: lengkap, pilih: Ya}], harus_sampai: Menerima surat}
      - {kejadian: Berkas kurang., jawab: [{tanya: lengkap, pilih: [Tidak, Ya]}], harus_sampai: selesai}
    bantuan:
      - Lihat langkah 2.
      - {aturan: AL-07, teks: Keputusan bercabang dua.}
      - {contoh: Yang kurang kembali.}
      - {jawaban: ../kasus/baik.sop.yaml, teks: Tidak kembali ke langkah 1.}
    umpan_benar: Keduanya sampai.
    ```
    """
}

@Suite struct `Drawing and trying a flow` {
  @Test func `the solution earns everything, the rows as given do not pass`() throws {
    let exercise = try Exercise.onDraft(FlowSample.drawing)
    #expect(exercise.standardOutcome(of: .text(SOP.soundDraft)).isFull)
    let given = try #require(exercise.givenDraft)
    #expect(given.sop.activities.allSatisfy { $0.performers.isEmpty && $0.branches.isEmpty })
    #expect(exercise.standardOutcome(of: .text(given.text)).score < 500_000)
  }

  @Test(arguments: [
    ("pelaksana: Kepala Bidang\n", "pelaksana: Petugas Layanan\n", "kolom 83,33 = 96,67"),
    ("{label: Tidak, ke: 1}", "{label: Tidak, ke: 3}", "panah 83,33"),
    ("Mengarsipkan salinan surat", "Menyimpan salinan surat", "panah 66,67"),
  ])
  func `form, arrows and performers count apart`(
    words: String, others: String, arithmetic: String
  ) throws {
    let text = SOP.soundDraft.replacing(words, with: others)
    let outcome = try Exercise.onDraft(FlowSample.drawing).standardOutcome(of: .text(text))
    #expect(outcome.arithmetic.contains(arithmetic), "\(outcome.arithmetic)")
  }

  @Test(arguments: [
    (SOP.soundDraft, "2 kasus sampai", ""),
    (Folder.flawedDraft, "1 kasus sampai", "belum memiliki cabang \"Tidak\""),
    (
      SOP.soundDraft.replacing("{label: Tidak, ke: 1}", with: "{label: Tidak, ke: 2}"),
      "2 kasus sampai", ""
    ),
    (
      SOP.soundDraft.replacing("{label: Ya, ke: 3}", with: "{label: Ya, ke: 1}"),
      "0 kasus sampai", "berputar dan tidak pernah selesai"
    ),
    (
      SOP.soundDraft.replacing("{label: Tidak, ke: 1}", with: "{label: Tidak, ke: 40}"),
      "1 kasus sampai", "tidak menuju langkah mana pun"
    ),
  ])
  func `cases count that come out where they must`(
    text: String, arithmetic: String, obstacle: String
  ) throws {
    let outcome = try Exercise.onDraft(FlowSample.cases).standardOutcome(of: .text(text))
    #expect(outcome.arithmetic.contains(arithmetic), "\(outcome.arithmetic)")
    let said = outcome.feedback.map(\.feedback.what).joined(separator: " ")
    #expect(obstacle.isEmpty || said.contains(obstacle), "\(said)")
  }

  @Test(arguments: [FlowSample.drawing, FlowSample.cases])
  func `the gate has nothing to say of the samples`(sample: String) {
    #expect(gateMessages(sample) == [])
  }

  @Test(arguments: [
    (
      FlowSample.drawing, "alir: ../kasus/baik", "alir: ../kasus/cacat",
      "Alur ini belum bernilai penuh"
    ),
    (FlowSample.drawing, "umpan_benar", "sop: ../kasus/baik.sop.yaml\numpan_benar", "sudah lulus"),
    (FlowSample.cases, "sop: ../kasus/cacat", "sop: ../kasus/baik", "sudah lulus"),
    (
      FlowSample.cases, "harus_sampai: Menerima surat", "harus_sampai: Menolak",
      "belum bernilai penuh"
    ),
    (FlowSample.cases, "pilih: Ya}]", "pilih: []}]", "Kunci \"pilih\" masih kosong."),
    (FlowSample.cases, "pilih: Ya}]", "pilh: Ya}]", "Kunci \"pilh\" tidak dikenal"),
  ])
  func `the gate tells what does not fit`(
    sample: String, words: String, others: String, message: String
  ) {
    #expect(sample.contains(words))
    let messages = gateMessages(sample.replacing(words, with: others))
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }
}
