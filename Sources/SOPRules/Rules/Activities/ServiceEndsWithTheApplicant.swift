import SOPDocument

extension Rule {
  static let serviceEndsWithTheApplicant = Rule(
    "KG-14", "pelayanan-berakhir-pada-pemohon",
    "SOP pelayanan berakhir saat pemohon menerima hasilnya.",
    severity: .peringatan, basis: .pelatihan("PAN2013b"), over: .document, revision: 3,
    why: """
      Layanan selesai bila hasilnya sudah di tangan pemohon. Alur yang berhenti di meja arsip \
      membiarkan hasilnya tertinggal, dan tidak seorang pun bertugas menyerahkannya.
      """,
    next: "Tambahkan langkah akhir pemohon, misalnya \"Menerima surat keterangan\".",
    silent: """
      SOP yang jenis kegiatannya belum dinyatakan pelayanan, SOP parsial, dan akhir alur yang \
      menyerahkan hasil kepada pihak luar. Bila ada beberapa akhir, satu saja sudah cukup.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - {}
        - {}
        - {}
        - kegiatan: Menyerahkan surat rekomendasi penelitian kepada pemohon
          pelaksana: Petugas Layanan
      """,
    broken: "langkah: [{}, {}, {}, {}, {}, hapus]"
  ) { facts in
    guard facts.isWholeService, let last = facts.rows.last, !facts.mayReachApplicant(last),
      !facts.flow.ends.contains(where: facts.mayReachApplicant)
    else { return [] }
    return [
      Finding(
        facts.cell(last, .text),
        "SOP pelayanan ini berakhir dengan \(facts.sop.activities[last].text.text.quoted); pemohon "
          + "belum terlihat menerima hasilnya.")
    ]
  }
}

extension Facts {
  /// Whether a row may be the one in which the applicant gets the result; a row nobody can judge
  /// yet may be.
  fileprivate func mayReachApplicant(_ row: Int) -> Bool {
    if texts[row].isEmpty || sop.activities[row].performers.isUnread || isByOutsider(row) {
      return true
    }
    let verbs = sentences[row].verbs.map { texts[row].list[$0] }
    return verbs.contains(where: Lexicon.receivingVerbs.contains)
      || (verbs.contains(where: Lexicon.handOverVerbs.contains)
        && (texts[row].mentionOutsider || mentionsAsker(row)))
  }

  /// Whether a row names whoever asks in the first row, whatever that person is called: "nelayan".
  private func mentionsAsker(_ row: Int) -> Bool {
    guard let first = flow.entries.first, opens(first, with: Lexicon.requestVerbs) else {
      return false
    }
    return lanes[first].contains { !lanes[row].contains($0) && texts[row].contains(performers[$0]) }
  }
}
