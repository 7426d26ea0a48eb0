import SOPRules
import Testing

/// On what a rule stands is told by a name people know, and never as more than was checked.
@Suite struct BasisTests {
  private static let bases =
    Rulebook.standard.rules.map(\.basis) + CollectionRule.standard.map(\.basis)
    + HumanQuestion.standard.map(\.basis)

  @Test func `every source has a name, and every name is used`() {
    let keys = Set(Self.bases.map(\.source).filter { !$0.isEmpty })
    #expect(keys == Set(Basis.sources.keys))
    for basis in Self.bases where !basis.source.isEmpty {
      #expect(basis.words.contains(Basis.sources[basis.source] ?? "?"))
      #expect(!basis.words.contains("GH-") && !basis.words.contains("FAM-"), "\(basis.words)")
    }
  }

  @Test func `nobody has compared these sources yet, and each says so`() {
    for basis in Self.bases where basis.kind != .anjuran {
      #expect(basis.words.contains("sumber belum dicocokkan") == basis.checkedBy.isEmpty)
    }
  }
}
