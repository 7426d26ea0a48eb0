import SOPDocument

extension Rule {
  static let revisionFollowsCreation = Rule(
    "ID-08", "revisi-setelah-pembuatan", "Tanggal revisi tidak mendahului tanggal pembuatan.",
    severity: .kesalahan, basis: .turunan("FAM-ID", page: "Bagian Identitas butir 4"),
    over: .document, revision: 1,
    why: """
      Yang belum dibuat belum dapat direvisi. Urutan tanggal yang terbalik membuat pemeriksa ragu \
      versi mana yang berlaku.
      """,
    next: "Tulis \"-\" bila SOP belum pernah direvisi, atau betulkan salah satu tanggalnya.",
    silent: """
      Tanggal yang hanya menyebut bulan atau tahun dinilai sejauh yang tertulis; tanggal yang sama \
      tidak dipersoalkan.
      """,
    kept: """
      identitas: {tanggal_pembuatan: 2026-01-12, tanggal_revisi: 2027-01-12, makna_revisi: rencana}
      """,
    broken: "identitas: {tanggal_pembuatan: 2026-01-12, tanggal_revisi: 2026-01-03}"
  ) { facts in
    let identity = facts.sop.identity
    guard let created = identity.createdOn.value, let revised = identity.revisedOn.value,
      revised.isCertainlyBefore(created)
    else { return [] }
    return [
      Finding(
        .field(.revisedOn),
        "Tanggal revisi \(identity.revisedOn.words.quoted) lebih awal daripada tanggal pembuatan "
          + "\(identity.createdOn.words.quoted).",
        also: [.field(.createdOn)])
    ]
  }
}
