import ArgumentParser
import SOPRules

/// Explains one rule: what it asks, why, on what it stands, with both examples.
struct Jelaskan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jelaskan",
    abstract: "Menjelaskan satu aturan dengan contohnya.")

  @Argument(help: ArgumentHelp("Kode atau nama aturan, misalnya AL-15.", valueName: "kode"))
  var name: String

  func run() throws {
    let rulebook = Rulebook.standard
    if let rule = rulebook.collectionRule(named: name) {
      Output.write(RulePage.printing(rule))
      return
    }
    guard let rule = rulebook.rule(named: name) else {
      let hint =
        rulebook.nearestName(to: name).map { "maksudnya \($0)?" }
        ?? "lihat daftarnya dengan bimtek aturan."
      throw Trouble.refused("Aturan \"\(name)\" tidak dikenal; \(hint)")
    }
    Output.write(RulePage.printing(rule))
  }
}
