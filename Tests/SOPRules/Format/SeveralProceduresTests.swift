import SOPRules
import Testing

@Suite struct `Several procedures in one table` {
  private func rows(_ numbers: [Int]) -> String {
    "langkah: [\(numbers.map { "{no: \($0)}" }.joined(separator: ", "))]"
  }

  @Test(arguments: [
    ([1, 2, 3, 1, 2, 3], [3]), ([1, 2, 1, 2, 1, 2], [2, 4]), ([1, 2, 3, 4, 5, 6], []),
    ([1, 2, 3, 1, 5, 6], []), ([1, 1, 2, 3, 4, 5], []), ([1, 2, 3, 4, 5, 1], []),
  ])
  func `are seen where the numbers begin again`(numbers: [Int], starts: [Int]) throws {
    let findings = try found("FM-08", in: rows(numbers))
    #expect(findings.flatMap(\.subjects).count == starts.count)
    #expect(findings.isEmpty == starts.isEmpty)
  }
}
