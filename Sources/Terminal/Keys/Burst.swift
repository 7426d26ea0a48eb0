/// Tells a paste without brackets, and a line that had to wait, from single keys.
///
/// The Linux console, some web terminals and old clients paste as if the text were typed. Then a pasted word would be
/// executed letter by letter wherever letters are commands. So three or more characters that arrive in one read become one
/// piece of text, and so does what follows within a moment. A key held down repeats one character: it stays keys. An Enter or Tab
/// that ends a single line is a key of its own where text is edited (a fast typist on a slow line); elsewhere it belongs to
/// the text and is ignored with it. What this costs: three different letter commands typed faster than the line carries them are ignored.
package struct Burst: Sendable {
  private var continuesUntil: Moment?
  private static let fewest = 3
  private static let pause = 30

  package init() {}

  /// Sorts what one read brought.
  package mutating func sort(_ typed: [Typed], isEditing: Bool, at now: Moment) -> [Typed] {
    var result: [Typed] = []
    var run: [Key] = []
    var continues = continuesUntil.map { now <= $0 } ?? false
    continuesUntil = nil
    for item in typed {
      if case .key(let key) = item, key.isText, continues || !run.isEmpty || key.isCharacter {
        run.append(key)
        continue
      }
      result += sorted(run, isEditing: isEditing, continues: continues)
      result.append(item)
      run = []
      continues = false
    }
    let last = sorted(run, isEditing: isEditing, continues: continues)
    if case .paste = last.first { continuesUntil = now + Self.pause }
    return result + last
  }

  private func sorted(_ run: [Key], isEditing: Bool, continues: Bool) -> [Typed] {
    let characters = run.filter(\.isCharacter)
    let isHeldDown = Set(characters).count == 1
    guard !run.isEmpty, continues || (characters.count >= Self.fewest && !isHeldDown) else {
      return run.map { .key($0) }
    }
    let isOneLine = run.dropLast().allSatisfy(\.isCharacter)
    if isEditing, isOneLine, !continues, let last = run.last, !last.isCharacter {
      return [.paste(String(run.dropLast().map(\.text))), .key(last)]
    }
    return [.paste(String(run.map(\.text)))]
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = self { true } else { false }
  }

  fileprivate var isText: Bool { isCharacter || self == .enter || self == .tab }

  fileprivate var text: Character {
    switch self {
    case .character(let character): character
    case .tab: "\t"
    default: "\n"
    }
  }
}
