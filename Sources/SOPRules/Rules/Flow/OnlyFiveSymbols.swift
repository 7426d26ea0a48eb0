import SOPDocument

extension Rule {
  static let onlyFiveSymbols = Rule(
    "AL-05", "lima-simbol-saja", "Bagan alur hanya memakai lima simbol SOP AP.",
    severity: .kesalahan, basis: .peraturan("FAM-5SYM", page: "huruf b"), over: .activities,
    revision: 1,
    why: """
      SOP AP memakai lima simbol: kapsul, kotak, belah ketupat, anak panah, dan segilima antarhalaman. \
      Prosedur administrasi hanya mengenal kegiatan dan keputusan, dan semua instansi harus \
      membacanya dengan cara yang sama.
      """,
    next: "Ganti simbolnya dengan mulai, proses, keputusan, atau selesai.",
    silent: "Segilima penghubung halaman; program menggambarnya sendiri pada pergantian halaman.",
    kept: """
      langkah:
        - {}
        - {}
        - simbol: proses
      """,
    broken: """
      langkah:
        - {}
        - {}
        - simbol: dokumen
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard case .foreign(let word) = facts.flow.symbols[row] else { return nil }
      return Finding(
        facts.cell(row, .symbol),
        "\(facts.heading(row)) memakai simbol \(word.quoted), "
          + "yang tidak termasuk lima simbol SOP AP.",
        next: meant(by: word, row, of: facts.rows.count).map {
          "Tulis \"\($0)\" sebagai gantinya."
        } ?? "")
    }
  }

  /// The draft's own word for a symbol named otherwise.
  private static func meant(by word: String, _ row: Int, of count: Int) -> String? {
    switch Words(word).list.joined(separator: " ") {
    case "kotak", "persegi", "persegi panjang", "process", "dokumen", "document": "proses"
    case "belah ketupat", "wajik", "diamond", "decision": "keputusan"
    case "kapsul", "terminator", "oval":
      row == 0 ? "mulai" : row == count - 1 ? "selesai" : nil
    case "start", "awal": "mulai"
    case "end", "akhir", "stop": "selesai"
    default: nil
    }
  }
}
