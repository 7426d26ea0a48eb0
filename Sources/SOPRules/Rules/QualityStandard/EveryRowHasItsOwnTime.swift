import SOPDocument

extension Rule {
  static let everyRowHasItsOwnTime = Rule(
    "MB-10", "waktu-per-langkah", "Setiap langkah mempunyai waktunya sendiri.",
    severity: .peringatan, basis: .turunan("PAN35-25", page: "Lampiran hlm. 25"), over: .times,
    revision: 2,
    why: """
      Mutu baku ditetapkan untuk setiap kegiatan. Satu waktu untuk beberapa langkah tidak menunjukkan \
      langkah mana yang terlambat.
      """,
    next: "Bagi waktunya, lalu tulis bagian setiap langkah, misalnya 1 menit dan 2 menit.",
    silent: """
      Waktu yang terbaca sebagai angka dan satuan, dan sel kosong (MB-02). Sel gabungan yang tidak \
      disebut dengan kata-kata tidak terlihat pada naskah.
      """,
    kept: "langkah: [{}, {}, {waktu: 20 menit}]",
    broken: "langkah: [{}, {}, {waktu: bersama langkah 4}]"
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.timeObstacles[row] != nil else { return nil }
      let words = facts.sop.activities[row].time.words
      guard Words(words).list.nameOtherRows else { return nil }
      return Finding(
        facts.cell(row, .time),
        "Waktu di langkah \(row + 1) tertulis \(words.quoted), jadi satu waktu dipakai beberapa "
          + "langkah.")
    }
  }
}

extension [String] {
  /// "untuk langkah 4–5", "digabung dengan no 3", "sama dengan di atas"; never "di atas 1 jam".
  fileprivate var nameOtherRows: Bool {
    indices.contains { place in
      if Rule.wordsOfMerging.contains(self[place]) { return true }
      let next = dropFirst(place + 1).first?.utf8.first ?? 0
      let places = (0x30...0x39).contains(next) ? Rule.wordsForRows : Rule.wordsForPlaces
      return places.contains(self[place])
    }
  }
}

extension Rule {
  fileprivate static let wordsForRows = WordList("langkah baris kegiatan nomor no butir")
  fileprivate static let wordsOfMerging = WordList("gabung gabungan digabung bersamaan")
  fileprivate static let wordsForPlaces = WordList("atas bawah")
}
