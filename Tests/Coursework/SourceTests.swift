import PlainYAML
import SOPRules
import Testing

@testable import Coursework

/// Every statement marked as a regulation, with the text it was read in.
@Suite struct `Statements and their sources` {
  private static let root = Folder.shipped.text(SourceGate.fileName).flatMap {
    try? Tree.parsing($0).root
  }

  private static let texts = (root?["naskah"]?.map ?? []).map(\.key)

  private static let statements = ["pernyataan", "turunan"].flatMap { root?[$0]?.list ?? [] }

  /// What only rules stand on: another regulation that was read.
  private static let readForRules = read.union(["PMK 46/2021"])

  /// Texts that are the regulation itself, a sister of it, or another regulation.
  private static let read: Set<String> = [
    "PAN35", "PAN35-19", "PAN35-25", "PAN35-53", "FAM-ID", "FAM-FMT", "FAM-5SYM", "MA-CONT",
    "PDN52",
  ]

  @Test func `the list names only texts that were read`() {
    #expect(Set(Self.texts).isSubset(of: Self.read), "\(Self.texts)")
    #expect(Self.statements.count > 60)
  }

  @Test func `each statement stands on basis A, F or D and on a listed text`() {
    let kinds = ["PAN35": "A", "FAM": "F", "MA": "D", "PDN52": "D"]
    for statement in Self.statements {
      let words = statement["kata"]?.text ?? ""
      let source = statement["sumber"]?.text ?? ""
      #expect(Self.texts.contains(source), "\(words) → \(source)")
      let family = String(source.prefix { $0 != "-" })
      #expect(statement["dasar"]?.text == kinds[family], "\(words) → \(source)")
    }
  }

  @Test func `each rule that says so stands on one of them`() {
    for rule in Rulebook.standard.rules where [.peraturan, .turunan].contains(rule.basis.kind) {
      #expect(Self.readForRules.contains(rule.basis.source), "\(rule.code) → \(rule.basis.source)")
    }
  }

  @Test func `no rule's own words promise more than it stands on`() {
    for rule in Rulebook.standard.rules where rule.basis.kind != .peraturan {
      for words in [rule.statement, rule.why, rule.next, rule.silent] {
        #expect(!words.lowercased().contains("menurut peraturan"), "\(rule.code): \(words)")
      }
    }
  }

  @Test(arguments: ["bank/T01.md", "istilah.md", "kasus/K01/cerita.md"])
  func `a claim outside the lessons is told until it is listed`(file: String) {
    let claim = "Menurut peraturan, ini contoh."
    var files = BankSample.files
    files["sumber.yaml"] = Folder.soundSources
    files["01-satu/pelajaran.md"]? += "\nMenurut peraturan, waktu dicatat.\n"
    files[file] =
      file.hasPrefix("bank")
      ? files[file]?.replacing("umpan_benar: Terukur.", with: "umpan_benar: \"\(claim)\"")
      : (files[file] ?? "# Satu\n") + "\n\(claim)\n"
    func told() -> [String] {
      AuthorGate(of: Folder(files: files), by: .standard).problems().map(\.words)
        .filter { $0.contains("sumber.yaml") || $0.contains("tidak ada lagi") }
    }
    #expect(!told().isEmpty && told().allSatisfy { $0.hasPrefix(file) }, "\(told())")
    let name = ["bank/T01.md": "L01", "istilah.md": "istilah"][file] ?? "K01"
    files["sumber.yaml"]? +=
      "\n  - {pelajaran: \(name), kata: \"\(claim)\", dasar: A, sumber: PAN35}\n"
    #expect(told() == [])
  }
}
