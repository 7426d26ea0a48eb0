import SOPDocument

extension Rule {
  static let numberFollowsThePattern = Rule(
    "ID-04", "nomor-menurut-pola", "Nomor SOP mengikuti pola instansi.",
    severity: .peringatan, basis: .turunan("FAM-ID", page: "Bagian Identitas butir 2"),
    over: .document, revision: 1,
    why: """
      Nomor mengikuti tata naskah dinas instansi. Dengan pola yang sama, dari nomornya saja sudah \
      terbaca urutan, unit, dan tahunnya, dan arsipnya mudah dicari.
      """,
    next: """
      Tulis nomor menurut pola instansi; bila instansi memakai pola lain, ubah polanya di pengaturan \
      instansi.
      """,
    silent: """
      Huruf besar-kecil dan spasi. Pada draf hanya menjadi saran, karena nomor diberikan saat \
      penetapan. Pola diambil dari pengaturan instansi; tidak ada satu pola nasional.
      """,
    kept: "{status: ditetapkan, identitas: {nomor: sop - 1-012 / DKR.1 / 2026}}",
    broken: "{status: ditetapkan, identitas: {nomor: \"12\"}}"
  ) { facts in
    guard let number = facts.sop.identity.number.value else { return [] }
    let template = facts.agency.numberTemplate
    let units = facts.agency.units
    guard !template.isEmpty, !NumberPattern(template, units: units).fits(number) else { return [] }
    let severity: Severity? = facts.sop.isInForce ? nil : .saran
    if !units.isEmpty, NumberPattern(template).fits(number) {
      return [
        Finding(
          .field(.number),
          "Kode unit pada nomor SOP \(number.quoted) belum ada di daftar unit instansi.",
          severity: severity,
          next: "Pakai kode unit dari pengaturan instansi: \(Wording.series(units)).")
      ]
    }
    return [
      Finding(
        .field(.number),
        "Nomor SOP \(number.quoted) belum mengikuti pola instansi, yaitu \(template.quoted).",
        severity: severity)
    ]
  }
}
