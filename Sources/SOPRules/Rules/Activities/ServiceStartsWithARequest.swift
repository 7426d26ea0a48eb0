import SOPDocument

extension Rule {
  static let serviceStartsWithARequest = Rule(
    "KG-13", "pelayanan-mulai-dari-permohonan", "SOP pelayanan mulai dari permohonan pemohon.",
    severity: .peringatan, basis: .pelatihan("PAN2013b"), over: .document, revision: 2,
    why: """
      Pelayanan terjadi karena ada yang meminta. Bila baris pertama sudah pekerjaan petugas, tidak \
      terlihat apa yang diserahkan pemohon dan sejak kapan waktunya dihitung.
      """,
    next: "Awali dengan pemohon yang meminta layanan, misalnya \"Mengajukan permohonan\".",
    silent: """
      SOP yang jenis kegiatannya belum dinyatakan pelayanan, SOP parsial, baris pertama oleh pihak \
      luar, dan baris pertama yang menyebut permohonannya ("Menerima berkas permohonan").
      """,
    kept: """
      pelaksana: [Petugas Layanan, Kepala Bidang, Pemohon]
      langkah: [{kegiatan: Menerima berkas permohonan, pelaksana: Petugas Layanan}]
      """,
    broken: """
      pelaksana: [Petugas Layanan, Kepala Bidang, Pemohon]
      langkah: [{kegiatan: Membuka loket rekomendasi penelitian, pelaksana: Petugas Layanan}]
      """
  ) { facts in
    guard facts.isWholeService, let first = facts.flow.entries.first,
      !facts.texts[first].isEmpty, !facts.sop.activities[first].performers.isUnread,
      !facts.isByOutsider(first),
      !facts.texts[first].list.contains(where: {
        Lexicon.requestVerbs.contains($0) || Lexicon.requestNouns.contains($0)
      })
    else { return [] }
    return [
      Finding(
        facts.cell(first, .text),
        "SOP pelayanan ini mulai dari \(facts.sop.activities[first].text.text.quoted); permohonannya "
          + "belum terlihat.")
    ]
  }
}

extension Facts {
  /// Whether the draft says that it is a service, and holds enough rows to have a beginning and an
  /// end of its own.
  var isWholeService: Bool {
    sop.kind.isService && sop.activities.count >= 3
      && !sop.kind.mayBePartial
  }
}
