import SOPDocument

extension Rule {
  static let approverIsALeader = Rule(
    "ID-14", "pengesah-pimpinan", "SOP disahkan pimpinan yang berwenang.",
    severity: .peringatan, basis: .turunan("FAM-ID", page: "Bagian Identitas butir 6"),
    over: .document, revision: 1,
    why: """
      SOP mengikat semua pelaksana karena disahkan pejabat yang berwenang di unit itu. Staf atau \
      pejabat pelaksana tidak dapat memerintah rekan dan atasannya lewat SOP.
      """,
    next: "Tulis jabatan pimpinan yang berwenang, misalnya \"Kepala Dinas …\" atau \"Camat …\".",
    silent: """
      Jabatan yang tidak ada di daftar jabatan pelaksana program, dan kewenangan yang sebenarnya: \
      itu menurut aturan instansi.
      """,
    kept: "identitas: {pengesahan: {jabatan: Plt. Kepala Dinas Kearsipan}}",
    broken: "identitas: {pengesahan: {jabatan: Staf Arsip}}"
  ) { facts in
    guard let office = facts.sop.identity.approval.office.value else { return [] }
    let words = Words.withOfficesWrittenOut(Words(office).list)
    guard let head = words.first, Lexicon.staffPosts.contains(head),
      !words.contains(where: Lexicon.leaders.contains)
    else { return [] }
    return [
      Finding(
        .field(.approverOffice),
        "Jabatan yang mengesahkan, \(office.quoted), tampaknya jabatan pelaksana, belum pimpinan "
          + "yang berwenang.")
    ]
  }
}
