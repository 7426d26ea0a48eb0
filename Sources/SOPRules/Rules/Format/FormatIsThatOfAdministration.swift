import SOPDocument

extension Rule {
  static let formatIsThatOfAdministration = Rule(
    "FM-04", "format-sop-ap", "Naskah memakai bagian-bagian SOP Administrasi Pemerintahan.",
    severity: .peringatan, basis: .praktik("FKTP"), over: .document, revision: 1,
    why: """
      Pengertian, Tujuan, Kebijakan, dan Referensi adalah bagian SOP akreditasi pelayanan kesehatan. \
      Keduanya sama-sama disebut SOP, tetapi diperiksa dengan pedoman yang berbeda.
      """,
    next: """
      Pindahkan isinya ke bagian SOP AP: referensi ke Dasar hukum, unit terkait ke Keterkaitan; atau \
      simpan sebagai SOP layanan kesehatan di luar pelatihan ini.
      """,
    silent: "Satu bagian saja, dan kata-kata itu di tengah kalimat.",
    kept: "langkah: [{}, {}, {keterangan: \"Referensi: tata naskah dinas\"}]",
    broken: "{pengertian: Rekomendasi adalah izin meneliti, tujuan: Tertib layanan}"
  ) { facts in
    let parts = facts.partsOfHealthCare
    guard parts.count > 1 else { return [] }
    return [
      Finding(
        .document,
        "Naskah ini memuat \(Wording.series(parts)), bagian dari format SOP layanan kesehatan, bukan "
          + "SOP AP.")
    ]
  }
}

extension Facts {
  /// The parts of the other family of SOPs that stand as keys of the draft or as rows of the table.
  fileprivate var partsOfHealthCare: [String] {
    let keys = sop.leftovers.compactMap { leftover -> String? in
      switch leftover.home {
      case .document, .identity: leftover.isUnreadValue ? nil : leftover.key
      default: nil
      }
    }
    let rows = rows.filter { row in
      HealthCare.parts.contains(texts[row].first) && sop.activities[row].text.text.contains(":")
    }
    let words =
      keys.map { Words($0.split(separator: "_").joined(separator: " ")).first }
      + rows.map { texts[$0].first }
    return words.filter(HealthCare.parts.contains).unique.map(\.capitalisedFirst)
  }
}

private enum HealthCare {
  /// Source: the nine items of the FKTP formats.
  static let parts = WordList("pengertian tujuan kebijakan referensi")
}
