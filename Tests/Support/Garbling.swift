/// Slips of a hand, thrown by chance over the lines of a draft; one seed gives the same slips in every
/// run.
package struct Garbling {
  private var dice: Dice

  package init(seed: UInt64) { dice = Dice(seed: seed) }

  /// Returns the draft with up to six lines taken away, doubled, moved, cut short, or struck by a
  /// foreign sign.
  package mutating func garbled(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let place = Int.random(in: 0..<lines.count, using: &dice)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: if lines.count > 2 { lines.remove(at: place) }
      case 1: lines.insert(lines[place], at: place)
      case 2: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &dice))
      case 3: lines[place] = String(lines[place].prefix(Int.random(in: 0...20, using: &dice)))
      case 4: lines[place] += Garbling.signs.randomElement(using: &dice) ?? ""
      default:
        let number = String(Int.random(in: -1...14, using: &dice))
        lines[place] = lines[place].replacing("ke: 3", with: "ke: \(number)")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let signs = [
    "ke: 99", "-", "[", "\u{7F}", "é", "tidak ada", "0 menit", "{}", "\"", "9 - 3 hari",
  ]
}
