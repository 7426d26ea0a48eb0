import SOPDocument
import SOPRules
import Testing

@Suite struct `Numbers of activities` {
  private func failing(_ numbers: [Int?]) -> [Int] {
    var sop = SOP()
    for (row, number) in numbers.enumerated() {
      var activity = Activity(id: Activity.ID(row))
      if let number {
        activity.writtenNumber = Written(words: "\(number)", meaning: .value(number))
      }
      sop.activities.append(activity)
    }
    return Rulebook.standard["KG-02"]?.check(Facts(of: sop))
      .compactMap { $0.subject.activity?.raw } ?? []
  }

  @Test(arguments: [[], [nil, nil], [1, 2, 3], [nil, 2, nil], [1, nil, 3]])
  func `that run on are right`(numbers: [Int?]) {
    #expect(failing(numbers).isEmpty)
  }

  @Test(arguments: [
    ([1, 2, 4, 5], [2]), ([2, 3], [0]), ([1, 1, 2], [1]), ([1, 2, 1, 2], [2]),
    ([5, 6, 5, 6], [0, 2]), ([1, nil, 2], [2]), ([1, 3, nil, 6], [1, 3]),
    ([1, Int.max, 3], [1, 2]),
  ])
  func `that break are told once a break`(numbers: [Int?], rows: [Int]) {
    #expect(failing(numbers) == rows)
  }
}
