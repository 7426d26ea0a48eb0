import ArgumentParser
import Coursework
import Reports
import SOPRules

/// A form of the test for paper, or its key.
struct TesKertas: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kertas",
    abstract: "Mencetak tes: soal dan lembar jawaban, atau kuncinya.",
    discussion: """
      Bentuk A dan B dari benih yang sama setara dan tidak memuat butir yang sama. Hasilnya HTML; \
      simpan dengan > tes.html, lalu cetak dari peramban.
      """)

  @Option(help: "Bentuk tes: A atau B.")
  var bentuk: String

  @Flag(help: "Tulis kuncinya, bukan soalnya.")
  var kunci = false

  @Flag(help: "Tulis sebagai teks, bukan HTML.")
  var teks = false

  @OptionGroup var test: TestOptions

  func run() throws {
    let form = try TestOptions.form(bentuk)
    let paper = TestPaper(
      form, length: test.length, seed: test.benih ?? Exam.usualSeed, from: try test.bank(),
      by: .standard)
    Output.write(
      kunci ? (teks ? paper.keyText : paper.keyHTML) : (teks ? paper.text : paper.html))
  }
}

extension TestOptions {
  /// The form a letter names.
  static func form(_ letter: String) throws(Trouble) -> Exam.Form {
    guard let form = Exam.Form(rawValue: letter.uppercased()) else {
      throw .refused("Bentuk \"\(letter)\" tidak dikenal; tulis A atau B.")
    }
    return form
  }
}
