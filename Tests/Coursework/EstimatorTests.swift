import Testing

@testable import Coursework

@Suite struct `What a class's answers say` {
  @Test(arguments: [
    (54.58, 92.36, "0,83 (tinggi)"), (50, 65, "0,30 (sedang)"), (50, 60, "0,20 (rendah)"),
    (60, 50, "−0,25 (turun)"), (100, 100, "plafon: nilai tes awal sudah 100"),
    (100, 90, "plafon: nilai tes awal sudah 100"),
  ])
  func `a person's gain is told with its band`(before: Double, after: Double, words: String) {
    #expect(Gain(before: before, after: after).words == words)
  }

  @Test func `only people with both tests count, and ceilings are not divided`() {
    let gain = ClassGain(of: [
      (before: 50, after: 75), (before: 40, after: 100), (before: 100, after: 100),
      (before: 80, after: 70), (before: nil, after: 90), (before: 30, after: nil),
    ])
    #expect(gain.pairs == 4)
    #expect(gain.unmatched == 2)
    #expect(gain.ceilings == 1)
    #expect(gain.negatives == 1)
    #expect(gain.meanOfGains == (0.5 + 1 - 0.5) / 3)
    // Means 67.5 and 86.25: 18.75 gained of 32.5.
    #expect(gain.gainOfMeans == 18.75 / 32.5)
  }

  @Test func `nobody with both tests is no gain`() {
    let gain = ClassGain(of: [(before: nil, after: 90)])
    #expect(gain.meanOfGains == nil && gain.gainOfMeans == nil)
  }

  @Test func `an item the strong answer and the weak do not tells them apart`() {
    // Ten people, two items beside eight that rank them; the last item is answered by the best five.
    let scores = (0..<10).map { person -> [Double] in
      (0..<9).map { Double(person > $0 ? 1 : 0) } + [person >= 5 ? 1 : 0, person < 5 ? 1 : 0]
    }
    let statistics = ItemStatistics.measuring(scores)
    #expect(statistics[9].facility == 0.5)
    #expect(statistics[9].discrimination == 1)
    #expect(statistics[10].discrimination == -1)
    #expect(statistics[10].advice?.contains("kunci") == true)
  }

  @Test func `a class of fewer than ten tells nothing of discrimination`() {
    let statistics = ItemStatistics.measuring([[1, 0], [0, 1]])
    #expect(statistics.map(\.discrimination) == [nil, nil])
    #expect(ItemStatistics.measuring([]).isEmpty)
  }

  /// A thousand learners answer by a logistic model whose parameters are known.
  @Test func `the estimators recover what a simulated class of a thousand was made of`() {
    let course = SimulatedClass(people: 1_000, items: 30, gained: 1.2, seed: 2_026)
    let figures = course.figures
    print(figures.words)
    #expect(figures.facilityError < 0.03)
    #expect(figures.discriminationRank > 0.85)
    #expect(figures.gainError < 0.02)
  }
}

/// A class made of known parts: abilities, and items with a difficulty and a slope each (2PL).
private struct SimulatedClass {
  struct Figures {
    /// The mean distance between facilities found and expected.
    var facilityError: Double
    /// How far the order of discriminations found agrees with the order of slopes (Spearman).
    var discriminationRank: Double
    /// The distance between the gain of means found and expected.
    var gainError: Double

    var words: String {
      "1.000 peserta, 30 butir: selisih facility \(facilityError), urutan daya beda \(discriminationRank), selisih gain \(gainError)"
    }
  }

  let figures: Figures

  init(people: Int, items: Int, gained: Double, seed: Int) {
    var chance = Chance(seed: seed)
    func uniform() -> Double { Double(chance.next() >> 11) / Double(1 << 53) }
    func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }
    let abilities = (0..<people).map { _ in normal() }
    // Slopes 0.4…2.2 and difficulties near the class, so that slopes alone order discriminations.
    let parts = (0..<items).map { index in
      (slope: 0.4 + 1.8 * Double(index) / Double(items - 1), difficulty: 0.6 * (uniform() - 0.5))
    }
    func chanceOf(_ ability: Double, _ part: (slope: Double, difficulty: Double)) -> Double {
      1 / (1 + SimulatedClass.exponential(-part.slope * (ability - part.difficulty)))
    }
    func answers(shift: Double) -> (scores: [[Double]], expected: [Double]) {
      let scores = abilities.map { ability in
        parts.map { uniform() < chanceOf(ability + shift, $0) ? 1.0 : 0.0 }
      }
      let expected = parts.map { part in
        abilities.reduce(0) { $0 + chanceOf($1 + shift, part) } / Double(people)
      }
      return (scores, expected)
    }
    let (before, expectedBefore) = answers(shift: 0)
    let (after, expectedAfter) = answers(shift: gained)
    let statistics = ItemStatistics.measuring(before)
    let errors = zip(statistics, expectedBefore).map { abs($0.facility - $1) }
    func percent(_ scores: [Double]) -> Double {
      100 * scores.reduce(0, +) / Double(scores.count)
    }
    let gain = ClassGain(
      of: zip(before, after).map { (before: percent($0), after: percent($1)) })
    let expected = Gain(before: percent(expectedBefore), after: percent(expectedAfter)).value ?? 0
    figures = Figures(
      facilityError: errors.reduce(0, +) / Double(items),
      discriminationRank: SimulatedClass.rankAgreement(
        statistics.map { $0.discrimination ?? 0 }, parts.map(\.slope)),
      gainError: abs((gain.gainOfMeans ?? 0) - expected))
  }

  /// e to the power of x, by its series on a small argument squared up again.
  private static func exponential(_ x: Double) -> Double {
    let small = x / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }

  private static func rankAgreement(_ a: [Double], _ b: [Double]) -> Double {
    func ranks(_ numbers: [Double]) -> [Int] {
      var ranks = [Int](repeating: 0, count: numbers.count)
      for (rank, place) in numbers.indices.sorted(by: { numbers[$0] < numbers[$1] }).enumerated() {
        ranks[place] = rank
      }
      return ranks
    }
    let distances = zip(ranks(a), ranks(b)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let n = a.count
    return 1 - 6 * Double(distances) / Double(n * (n * n - 1))
  }
}
