/// Ids for exercises that come to a lesson, counted on from those it has.
package struct NewExerciseIDs {
  private let lesson: String
  private var taken: Set<String>
  private var last: Int

  package init(lesson: String, taken: [String]) {
    self.lesson = lesson
    self.taken = Set(taken)
    last = taken.compactMap { Int($0.split(separator: "-").last ?? "") }.max() ?? 0
  }

  /// The next free id; a title that is a free id of the lesson itself is kept.
  package mutating func next(preferring title: String) -> String {
    let number = title.dropFirst(lesson.count + 1)
    let isOwn =
      title.hasPrefix(lesson + "-") && number.count == 2
      && number.allSatisfy { ("0"..."9").contains($0) }
    if isOwn, taken.insert(title).inserted { return title }
    var id = ""
    repeat {
      last += 1
      id = "\(lesson)-\(last < 10 ? "0" : "")\(last)"
    } while !taken.insert(id).inserted
    return id
  }
}
