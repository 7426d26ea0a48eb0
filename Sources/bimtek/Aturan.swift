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

  func run() throws {
    if manusia { return try printQuestions() }
    let rulebook = Rulebook.standard
    try Selection.check(selection, in: rulebook)
    Output.write(RuleList.printing(selection.isEmpty ? rulebook : rulebook.only(selection)))
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
    options.flatMap { $0.split(separator: ",").map(String.init) }
  }

  static func check(_ words: [String], in rulebook: Rulebook) throws(Trouble) {
    for word in words where !rulebook.knows(word) {
      let hint = rulebook.nearestName(to: word).map { "maksudnya \($0)?" } ?? "lihat bimtek aturan."
      throw .refused("Aturan \"\(word)\" tidak dikenal; \(hint)")
    }
  }
}
