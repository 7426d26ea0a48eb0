import SOPDocument

extension Rule {
  static let performersAreListed = Rule(
    "PL-01", "pelaksana-ada", "Daftar pelaksana berisi sedikitnya satu jabatan atau peran.",
    severity: .kesalahan, basis: .peraturan("PAN35-25", page: "Lampiran hlm. 25"),
    over: .document, revision: 1,
    why: """
      Setiap pelaksana menjadi satu kolom pada diagram alir. Tanpa pelaksana tidak ada kolom, dan \
      tidak seorang pun tahu siapa mengerjakan apa.
      """,
    next:
      "Tulis jabatan atau peran yang mengerjakan langkah-langkah, urut dari yang pertama terlibat.",
    silent: "Jumlah pelaksana; SOP teknis boleh mempunyai satu saja.",
    kept: "{}",
    broken: "pelaksana: []"
  ) { facts in
    guard facts.sop.performers.isMissing else { return [] }
    return [Finding(.performers, "Daftar pelaksana belum diisi.")]
  }
}
