extension Basis {
  /// On what the rule stands, in a sentence that promises no more than was checked.
  package var words: String {
    let name = Basis.sources[source] ?? source
    let place = page.isEmpty ? name : "\(name), \(page)"
    let check =
      checkedBy.isEmpty ? "sumber belum dicocokkan" : "dicocokkan \(checkedBy), \(checkedOn)"
    switch kind {
    case .peraturan where !page.isEmpty: return "Menurut peraturan (\(place); \(check))."
    case .peraturan: return "Dari naskah peraturan (\(place); \(check))."
    case .turunan: return "Turunan dari peraturan (\(place); \(check))."
    case .pelatihan: return "Dari bahan pelatihan (\(place); \(check))."
    case .praktik: return "Dari praktik penyusunan SOP (\(place); \(check))."
    case .anjuran: return "Anjuran pelatihan ini, bukan bunyi peraturan."
    }
  }

  /// The kind in a word or two, for tables.
  package var shortWords: String {
    switch kind {
    case .peraturan: "peraturan"
    case .turunan: "turunan peraturan"
    case .pelatihan: "bahan pelatihan"
    case .praktik: "praktik"
    case .anjuran: "anjuran"
    }
  }

  /// What people call the sources behind the keys.
  ///
  /// Of the annex only single pages were seen, of the "family" sections that repeat it: the names say
  /// so.
  package static let sources = [
    "PAN35": "PermenPANRB Nomor 35 Tahun 2012",
    "PAN35-19": "PermenPANRB Nomor 35 Tahun 2012",
    "PAN35-25": "PermenPANRB Nomor 35 Tahun 2012",
    "PAN35-53": "PermenPANRB Nomor 35 Tahun 2012",
    "FAM-ID": "teks yang mengulang lampiran PermenPANRB Nomor 35 Tahun 2012",
    "FAM-FMT":
      "teks yang mengulang lampiran PermenPANRB Nomor 35 Tahun 2012, bagian format",
    "FAM-5SYM":
      "teks yang mengulang lampiran PermenPANRB Nomor 35 Tahun 2012, bagian lima "
      + "simbol",
    "MA-CONT": "Peraturan Sekretaris Mahkamah Agung Nomor 002 Tahun 2012",
    "PDN52": "paparan tentang Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011",
    "PMK 46/2021": "Peraturan Menteri Keuangan Nomor 46/PMK.01/2021",
    "PAN2010": "paparan Kementerian PANRB tahun 2010 tentang kesalahan umum penyusunan SOP",
    "PAN2013a": "paparan Kementerian PANRB tahun 2013 tentang penyusunan SOP",
    "PAN2013b": "paparan Kementerian PANRB tahun 2013 tentang penyusunan SOP",
    "FKTP": "format SOP puskesmas",
    "GH-OPENSOP": "348 SOP bertanda tangan dari satu instansi",
    "GH-SOPFLOW": "aturan aplikasi penyusun SOP sumber terbuka, sopflow",
    "GH-SOPFLOW-FTI": "aturan aplikasi penyusun SOP sumber terbuka, sopflow-fti",
  ]
}
