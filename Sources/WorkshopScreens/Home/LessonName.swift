/// How lessons are called on the screen: "Materi 8".
enum LessonName {
  static func short(_ id: String) -> String {
    let digits = id.drop { !$0.isNumber }
    guard id.hasPrefix("L"), let number = Int(digits) else { return id }
    return "Materi \(number)"
  }
}
