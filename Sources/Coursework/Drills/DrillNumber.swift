/// The number of an exercise that was made by chance (*nomor soal*): "L10-3-4711".
///
/// Lessons, level and seed say all there is to an exercise, so that a class, a paper and a later
/// day come to the same one by its number alone, as long as rules and sound SOPs stay as they are.
package struct DrillNumber: Sendable, Hashable {
  /// The last lesson whose rules the exercise may ask.
  package var lesson: String
  package var level: DrillLevel
  /// 1…9999.
  package var seed: Int

  /// So many exercises there are of a lesson and a level.
  package static let seeds = 9_999

  package init(lesson: String, level: DrillLevel, seed: Int) {
    self.lesson = lesson
    self.level = level
    self.seed = seed
  }

  /// Reads a number as people type it; nothing where it is none.
  package init?(_ words: String) {
    let parts = words.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let lesson = parts.first?.uppercased(), !lesson.isEmpty,
      lesson.allSatisfy({ $0.isLetter || $0.isNumber }),
      let level = Int(parts[1]).flatMap(DrillLevel.init), parts[2].count <= 4,
      let seed = Int(parts[2]), (1...DrillNumber.seeds).contains(seed)
    else { return nil }
    self.init(lesson: lesson, level: level, seed: seed)
  }

  /// The number as it is shown, which is also the id of the exercise.
  package var words: String { "\(lesson)-\(level.rawValue)-\(seed)" }

  /// From the first level on all flaws are marked; from the second one on every other exercise has
  /// the draft mended.
  var asksToMend: Bool { level > .first && seed.isMultiple(of: 2) }

  /// Chance that is this number's own.
  var chance: Chance { Chance(seed: DrillNumber.hash(words)) }

  /// FNV-1a, because the seed must be the same in every run of the program.
  package static func hash(_ words: String) -> Int {
    let hash = words.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return Int(hash >> 1)
  }
}
