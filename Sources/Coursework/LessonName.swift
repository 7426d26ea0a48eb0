/// How lessons are called: "Materi 8".
package enum LessonName {
  package static func short(_ id: String) -> String {
    let digits = id.drop { !$0.isNumber }
    guard id.hasPrefix("L"), let number = Int(digits) else { return id }
    return "Materi \(number)"
  }
}

extension Course {
  /// The lessons that teach a rule, as its page names them.
  package func lessons(teaching code: String) -> [String] {
    lessons.filter { $0.teaches.contains(code) }.map { "\(LessonName.short($0.id)), \($0.title)" }
  }
}
