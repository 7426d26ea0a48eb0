import SOPDocument

extension Rule {
  /// Without a weight: the number of a draft must not depend on the day it is read again.
  static let reviewIsNotOverdue = Rule(
    "FM-06", "ditinjau-tiap-tahun", "SOP yang berlaku ditinjau sedikitnya sekali setahun.",
    severity: .saran, basis: .turunan("PAN35-53"), over: .document, revision: 1,
    why: """
      Aturan, aplikasi, dan susunan pegawai berubah. SOP yang lama tidak ditinjau pelan-pelan \
      ditinggalkan, dan pekerjaan berjalan menurut kebiasaan masing-masing.
      """,
    next: """
      Jadwalkan peninjauan, lalu tulis tanggal revisi, atau tanggal rencana tinjau ulang bila isinya \
      masih sesuai.
      """,
    silent: """
      Naskah berstatus draf, tanggal efektif yang belum diisi (ID-11) atau belum terbaca, rencana \
      tinjau ulang yang belum lewat, dan pemantauan yang dicatat di luar SOP. Bila tanggal hari ini \
      belum diketahui, aturan ini belum diperiksa.
      """,
    kept: "status: ditetapkan",
    broken: """
      status: ditetapkan
      identitas:
        nomor: SOP-007/DKR.1/2024
        tanggal_pembuatan: 2024-01-12
        tanggal_efektif: 2024-02-02
      """
  ) { facts in
    let identity = facts.sop.identity
    guard facts.sop.isInForce, let today = facts.agency.today,
      let effective = identity.effectiveOn.value, !identity.revisedOn.isUnread
    else { return [] }
    let revised = identity.revisedOn.value
    if let revised, identity.isReviewPlanned, revised.isCertainlyBefore(today) {
      return [
        Finding(
          .field(.revisedOn),
          "Tinjau ulang yang direncanakan \(identity.revisedOn.words.quoted) sudah lewat.")
      ]
    }
    let isRevised = revised.map { effective.isCertainlyBefore($0) } ?? false
    let last = isRevised ? revised ?? effective : effective
    let yearAgo = WrittenDate(year: today.year - 1, month: today.month, day: today.day)
    guard last.isCertainlyBefore(yearAgo) else { return [] }
    return [
      Finding(
        .field(isRevised ? .revisedOn : .effectiveOn),
        isRevised
          ? "SOP ini terakhir direvisi \(last.words), sudah lebih dari satu tahun."
          : "SOP ini berlaku sejak \(last.words) dan lebih dari satu tahun belum ditinjau.")
    ]
  }
}
