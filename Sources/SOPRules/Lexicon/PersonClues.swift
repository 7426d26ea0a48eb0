extension Lexicon {
  /// Words before a personal name.
  static let personalTitles = WordList("ibu bapak pak bu bpk sdr sdri saudara saudari mas mbak")

  /// Words after "Ibu" or "Bapak" that make a group of people or a place and no person.
  static let notPersonalNames = WordList(
    "hamil bersalin menyusui nifas balita bayi rumah kota pkk asuh angkat kandung guru dan atau")

  /// Academic degrees as folded words, the ones with a dot between their parts as two words.
  ///
  /// Source: sop-ap.md appendix A; the list is ours.
  static let degrees = [
    "s sos", "s e", "s h", "s t", "s pd", "s pd i", "s kom", "s ip", "s ap", "s stp", "s kep",
    "s km", "s k m", "s ag", "s si", "s hut", "s pt", "s p", "s psi", "s farm", "s gz", "s st",
    "s tr", "s s", "m si", "m m", "m h", "m pd", "m t", "m kom", "m ap", "m kes", "m sc", "m hum",
    "m e", "m ip", "a md", "amd", "s sit", "m kn", "m eng", "m ag", "ph d",
  ].map { Words($0) }

  /// Degrees without dots, which count only behind a comma: "Rina Marlina, SE".
  static let plainDegrees = WordList(
    "se sh st sp ssos skom sip sap sstp skep skm sag ssi spd mm mh mt msi mpd mkom map mkes msc amd"
  )

  /// Titles that stand before a personal name and end in a dot, as in "drg" and "Drs".
  static let namePrefixes = WordList("drs dra ir dr drg drh prof h hj")
}
