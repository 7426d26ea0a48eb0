import SOPDocument

extension Rule {
  static let nipHasEighteenFigures = Rule(
    "ID-13", "nip-18-angka", "NIP pejabat yang mengesahkan terdiri atas 18 angka.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Satu angka yang hilang membuat NIP menunjuk orang lain atau tidak menunjuk siapa pun, dan \
      pengesahannya sulit dibuktikan.
      """,
    next: "Cocokkan NIP dengan data kepegawaian; jumlahnya 18 angka.",
    silent: """
      NRP, jabatan tanpa NIP (Bupati, Kepala Desa, Menteri), spasi atau titik di antara angka, dan \
      NIP yang masih kosong. Benar tidaknya angka tidak diperiksa.
      """,
    kept: "identitas: {pengesahan: {jabatan: Kapolsek Teluk Lembayung, nip: NRP 76080912}}",
    broken: "identitas: {pengesahan: {nip: \"19700\"}}"
  ) { facts in
    let approval = facts.sop.identity.approval
    guard let nip = approval.nip.value else { return [] }
    let figures = nip.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard figures != 18, !approval.office.text.isOfficeWithoutNIP,
      !Words(nip).list.contains(where: { $0.hasPrefix("nrp") })
    else { return [] }
    let count = figures == 0 ? "belum berisi angka" : "berisi \(figures) angka"
    return [
      Finding(
        .field(.approverNIP), "NIP \(nip.quoted) \(count), sedangkan NIP terdiri atas 18 angka.")
    ]
  }
}
