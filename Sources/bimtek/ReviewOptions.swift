import ArgumentParser
import SOPRules

/// By what drafts are scored; the same for every command that scores.
struct ReviewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Untuk apa naskah dinilai.", valueName: "profil"))
  var profil = Profile.latihan

  @Option(help: ArgumentHelp("Rubrik: berkas, atau nama di folder rubrik.", valueName: "rubrik"))
  var rubrik: String?

  @Option(
    help: ArgumentHelp(
      "Pengaturan instansi atau kelas; contohnya dicetak bimtek instansi.", valueName: "berkas"))
  var instansi: String?

  @Option(help: ArgumentHelp("Folder pelajaran.", valueName: "folder"))
  var pelajaran: String?

  /// The rubric asked for, or that of the course.
  ///
  /// - Throws: `Trouble` when a rubric was asked for and cannot be had.
  func source() throws(Trouble) -> RubricSource {
    try RubricSource.finding(rubrik, lessons: pelajaran)
  }

  /// The files besides the drafts on which a review depends.
  var files: [String] { [instansi, rubrik].compactMap(\.self).filter { $0 != "-" } }

  /// The settings asked for, or the standard ones.
  ///
  /// - Throws: `Trouble` when the file cannot be had, or loosens what an exam holds fast.
  func agency(under rubric: Rubric?) throws(Trouble) -> Agency {
    var agency = Agency.standard
    if let instansi {
      agency = try AgencyFile.reading(
        instansi, keeping: profil.hasCeilings ? Gate.codes(of: rubric) : [])
    }
    agency.today = Places.today
    return agency
  }
}

extension Profile: ExpressibleByArgument {}
