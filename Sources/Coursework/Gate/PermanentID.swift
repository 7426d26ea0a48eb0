/// The forms of ids.
///
/// What a learner has done is kept under them, so they are never changed and never given to anything
/// else.
enum PermanentID {
  /// "L08".
  static func isLesson(_ id: String) -> Bool { id.hasPrefix("L") && id.dropFirst().isTwoDigits }

  /// "L08-03".
  static func isExercise(_ id: String, of lesson: String) -> Bool {
    id.hasPrefix(lesson + "-") && id.dropFirst(lesson.count + 1).isTwoDigits
  }

  /// "T5-C4-a1": topic, level, slot and version.
  static func isItem(_ id: String, on topic: String, at level: Item.Level) -> Bool {
    let head = "\(topic)-\(level.rawValue)-"
    guard id.hasPrefix(head) else { return false }
    let rest = id.dropFirst(head.count)
    let slot = rest.prefix { ("a"..."z").contains($0) }
    return !slot.isEmpty && isNumber(rest.dropFirst(slot.count))
  }

  /// "P-1": a trial before the clock runs.
  static func isTrial(_ id: String) -> Bool { id.hasPrefix("P-") && isNumber(id.dropFirst(2)) }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.first != "0" && text.allSatisfy { ("0"..."9").contains($0) }
  }
}

extension Substring {
  fileprivate var isTwoDigits: Bool { count == 2 && allSatisfy { ("0"..."9").contains($0) } }
}
