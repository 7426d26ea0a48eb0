package import SOPRules

/// Steps of a lesson as plain text (*bimtek pelajaran coba --teks*).
package enum LessonText {
  /// The columns a message on a phone or in a mail can be counted on to keep.
  package static let width = 76

  package static func printing(
    _ steps: [Lesson.Step], of outline: Outline, withKey: Bool, by rulebook: Rulebook
  ) -> String {
    let plain = PlainLines(width: width, rulebook: rulebook)
    var parts = [plain.heading("\(outline.id) \(outline.title)", "=")]
    for step in steps {
      switch step {
      case .page(let page): parts.append(plain.page(page))
      case .exercise(let exercise): parts.append(plain.exercise(exercise, withKey: withKey))
      case .draft(let task): parts.append(plain.task(task))
      }
    }
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}
