import SOPDocument
import SOPRules
import Testing

/// What one rule finds in the sound SOP with a piece laid over it.
func found(_ code: String, in piece: String) throws -> [Finding] {
  let sop = try SOP.reading(Example.laid(piece)).sop
  let rule = try #require(Rulebook.standard[code])
  return rule.check(Facts(of: sop))
}

/// A piece that gives row 2 two branches with these labels.
func decision(_ labels: String...) -> String {
  let branches = labels.enumerated().map { "{label: \"\($1)\", ke: \($0 + 3)}" }
  return "langkah:\n  - {}\n  - cabang: [\(branches.joined(separator: ", "))]\n"
}
