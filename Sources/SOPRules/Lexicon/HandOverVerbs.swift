extension Lexicon {
  /// Verbs by which an office gives the result away.
  ///
  /// Source: ours, from the last rows of service SOPs.
  static let handOverVerbs = WordList(
    "menyerahkan memberikan menyampaikan mengirim mengirimkan membagikan")

  /// Verbs by which someone takes it.
  static let receivingVerbs = WordList("menerima mengambil mengunduh")

  /// Verbs by which an office keeps its copy.
  static let archivingVerbs = WordList("mengarsipkan memberkaskan mendokumentasikan")
}
