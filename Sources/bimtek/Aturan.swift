import ArgumentParser
import SOPRules

/// Lists the rules in force.
struct Aturan: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Mendaftar aturan yang berlaku.")

  @Argument(
    help: ArgumentHelp(
      "Kelompok, kode, atau nama; tanpa ini semua aturan.", valueName: "kelompok"))
  var selection: [String] = []

  func run() throws {
    let rulebook = Rulebook.standard
    try Selection.check(selection, in: rulebook)
    Output.write(RuleList.printing(selection.isEmpty ? rulebook : rulebook.only(selection)))
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
