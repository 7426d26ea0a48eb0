import SOPDocument

extension Rule {
  static let activitiesOpenWithAVerb = Rule(
    "KG-04", "diawali-kata-kerja-aktif", "Setiap kegiatan diawali kata kerja aktif (me-).",
    severity: .peringatan, basis: .peraturan("FAM-5SYM", page: "butir 4"), over: .activities,
    revision: 2,
    why: """
      Kata kerja di depan membuat langkah terbaca sebagai perintah yang jelas: apa yang dikerjakan, \
      baru terhadap apa. "Berkas permohonan" belum mengatakan berkasnya diapakan.
      """,
    next:
      "Awali dengan kata kerja me- yang menyebut apa yang dikerjakan, misalnya \"Memeriksa …\".",
    silent: """
      Kata kerja ber- ("Berkoordinasi"), tanda hubung ("Meng-unggah"), huruf besar, nomor dan tanda \
      butir di depan, serta beberapa kata kerja tanpa me- ("Datang", "Hadir"). Baris yang \
      bukan kegiatan dilaporkan KG-18.
      """,
    kept:
      "langkah: [{}, {}, {kegiatan: 3. BERKOORDINASI dengan bagian hukum tentang konsep surat}]",
    broken: "langkah: [{}, {}, {kegiatan: Konsep surat rekomendasi penelitian}]"
  ) { facts in
    facts.rows.compactMap { row in
      let text = facts.sop.activities[row].text.text
      let place = facts.cell(row, .text)
      switch facts.sentences[row].opening {
      case .other, .condition, .answer:
        return Finding(
          place, "Kegiatan \(text.quoted) belum diawali kata kerja aktif.",
          next: facts.rewording(row).map { "Tulis \($0.quotedWhole)." } ?? "")
      case .root:
        return Finding(
          place, "Kata kerja di awal \(text.quoted) belum berawalan me-.",
          next: facts.rewording(row).map { "Tulis \($0.quotedWhole)." } ?? "")
      default: return nil
      }
    }
  }
}
