import PlainYAML
import SOPRules

/// What a lesson's words refer to: rules, lessons and cases must exist, whoever reads on looks them up.
struct Mentions {
  let rulebook: Rulebook
  let lessons: [String]
  let hasCase: (String) -> Bool

  /// `unread` are lessons that are there and cannot be read; only their own problems are told.
  init(rulebook: Rulebook, course: Course, unread: Set<String>, folder: Folder) {
    self.rulebook = rulebook
    lessons = course.lessons.map(\.id) + unread.sorted()
    hasCase = { name in
      ["cerita.md", "model.sop.yaml"].contains { folder.bytes("kasus/\(name)/\($0)") != nil }
    }
  }

  /// The complaints about one text, whose first sign stands at a place.
  func complaints(about text: String, at place: Place) -> [Complaint] {
    var seen: Set<String> = []
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.compactMap { word in
      guard seen.insert(String(word)).inserted else { return nil }
      return complaint(about: String(word), at: place)
    }
  }

  private func complaint(about word: String, at place: Place) -> Complaint? {
    let parts = word.split(separator: "-").map(String.init)
    if parts.count == 2, rulebook.groups.contains(parts[0]), parts[1].isTwoDigits {
      return rulebook.knows(word) ? nil : rulebook.unknownRule(word, at: place)
    }
    // The id of an exercise, "L08-03", names its lesson too.
    guard let head = parts.first, head.dropFirst().description.isTwoDigits else { return nil }
    if head.hasPrefix("L"), !lessons.contains(head) {
      return .unknown("Pelajaran", head, known: lessons, at: place)
    }
    if head.hasPrefix("K"), !hasCase(head) {
      return Complaint("Kasus \"\(head)\" belum ada di folder kasus; periksa nomornya.", at: place)
    }
    return nil
  }
}

extension String {
  fileprivate var isTwoDigits: Bool { count == 2 && allSatisfy { ("0"..."9").contains($0) } }
}
