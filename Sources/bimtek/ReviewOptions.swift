import ArgumentParser
import SOPRules

/// By what drafts are scored; the same for every command that scores.
struct ReviewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Untuk apa naskah dinilai.", valueName: "profil"))
  var profil = Profile.latihan

  @Option(help: ArgumentHelp("Rubrik: berkas, atau nama di folder rubrik.", valueName: "rubrik"))
  var rubrik: String?

  @Option(help: ArgumentHelp("Folder pelajaran.", valueName: "folder"))
  var pelajaran: String?

  /// The rubric asked for, or that of the course.
  ///
  /// - Throws: `Trouble` when a rubric was asked for and cannot be had.
  func source() throws(Trouble) -> RubricSource {
    try RubricSource.finding(rubrik, lessons: pelajaran)
  }
}

extension Profile: ExpressibleByArgument {}
