import SOPDocument

extension Rule {
  static let numbersRunOn = Rule(
    "KG-02", "nomor-kegiatan-urut", "Nomor kegiatan urut mulai dari 1 tanpa lompatan.",
    severity: .kesalahan, basis: .turunan("PAN35-25", page: "Lampiran hlm. 25"),
    over: .activities, revision: 1,
    why: """
      Panah, keterangan, dan rapat menyebut langkah dengan nomornya. Nomor yang melompat atau \
      berulang membuat orang mencari langkah yang tidak ada.
      """,
    next: "Nomori ulang langkah-langkah mulai dari 1.",
    silent: """
      Langkah tanpa nomor: nomornya menurut urutan baris. Satu lompatan dilaporkan satu kali, bukan \
      pada semua baris di bawahnya.
      """,
    kept: "langkah: [{no: 1}, {no: 2}, {no: 3}, {}, {no: 5}, {no: 6}]",
    broken: "langkah: [{no: 1}, {no: 2}, {no: 3}, {no: 5}, {no: 6}, {no: 7}]"
  ) { facts in
    var expected = 1
    return facts.rows.compactMap { row in
      let written = facts.sop.activities[row].writtenNumber
      let number = written.value ?? expected
      defer { expected = number &+ 1 }
      guard number != expected else { return nil }
      return Finding(
        facts.cell(row, .number),
        row == 0
          ? "Nomor langkah pertama tertulis \(number), belum 1."
          : "Nomor langkah \(number < expected ? "berulang" : "melompat"): sesudah \(expected &- 1) "
            + "tertulis \(number).",
        next: "Ubah nomornya menjadi \(row + 1), lalu nomori baris-baris di bawahnya.")
    }
  }
}
