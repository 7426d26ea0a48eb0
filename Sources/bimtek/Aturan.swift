import ArgumentParser
import SOPRules

/// Lists the rules in force.
struct Aturan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aturan",
    abstract: "Mendaftar aturan yang berlaku.")

  @Argument(
    help: ArgumentHelp(
      "Kelompok, kode, atau nama; tanpa ini semua aturan.", valueName: "kelompok"))
  var selection: [String] = []

  @Flag(help: "Daftar pertanyaan yang hanya dapat dinilai orang.")
  var manusia = false

  @Option(
    help: ArgumentHelp(
      "Tulis satu halaman HTML setiap aturan dan daftarnya ke folder ini.", valueName: "folder"))
  var halaman: String?

  @Option(help: ArgumentHelp("Folder pelajaran, untuk --halaman.", valueName: "folder"))
  var pelajaran: String?

  func run() throws {
    if manusia, halaman != nil {
      throw Trouble.refused("Pilih salah satu: --manusia atau --halaman.")
    }
    if manusia { return try printQuestions() }
    let words = Selection.words(selection)
    try Selection.check(words, in: .standard)
    let rulebook = words.isEmpty ? Rulebook.standard : Rulebook.standard.only(words)
    guard let halaman else { return Output.write(RuleList.printing(rulebook)) }
    let teaching = try Teaching(lessons: pelajaran)
    let pages = RuleHTML(
      rulebook: rulebook, rubrics: teaching.rubrics, lessons: teaching.lessons(teaching:)
    ).pages
    let folder = PageFolder(path: Places.expanding(halaman))
    try folder.write(pages)
    Output.write(
      "\(pages.count) halaman ditulis. Buka \(VisibleText.line(folder.path(of: RuleHTML.index))).\n"
    )
  }
}

extension Aturan {
  private func printQuestions() throws {
    let words = Selection.words(selection).map { $0.uppercased() }
    let questions = HumanQuestion.standard.filter { question in
      words.isEmpty || words.contains { question.code == $0 || question.code.hasPrefix($0 + "-") }
    }
    guard !questions.isEmpty else {
      throw Trouble.refused("Belum ada pertanyaan untuk \(Wording.series(words)).")
    }
    Output.write(HumanQuestion.printing(questions))
  }
}

/// Words that name rules on the command line.
enum Selection {
  /// Splits "AL,KG-04" and lists of such words.
  static func words(_ options: [String]) -> [String] {
    options.flatMap { $0.split { $0 == "," || $0.isWhitespace }.map(String.init) }
  }

  static func check(_ words: [String], in rulebook: Rulebook) throws(Trouble) {
    for word in words where !rulebook.knows(word) {
      let hint = rulebook.nearestName(to: word).map { "maksudnya \($0)?" } ?? "lihat bimtek aturan."
      throw .refused("Aturan \"\(word)\" tidak dikenal; \(hint)")
    }
  }
}
