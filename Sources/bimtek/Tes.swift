import ArgumentParser
import Coursework

/// The tests before and after the course, on paper.
struct Tes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tes",
    abstract: "Tes awal dan tes akhir di atas kertas.",
    subcommands: [TesKertas.self, TesLembar.self, TesNilai.self])
}

/// What the commands on tests have in common: which test is meant.
struct TestOptions: ParsableArguments {
  @Option(help: "Benih pengambilan soal; benih sama, soal sama.")
  var benih: Int?

  @Flag(help: "Tes pendek.")
  var pendek = false

  @Option(help: "Folder pelajaran; tanpa ini folder bawaan program.")
  var pelajaran: String?

  var length: Exam.Length { pendek ? .short : .full }

  /// The bank of the course, or why there is none.
  func bank() throws(Trouble) -> ItemBank {
    let lessons = try LessonsFolder(option: pelajaran)
    let (bank, problems) = ItemBank.reading(from: lessons.folder)
    guard let bank, !bank.items.isEmpty else {
      throw .refused(
        (["Bank butir belum dapat dibaca; periksa dengan bimtek pelajaran periksa."]
          + problems.map(\.words)).joined(separator: "\n"))
    }
    return bank
  }
}
