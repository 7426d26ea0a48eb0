import ArgumentParser
import Coursework
import PlainYAML
import SOPRules

/// Scores a class from the tables into which its answers on paper were typed.
struct TesNilai: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nilai",
    abstract: "Menilai jawaban yang diketik dari kertas.",
    discussion: """
      Satu berkas memberi nilai setiap orang dan angka setiap butir. Dua berkas, tes awal lalu tes \
      akhir, memberi pula kenaikannya; orang dipasangkan menurut nama. Sel yang belum terbaca \
      disebut dengan baris dan kolomnya, dan dihitung kosong.
      """)

  @Argument(help: ArgumentHelp("Lembar tes awal, dan bila ada tes akhir.", valueName: "LEMBAR.csv"))
  var files: [String]

  @OptionGroup var test: TestOptions

  func run() throws {
    guard files.count <= 2 else {
      throw Trouble.refused("Sebutkan satu lembar, atau dua: tes awal lalu tes akhir.")
    }
    let bank = try test.bank()
    var classes: [ScoredClass] = []
    var problems: [String] = []
    for file in files {
      let sheet = try sheet(file, from: bank)
      problems += sheet.problems.map { "\(file): \($0.words)" }
      guard !sheet.people.isEmpty else {
        throw Trouble.refused((problems + ["\(file): belum ada peserta."]).joined(separator: "\n"))
      }
      let scored = ScoredClass(
        sheet, items: { bank.form($0, length: test.length, seed: sheet.seed) }, by: .standard)
      problems += scored.repeatedNames.map {
        "\(file): nama \"\($0)\" tertulis lebih dari sekali; bedakan agar dapat dipasangkan."
      }
      Output.write(files.count == 2 ? "\(classes.isEmpty ? "" : "\n")\(file)\n\n" : "")
      Output.write(VisibleText.lines(scored.words(passMark: bank.blueprint.passMark)))
      classes.append(scored)
    }
    if classes.count == 2 { Output.write(classes[0].gain(to: classes[1]).words) }
    problems.forEach(Output.complain)
    if !problems.isEmpty { throw Exit.findings }
  }

  private func sheet(_ file: String, from bank: ItemBank) throws(Trouble) -> ScoreSheet {
    let bytes = try Folder.bytes(of: file, limit: Tree.largestSize)
    guard bytes.count <= Tree.largestSize else {
      throw .refused("\(file): berkas lebih dari 1 MB.")
    }
    if let strange = StrangeBytes.problem(in: bytes, of: file), strange.isWhole {
      throw .refused(strange.problem.words)
    }
    return ScoreSheet(reading: String(decoding: bytes, as: UTF8.self), seed: test.benih) {
      bank.form($0, length: test.length, seed: $1)
    }
  }
}
