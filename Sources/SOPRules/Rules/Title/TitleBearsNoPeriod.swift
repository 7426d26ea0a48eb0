import SOPDocument

extension Rule {
  static let titleBearsNoPeriod = Rule(
    "JD-06", "judul-tanpa-periode", "Judul tidak memuat tahun atau periode tertentu.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1,
    why: """
      SOP dipakai berulang kali. Judul yang memuat tahun tampak usang tahun berikutnya, padahal \
      cara kerjanya sama.
      """,
    next: "Hapus tahun atau periodenya dari judul; waktunya cukup di naskah yang dihasilkan.",
    silent: """
      Periode yang berulang ("Laporan Triwulanan"), tanggal peringatan ("17 Agustus"), dan tahun \
      di dalam nama peraturan.
      """,
    kept: "identitas: {judul: Penerbitan Surat Rekomendasi Penelitian Triwulanan}",
    broken: "identitas: {judul: Penerbitan Surat Rekomendasi Penelitian 2026}"
  ) { facts in
    let written = facts.sop.identity.title
    guard let period = facts.title.period else { return [] }
    let words = WordPlaces(written.text).words(period)
    return [
      Finding(
        .field(.title), "Judul \(written.words.quoted) memuat tahun atau periode \(words.quoted).")
    ]
  }
}

extension Title {
  /// Where a year or a period of one year stands.
  fileprivate var period: Range<Int>? {
    guard !words.contains(where: { $0 == "nomor" || $0 == "no" }) else { return nil }
    for place in words.indices[start...] {
      let before = place > start ? words[place - 1] : ""
      if words[place].isYears, before != "uud" { return place..<place + 1 }
      if Lexicon.periods.contains(before), words[place].isCount { return place - 1..<place + 1 }
      if Lexicon.months.contains(words[place]), !before.isCount { return place..<place + 1 }
    }
    return nil
  }
}

extension String {
  /// "2026", "2025-2029".
  fileprivate var isYears: Bool {
    utf8.count >= 4 && (utf8.first.map { (0x30...0x39).contains($0) } ?? false)
      && split(separator: "-").allSatisfy { String($0).isYear }
  }

  /// "2", "ii".
  fileprivate var isCount: Bool {
    !isEmpty && utf8.count <= 2
      && (Int(self) != nil
        || utf8.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") })
  }
}
