import SOPDocument

extension Rule {
  static let numberBearsTheYearOfEffect = Rule(
    "ID-06", "tahun-nomor-sama-tahun-efektif", "Tahun pada nomor sama dengan tahun efektif.",
    severity: .saran, basis: .praktik("GH-OPENSOP"), over: .document, revision: 1,
    why: """
      Nomor biasanya diberikan saat SOP ditetapkan. Bila tahunnya berbeda dari tahun efektif, \
      pembaca ragu apakah nomor itu milik versi lama.
      """,
    next: "Samakan tahun pada nomor dengan tahun efektif, atau betulkan tanggal efektifnya.",
    silent: """
      Nomor tanpa tahun, tanggal efektif yang belum ada, dan SOP yang sudah direvisi (nyata), \
      karena nomornya boleh tetap. Tahun pembuatan tidak dibandingkan.
      """,
    kept: """
      identitas:
        nomor: SOP-007/DKR.1/2026
        tanggal_pembuatan: 2025-12-29
        tanggal_efektif: 2026-01-05
      """,
    broken: "identitas: {nomor: SOP-007/DKR.1/2024}"
  ) { facts in
    let identity = facts.sop.identity
    guard let number = identity.number.value, let effective = identity.effectiveOn.value,
      let word = Words(number).list.last(where: \.isYear), word != String(effective.year),
      identity.revisedOn.value == nil || identity.isReviewPlanned
    else { return [] }
    return [
      Finding(
        .field(.number),
        "Nomor SOP \(number.quoted) memuat tahun \(word), sedangkan SOP berlaku sejak "
          + "\(effective.words).",
        also: [.field(.effectiveOn)])
    ]
  }
}
