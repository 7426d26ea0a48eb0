/// What the answers of a class say of one item.
package struct ItemStatistics: Sendable, Hashable {
  /// The mean score, 0…1: the share that knows it (*tingkat kesukaran*, p).
  package var facility: Double
  /// The facility among the best 27 % less that among the weakest 27 % (Kelley 1939), −1…1
  /// (*daya beda*, D); nothing in a class of fewer than ten.
  package var discrimination: Double?

  package static let fewestPeople = 10

  /// Measures every item of a test from scores 0…1, one row a person, one column an item.
  ///
  /// People are ranked by what they earned on the other items, so that an item never vouches for
  /// itself.
  ///
  /// - Complexity: O(*i* · *p* log *p*) for *i* items and *p* people.
  package static func measuring(_ scores: [[Double]]) -> [ItemStatistics] {
    guard let items = scores.first?.count else { return [] }
    let totals = scores.map { $0.reduce(0, +) }
    let group = max(1, Int((Double(scores.count) * 0.27).rounded()))
    return (0..<items).map { item in
      let mean = scores.reduce(0) { $0 + $1[item] } / Double(scores.count)
      guard scores.count >= fewestPeople else {
        return ItemStatistics(facility: mean, discrimination: nil)
      }
      let ranked = scores.indices.sorted {
        let (left, right) = (totals[$0] - scores[$0][item], totals[$1] - scores[$1][item])
        return left == right ? $0 < $1 : left < right
      }
      func facility(of people: ArraySlice<Int>) -> Double {
        people.reduce(0) { $0 + scores[$1][item] } / Double(group)
      }
      return ItemStatistics(
        facility: mean,
        discrimination: facility(of: ranked.suffix(group)) - facility(of: ranked.prefix(group)))
    }
  }

  /// What the figures ask an instructor to look at; nothing where the item is well, or where too few
  /// have answered it to say.
  package var advice: String? {
    guard let discrimination else { return nil }
    if discrimination < 0 {
      return "yang kuat justru lebih sering belum tepat; periksa kunci jawabannya"
    }
    if facility < 0.2 { return "sangat sukar; periksa kalimat soalnya" }
    if facility > 0.9 { return "sangat mudah; hampir semua sudah tahu" }
    if discrimination < 0.2 { return "belum membedakan; periksa pengecohnya" }
    return nil
  }
}
