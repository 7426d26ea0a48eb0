import SOPDocument

extension Rule {
  static let approverIsALeader = Rule(
    "ID-14", "pengesah-pimpinan", "SOP disahkan pimpinan yang berwenang.",
    severity: .peringatan, basis: .turunan("FAM-ID", page: "Bagian Identitas butir 6"),
    over: .document, revision: 2,
    why: """
      SOP mengikat semua pelaksana karena disahkan pejabat yang berwenang di unit itu. Staf atau \
      pejabat pelaksana tidak dapat memerintah rekan dan atasannya lewat SOP.
      """,
    next: "Tulis jabatan pimpinan yang berwenang, misalnya \"Kepala Dinas …\" atau \"Camat …\".",
    silent: """
      Jabatan yang tidak ada di daftar jabatan pelaksana program, dan kewenangan yang sebenarnya, \
      kecuali pengaturan instansi menyebut siapa yang mengesahkan.
      """,
    kept: "identitas: {pengesahan: {jabatan: Plt. Kepala Dinas Kearsipan}}",
    broken: "identitas: {pengesahan: {jabatan: Staf Arsip}}"
  ) { facts in
    guard let office = facts.sop.identity.approval.office.value else { return [] }
    if !facts.agency.approvers.isEmpty { return facts.agency.judging(approver: office) }
    let words = Words.withOfficesWrittenOut(Words(office).list)
    guard let head = words.first,
      Lexicon.staffPosts.contains(head) || Lexicon.outsiders.contains(head),
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

extension Agency {
  /// Whether an office is one of those that approve here; who stands in for one, too.
  fileprivate func judging(approver office: String) -> [Finding] {
    func folded(_ office: String) -> Words { Words(office, aliases: aliases) }
    var own = Words(office)
    if Agency.standIns.contains(own.first) { own = Words(list: Array(own.list.dropFirst())) }
    let words = folded(own.list.joined(separator: " "))
    if approvers.contains(where: { folded($0) == words }) { return [] }
    return [
      Finding(
        .field(.approverOffice),
        "Jabatan yang mengesahkan, \(office.quoted), belum ada di pengaturan instansi.",
        next: "Tulis jabatan yang berwenang mengesahkan: \(Wording.series(approvers)).")
    ]
  }

  /// In front of an office somebody else fills for a time.
  private static let standIns = ["plt", "plh", "pj", "pjs"]
}
