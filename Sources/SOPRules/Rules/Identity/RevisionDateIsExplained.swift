import SOPDocument

extension Rule {
  static let revisionDateIsExplained = Rule(
    "ID-09", "arti-tanggal-revisi-jelas",
    "Tanggal revisi sesudah tanggal efektif disertai artinya: revisi nyata atau rencana tinjau ulang.",
    severity: .peringatan, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 4"),
    over: .document, revision: 1,
    why: """
      Tanggal revisi boleh berarti dua hal: tanggal SOP direvisi, atau tanggal SOP direncanakan \
      ditinjau ulang. Bila artinya tidak disebut, pembaca tidak tahu versi mana yang dipegangnya.
      """,
    next: """
      Isi arti tanggal revisi: "rencana" bila itu jadwal tinjau ulang, "nyata" bila SOP direvisi \
      pada tanggal itu.
      """,
    silent: """
      Tanggal revisi yang tidak sesudah tanggal efektif, karena artinya pasti revisi nyata, dan SOP \
      yang belum bertanggal efektif.
      """,
    kept: "identitas: {tanggal_revisi: 2027-02-02, makna_revisi: rencana tinjau ulang}",
    broken: "identitas: {tanggal_revisi: 2027-02-02}"
  ) { facts in
    let identity = facts.sop.identity
    guard let revised = identity.revisedOn.value, let effective = identity.effectiveOn.value,
      effective.isCertainlyBefore(revised), !identity.revisionMeaning.isUnread,
      !identity.isReviewPlanned, !identity.isRevisionReal
    else { return [] }
    let dates =
      "Tanggal revisi \(identity.revisedOn.words.quoted) sesudah tanggal efektif "
      + "\(identity.effectiveOn.words.quoted)"
    let meaning = identity.revisionMeaning.text
    return [
      Finding(
        .field(.revisedOn),
        meaning.isEmpty
          ? "\(dates): revisi nyata atau rencana tinjau ulang?"
          : "\(dates), dan artinya (\(meaning.quoted)) belum jelas: revisi nyata atau rencana "
            + "tinjau ulang?",
        also: [.field(.effectiveOn)])
    ]
  }
}
