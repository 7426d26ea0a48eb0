import SOPDocument

extension Rule {
  static let effectFollowsCreation = Rule(
    "ID-10", "efektif-setelah-pembuatan", "Tanggal efektif tidak mendahului tanggal pembuatan.",
    severity: .kesalahan, basis: .turunan("FAM-ID", page: "Bagian Identitas butir 3 dan 5"),
    over: .document, revision: 1,
    why: """
      SOP baru dapat berlaku setelah selesai dibuat. Tanggal efektif yang lebih awal berarti ada \
      masa kerja yang diatur oleh naskah yang belum ada.
      """,
    next: "Betulkan tanggal efektif: sama dengan tanggal pengesahan atau sesudahnya.",
    silent: """
      Tanggal yang sama tidak dipersoalkan; tanggal tanpa hari dinilai sejauh yang tertulis.
      """,
    kept: "identitas: {tanggal_pembuatan: 2026-01-12, tanggal_efektif: 2026-01-12}",
    broken: "identitas: {tanggal_pembuatan: 2026-01-12, tanggal_efektif: 2026-01-05}"
  ) { facts in
    let identity = facts.sop.identity
    guard let created = identity.createdOn.value, let effective = identity.effectiveOn.value,
      effective.isCertainlyBefore(created)
    else { return [] }
    return [
      Finding(
        .field(.effectiveOn),
        "Tanggal efektif \(identity.effectiveOn.words.quoted) lebih awal daripada tanggal "
          + "pembuatan \(identity.createdOn.words.quoted).",
        also: [.field(.createdOn)])
    ]
  }
}
