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
    var first: [Words: Int] = [:]
    return facts.rows.compactMap { row in
      guard !facts.texts[row].isEmpty else { return nil }
      guard let twin = first[facts.texts[row]] else {
        first[facts.texts[row]] = row
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
