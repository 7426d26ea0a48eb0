import SOPDocument

extension Rule {
  static let numberIsGiven = Rule(
    "ID-03", "nomor-sop-ada", "Nomor SOP tertulis.",
    severity: .kesalahan, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 2"),
    over: .document, revision: 1,
    why: """
      Nomor membuat SOP dapat dirujuk, dicari di arsip, dan dibedakan dari versi lama. Nomornya \
      mengikuti tata naskah dinas instansi.
      """,
    next: "Tulis nomor SOP menurut tata naskah dinas instansi.",
    silent: """
      Pada status draf hanya menjadi saran tanpa potongan nilai, karena nomor diberikan saat \
      penetapan. Bentuk nomor tidak dinilai di sini.
      """,
    kept: "{status: ditetapkan, identitas: {nomor: SOP-1/KTL.2/2026}}",
    broken: "{status: ditetapkan, identitas: {nomor: \"-\"}}"
  ) { facts in
    guard facts.sop.identity.number.isMissing else { return [] }
    let template = facts.agency.numberTemplate
    let pattern =
      template.isEmpty ? "tata naskah dinas instansi" : "pola instansi, yaitu \(template.quoted)"
    if facts.sop.isInForce {
      return [
        Finding(
          .field(.number), "SOP sudah ditetapkan, tetapi nomornya belum diisi.",
          next: "Tulis nomor SOP menurut \(pattern).")
      ]
    }
    return [
      Finding(
        .field(.number), "Nomor SOP belum diisi; boleh menunggu penetapan.", severity: .saran,
        next: "Saat ditetapkan, tulis nomor menurut \(pattern).")
    ]
  }
}
