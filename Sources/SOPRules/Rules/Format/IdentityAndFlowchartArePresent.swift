import SOPDocument

extension Rule {
  static let identityAndFlowchartArePresent = Rule(
    "FM-01", "dua-bagian-ada", "SOP terdiri atas Bagian Identitas dan Bagian Flowchart.",
    severity: .kesalahan, basis: .peraturan("PAN35-19", page: "Lampiran hlm. 19–20"),
    over: .document, revision: 1,
    why: """
      Bagian identitas membuat SOP sah dan dapat dicari; bagian flowchart membuatnya dapat \
      dikerjakan. Yang satu tanpa yang lain belum menjadi SOP.
      """,
    next: "Tambahkan bagian yang belum ada.",
    silent: "Bagian yang ada tetapi belum lengkap, dan bagian yang belum terbaca.",
    kept: "identitas: {unit: Bidang Layanan}",
    broken: "hapus: [langkah]"
  ) { facts in
    let sop = facts.sop
    var findings: [Finding] = []
    let hasIdentity =
      sop.identity.isPresent || IdentityField.allCases.contains(where: sop.identity.isAnswered)
    if !hasIdentity, !sop.hasUnread("identitas") {
      findings.append(
        Finding(
          .document, "SOP ini belum mempunyai Bagian Identitas.",
          next: "Isi identitas: instansi, unit, judul, dasar hukum, dan seterusnya."))
    }
    if sop.activities.isEmpty, !sop.hasUnread("langkah") {
      findings.append(
        Finding(
          .document, "SOP ini belum mempunyai Bagian Flowchart: tabel kegiatan masih kosong.",
          next: "Tulis kegiatan awal, kegiatan utama, dan kegiatan akhir, satu baris satu kegiatan."
        ))
    }
    return findings
  }
}

extension SOP {
  /// Whether a whole block of the draft was kept word for word because it could not be read.
  fileprivate func hasUnread(_ key: String) -> Bool {
    leftovers.contains { $0.home == .document && $0.text.hasPrefix(key) }
  }
}
