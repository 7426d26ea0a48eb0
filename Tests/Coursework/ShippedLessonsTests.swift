import SOPRules
import Testing

@testable import Coursework

@Suite struct `The shipped lessons` {
  @Test func `the author's gate has nothing to say`() {
    let gate = AuthorGate(of: .shipped, by: .standard)
    #expect(gate.problems().map(\.words) == [])
    #expect(gate.size.lessons >= 3)
  }
}
