import SOPDocument

/// How long something takes according to a sentence: "selama 2 hari kerja", "paling lama 1 jam".
///
/// A number with a unit counts only behind a word of duration, and not where the sentence goes on
/// with an event: "3 hari sebelum rapat" tells when, not how long.
struct StatedTime {
  let time: WorkingTime
  /// Whether it is a limit, which a shorter time keeps.
  let isBound: Bool

  /// Finds the first such time among folded words.
  init?(in words: [String]) {
    for place in words.indices.dropFirst() where StatedTime.isNumber(words[place]) {
      guard StatedTime.durations.contains(words[place - 1]),
        let unit = words.indices.dropFirst(place + 1).prefix(2).first(where: {
          StatedTime.units.contains(words[$0])
        })
      else { continue }
      var end = unit + 1
      var name = words[unit]
      if end < words.count, ["kerja", "kalender"].contains(words[end]) {
        name += " " + words[end]
        end += 1
      }
      if end < words.count, StatedTime.anchors.contains(words[end]) { continue }
      guard let time = WorkingTime(words: "\(words[place]) \(name)") else { continue }
      self.time = time
      isBound = words[place - 1] != "selama"
      return
    }
    return nil
  }

  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first, first <= 0x39 else { return false }
    return word.utf8.count <= 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let durations = WordList(
    "selama lama lambat lambatnya maksimal maksimum maks waktu dalam")
  private static let units = WordList("detik menit jam hari minggu bulan")
  private static let anchors = WordList(
    """
    sebelum setelah sesudah sejak dari terhitung semenjak sebelumnya sesudahnya setelahnya pertama
    terakhir berikutnya ke
    """)
}
