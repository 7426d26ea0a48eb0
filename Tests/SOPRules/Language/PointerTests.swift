import SOPRules
import Testing

@Suite struct `A pointer in a cell` {
  private func row(_ cell: String) -> String { "langkah:\n  - {}\n  - {}\n  - \(cell)\n" }

  @Test(arguments: [
    "keterangan: idem", "kelengkapan: [s.d.a.]", "kelengkapan: [\"\\\"\"]", "output: [ditto]",
    "keterangan: lihat langkah 12", "kelengkapan: [Berkas pada poin A]",
    "kelengkapan: [Berkas butir 3]", "kelengkapan: [Berkas permohonan *)]",
    "keterangan: kembali ke langkah 9",
  ])
  func `must not point at nothing`(cell: String) throws {
    #expect(try found("BH-06", in: row(cell)).count == 1)
  }

  @Test(arguments: [
    "keterangan: lihat langkah 2", "keterangan: sesuai Pasal 3 huruf a",
    "kelengkapan: [a. KTP, b. Surat pada poin a]", "output: [Surat nomor 12]",
    "keterangan: Nilai 5 poin", "kelengkapan: [Surat A]", "output: [Huruf kapital]",
    "keterangan: \"* wajib asli\"", "output: [Langkah perbaikan]", "output: [SK]",
  ])
  func `may point at what is there`(cell: String) throws {
    #expect(try found("BH-06", in: row(cell)).isEmpty)
  }

  @Test func `with a star is right where the note stands`() throws {
    let piece = "langkah: [{}, {kelengkapan: [Berkas *)]}, {keterangan: \"*) asli\"}]"
    #expect(try found("BH-06", in: piece).isEmpty)
  }
}

@Suite struct `A row named in a sentence` {
  /// Row 2 leads to 3 and back to 1; the others lead on.
  private func remark(_ words: String, row: Int) -> String {
    "langkah: [\(String(repeating: "{}, ", count: row - 1)){keterangan: \"\(words)\"}]"
  }

  @Test(arguments: [
    ("Jika ditolak, kembali ke langkah 2", 4), ("lanjut ke langkah 6", 3),
    ("dikembalikan ke nomor 1", 5), ("diulang dari langkah 1", 5),
  ])
  func `is one the arrows must lead to`(words: String, row: Int) throws {
    #expect(try found("KS-14", in: remark(words, row: row)).count == 1)
  }

  @Test(arguments: [
    ("Jika belum lengkap, kembali ke langkah 1", 2), ("lanjut ke langkah 4", 3),
    ("Berkas yang belum lengkap kembali ke langkah 1", 1), ("sama dengan langkah 1", 5),
    ("tidak kembali ke langkah 1", 5), ("kembali ke pemohon", 5), ("surat nomor 1 kembali", 5),
    ("kembali ke langkah 12", 5), ("pemohon yang kembali dari langkah 1", 5),
  ])
  func `is left alone where they do, and where nothing leads`(words: String, row: Int) throws {
    #expect(try found("KS-14", in: remark(words, row: row)).isEmpty)
  }
}
