/// Slips of a hand, thrown by chance over the lines of a draft; one seed gives the same slips in every
/// run.
package struct Garbling {
  private var dice: Throws

  package init(seed: UInt64) { dice = Throws(state: seed) }

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

  /// Chance that gives the same throws in every run (SplitMix64).
  private struct Throws: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
