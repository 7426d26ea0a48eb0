import SOPDocument
import SOPRules
import Testing

@testable import Coursework

enum MendingSample {
  static let sample = """
    ```latihan perbaiki
    id: L01-01
    tanya: Perbaiki waktu dan cabangnya.
    sop: ../kasus/cacat.sop.yaml
    aturan: [AL, MB]
    target: [AL-07, MB-08]
    jaga: {langkah_min: 6, wajib_ada: [menyusun konsep], jangan_ubah: [judul, langkah 1 waktu]}
    bantuan:
      - Lihat langkah 2 dan 3.
      - {aturan: MB-08, teks: Waktu memuat angka.}
      - {contoh: Segera menjadi 10 menit.}
      - {jawaban: ../kasus/baik.sop.yaml, teks: Keduanya dilengkapi.}
    umpan_benar: Keduanya sudah diperbaiki.
    ```
    """

  static let flawed = Folder.flawedDraft
  static let timed = flawed.replacing("secepatnya", with: "30 menit")
}

@Suite struct `Mending a draft` {
  @Test(arguments: [
    (SOP.soundDraft, "2 dari 2 sasaran", "100,00"),
    (MendingSample.flawed, "0 dari 2 sasaran", "0,00"),
    (MendingSample.timed, "1 dari 2 sasaran", "50,00"),
    (
      MendingSample.timed.replacing("Menandatangani surat", with: "Penandatanganan surat"),
      "1 dari 2", "50,00"
    ),
    (
      MendingSample.timed.replacing("waktu: 15 menit", with: "waktu:"), "− bobot 3 yang baru",
      "0,00"
    ),
    (
      SOP.soundDraft.replacing("kegiatan: Menyusun konsep", with: "kegiatan: Menulis konsep"),
      "Yang dijaga belum utuh", "0,00"
    ),
    (
      SOP.soundDraft.replacing("Penerbitan Surat", with: "Pemberian Surat"),
      "Yang dijaga belum utuh", "0,00"
    ),
    ("langkah: []", "Yang dijaga belum utuh", "0,00"),
    ("bukan naskah", "Naskah belum terbaca", "0,00"),
    ("", "Belum dijawab", "0,00"),
  ])
  func `targets kept count by weight, less what was broken anew`(
    text: String, words: String, score: String
  ) throws {
    let outcome = try Exercise.onDraft(MendingSample.sample).standardOutcome(of: .text(text))
    #expect(outcome.arithmetic.contains(words), "\(outcome.arithmetic)")
    #expect(outcome.arithmetic.hasSuffix("= \(score)"), "\(outcome.arithmetic)")
  }

  @Test func `the last rung tells the places to change`() throws {
    let exercise = try Exercise.onDraft(MendingSample.sample)
    let hint = exercise.hint(4, by: .standard)
    #expect(hint?.contains("langkah 3 waktu: 30 menit") == true)
    #expect(hint?.contains("langkah 2 alur: Ya ke 3, Tidak ke 1") == true)
  }

  @Test func `the gate has nothing to say of the sample`() {
    #expect(gateMessages(MendingSample.sample) == [])
  }

  @Test(arguments: [
    ("target: [AL-07, MB-08]", "target: [AL-07]", "Naskah juga melanggar MB-08"),
    ("target: [AL-07, MB-08]", "target: [AL-07, MB-08, MB-02]", "sudah memenuhi aturan MB-02"),
    ("target: [AL-07, MB-08]", "target: [AL-07, MB-98]", "\"MB-98\" tidak ada"),
    ("target: [AL-07, MB-08]", "target: []", "Kunci \"target\" masih kosong."),
    ("wajib_ada: [menyusun konsep]", "wajib_ada: [nota dinas]", "belum bernilai penuh"),
    ("jangan_ubah: [judul", "jangan_ubah: [jdl", "Tempat \"jdl\" tidak dikenal"),
    ("jaga: {langkah_min", "jaga: {baris_min", "Kunci \"baris_min\" tidak dikenal"),
    ("jawaban: ../kasus/baik", "jawaban: ../kasus/cacat", "belum bernilai penuh"),
    ("jawaban: ../kasus/baik", "jawaban: ../kasus/hilang", "belum ada; periksa namanya"),
  ])
  func `the gate tells what does not fit`(words: String, others: String, message: String) {
    #expect(MendingSample.sample.contains(words))
    let messages = gateMessages(MendingSample.sample.replacing(words, with: others))
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }
}
