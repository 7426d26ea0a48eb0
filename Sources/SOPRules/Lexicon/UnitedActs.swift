extension Lexicon {
  /// Pairs of nouns of action that people take for one activity.
  ///
  /// Source: ours, from the titles and unit names of real-drafts.md.
  static let unitedActs: Set<[String]> = [
    ["monitoring", "evaluasi"], ["pemantauan", "evaluasi"], ["monitoring", "pelaporan"],
    ["pembinaan", "pengawasan"], ["pengawasan", "pengendalian"], ["penelitian", "pengembangan"],
    ["perencanaan", "penganggaran"], ["pencatatan", "pelaporan"], ["penerimaan", "pengeluaran"],
  ]
}
