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
    var first: [Sameness: Int] = [:]
    return facts.rows.compactMap { row in
      guard !facts.texts[row].isEmpty else { return nil }
      let key = Sameness(words: facts.texts[row])
      guard let twin = first[key] else {
        first[key] = row
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

/// Words that are told apart by their ends and length, since hardly any two rows share these.
private struct Sameness: Hashable {
  let words: Words

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.list.reduce(words.count) { $0 &* 31 &+ $1.utf8.count })
    hasher.combine(words.list.last)
  }
}
