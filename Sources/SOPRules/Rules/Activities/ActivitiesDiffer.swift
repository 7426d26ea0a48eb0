import SOPDocument

extension Rule {
  static let activitiesDiffer = Rule(
    "KG-17", "baris-tidak-ganda", "Setiap baris memuat kegiatan yang berbeda.",
    severity: .kesalahan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Baris yang sama seluruhnya biasanya tersalin dua kali. Pelaksana mengerjakannya dua kali, dan \
      waktunya terhitung dua kali.
      """,
    next: "Hapus salah satu barisnya, atau tulis apa yang membedakannya.",
    silent: """
      Kegiatan yang sama oleh pelaksana lain, atau dengan kelengkapan atau output yang lain.
      """,
    kept: """
      langkah: [{}, {}, {}, {}, {kegiatan: Menyusun konsep surat rekomendasi penelitian}]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - kegiatan: Menyusun konsep surat rekomendasi penelitian
          kelengkapan: [Berkas permohonan lengkap]
          output: [Konsep surat rekomendasi penelitian]
      """
  ) { facts in
    var known = KnownTexts(capacity: facts.rows.count)
    return facts.rows.compactMap { row in
      guard !facts.texts[row].isEmpty, let twin = known.twin(of: row, in: facts.texts) else {
        return nil
      }
      let (one, other) = (facts.sop.activities[twin], facts.sop.activities[row])
      guard one.performers == other.performers, one.requirements == other.requirements,
        one.output == other.output, one.branches == other.branches
      else { return nil }
      return Finding(
        facts.cell(row, .text),
        "\(facts.heading(row)) sama seluruhnya dengan langkah \(twin + 1).",
        evidence: [facts.activity(twin), facts.activity(row)])
    }
  }
}

/// The first row of each text.
private struct KnownTexts {
  private var rows: [Int: Int] = [:]

  init(capacity: Int) { rows.reserveCapacity(capacity) }

  /// The row before this one with the same words; without one, this row is kept for others.
  mutating func twin(of row: Int, in texts: [Words]) -> Int? {
    var key = KnownTexts.key(of: texts[row])
    while let other = rows[key] {
      if texts[other] == texts[row] { return other }
      key &+= 1
    }
    rows[key] = row
    return nil
  }

  /// A number that hardly any two texts share: of the lengths of the words and the last one's bytes.
  private static func key(of words: Words) -> Int {
    let lengths = words.list.reduce(words.count) { $0 &* 31 &+ $1.utf8.count }
    return (words.list.last ?? "").utf8.reduce(lengths) { $0 &* 31 &+ Int($1) }
  }
}
