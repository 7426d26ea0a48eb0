extension Lexicon {
  /// Words a performer's name begins with who stands outside the office and asks it for something.
  ///
  /// Source: the outsiders of real-drafts.md 3.5. Suppliers and contractors are left out, because a
  /// routine procurement cannot do without them.
  static let outsiders = WordList(
    """
    pemohon masyarakat warga pengunjung pelanggan konsumen pengadu pelapor pasien wisatawan nasabah
    debitur pemustaka
    """)

  /// The same where only the second word says so: a "pengguna anggaran" works inside.
  static let outsidersByTwoWords = [
    "pengguna layanan", "pengguna pelayanan", "pengguna jasa", "penerima layanan", "wajib pajak",
    "wajib retribusi",
  ].map { Words($0) }
}

extension Words {
  /// Whether they name someone outside the office who asks it for something.
  var nameOutsider: Bool {
    Lexicon.outsiders.contains(first)
      || Lexicon.outsidersByTwoWords.contains { list.starts(with: $0.list) }
  }

  /// Whether someone outside the office is named anywhere in them.
  var mentionOutsider: Bool {
    list.contains(where: Lexicon.outsiders.contains)
      || Lexicon.outsidersByTwoWords.contains(where: contains)
  }
}

extension Facts {
  /// Whether someone outside the office has a symbol in the row.
  func isByOutsider(_ row: Int) -> Bool {
    lanes[row].contains { performers[$0].nameOutsider }
  }
}
