import ArgumentParser
import SOPRules

/// Prints the page of one rule: what it asks, why, on what basis, with both examples.
struct Jelaskan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jelaskan",
    abstract: "Menjelaskan satu aturan dengan contohnya.")

  @Argument(help: ArgumentHelp("Kode atau nama aturan, misalnya AL-15.", valueName: "kode"))
  var name: String

  @Option(help: ArgumentHelp("Folder pelajaran.", valueName: "folder"))
  var pelajaran: String?

  func run() throws {
    let rulebook = Rulebook.standard
    let teaching = try Teaching(lessons: pelajaran)
    if let rule = rulebook.collectionRule(named: name) {
      Output.write(RulePage(rule, lessons: teaching.lessons(teaching: rule.code)).text)
      return
    }
    guard let rule = rulebook.rule(named: name) else {
      if let text = CodesWithoutRule.text(on: name) {
        Output.write(text)
        return
      }
      let hint =
        rulebook.nearestName(to: name).map { "maksudnya \($0)?" }
        ?? "lihat daftarnya dengan bimtek aturan."
      throw Trouble.refused("Aturan \"\(name)\" tidak dikenal; \(hint)")
    }
    Output.write(
      RulePage(
        rule, among: teaching.rubrics, lessons: teaching.lessons(teaching: rule.code)
      ).text)
  }
}
