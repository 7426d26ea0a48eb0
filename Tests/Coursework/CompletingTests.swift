import SOPDocument
import SOPRules
import Testing

@testable import Coursework

enum CompletingSample {
  static let sample = """
    ```latihan lengkapi-tabel
    id: L01-01
    tanya: Isi sel yang kosong.
    sop: |
      langkah:
        - {kegiatan: Menerima berkas, waktu: 5 menit, output: Berkas diterima}
        - {kegiatan: Memeriksa berkas, output: Berkas lengkap}
        - {kegiatan: Menandatangani surat, waktu: 1 jam}
    sel:
      - {di: langkah 2 waktu, terima: 10 menit, umpan: {apa: Belum sepuluh menit., langkah: Baca lagi.}}
      - {di: langkah 3 output, terima: [Surat bertanda tangan, Surat], umpan: {apa: Belum hasilnya., langkah: Sebut bendanya.}}
    ikut:
      - {di: total waktu, rumus: jumlah waktu, umpan: {apa: Jumlahnya belum sama., langkah: Jumlahkan lagi.}}
    bantuan:
      - Lihat langkah 2 dan 3.
      - Waktu memuat angka dan satuan.
      - {contoh: 5 dan 10 menit berjumlah 15 menit.}
      - jawaban: {langkah 2 waktu: 10 menit, langkah 3 output: Surat, total waktu: 75 menit}
        teks: Jumlahnya 75 menit.
    umpan_benar: Tabelnya lengkap.
    ```
    """
}

@Suite struct `Completing a table` {
  @Test(arguments: [
    (
      [
        "langkah 2 waktu": "10 menit", "langkah 3 output": "surat.",
        "total waktu": "1 jam 15 menit",
      ],
      "100,00"
    ),
    (
      ["langkah 2 waktu": "20 menit", "langkah 3 output": "Surat", "total waktu": "85 menit"],
      "66,67"
    ),
    (
      ["langkah 2 waktu": "20 menit", "langkah 3 output": "Surat", "total waktu": "75 menit"],
      "33,33"
    ),
    (["langkah 2 waktu": "lama", "total waktu": "75 menit"], "0,00"),
    (["total waktu": "65 menit"], "0,00"),
    (["langkah 2 waktu": " "], "0,00"),
  ])
  func `a total follows what the learner wrote above it`(
    typed: [String: String], score: String
  ) throws {
    let outcome = try Exercise.onDraft(CompletingSample.sample).standardOutcome(of: .pairs(typed))
    #expect(outcome.arithmetic.hasSuffix("= \(score)"), "\(outcome.arithmetic)")
  }

  @Test func `the gate has nothing to say of the sample`() {
    #expect(gateMessages(CompletingSample.sample) == [])
  }

  @Test(arguments: [
    ("di: langkah 2 waktu", "di: langkah 1 waktu", "sudah berisi \"5 menit\""),
    ("di: langkah 3 output", "di: langkah 2 waktu", "satu sel sekali"),
    ("di: langkah 3 output", "di: langkah 3 cabang", "menyebut satu sel"),
    ("di: langkah 3 output", "di: langkah 3", "menyebut satu sel"),
    ("terima: 10 menit", "terima: []", "Kunci \"terima\" masih kosong."),
    ("terima: 10 menit", "terima: sebentar", "belum terbaca sebagai waktu"),
    ("rumus: jumlah waktu", "rumus: semua", "Rumus ditulis"),
    ("langkah: Jumlahkan lagi.", "langkah: \"\"", "Tambahkan \"langkah\""),
  ])
  func `the gate tells what does not fit`(words: String, others: String, message: String) {
    #expect(CompletingSample.sample.contains(words))
    let messages = gateMessages(CompletingSample.sample.replacing(words, with: others))
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }
}
