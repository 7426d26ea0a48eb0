import SOPDocument

extension Rule {
  static let inForceSinceADate = Rule(
    "ID-11", "tanggal-efektif-ada", "SOP yang ditetapkan menyebut tanggal efektifnya.",
    severity: .kesalahan, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 5"),
    over: .document, revision: 1,
    why: """
      Pelaksana perlu tahu sejak kapan cara kerja ini mengikat. Tanpa tanggal efektif, SOP yang \
      sudah ditandatangani belum jelas berlakunya.
      """,
    next: "Tulis tanggal mulai berlaku: sama dengan tanggal pengesahan atau sesudahnya.",
    silent: "SOP berstatus draf: tanggal efektif baru ada saat penetapan.",
    kept: "identitas: {tanggal_efektif: \"-\"}",
    broken: "{status: ditetapkan, identitas: {tanggal_efektif: \"-\"}}"
  ) { facts in
    guard facts.sop.isInForce, facts.sop.identity.effectiveOn.isMissing else { return [] }
    return [
      Finding(
        .field(.effectiveOn), "SOP sudah ditetapkan, tetapi tanggal efektifnya belum diisi.")
    ]
  }
}
