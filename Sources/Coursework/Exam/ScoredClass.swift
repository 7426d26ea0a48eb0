package import SOPRules

/// What a class earned in a test: a score a person, figures an item.
package struct ScoredClass: Sendable {
  package struct Line: Sendable, Hashable {
    package var name: String
    package var form: Exam.Form
    /// Millionths a question.
    package var scores: [Int]
    /// Percent of all.
    package var percent: Double
  }

  package struct Figures: Sendable, Hashable {
    package var form: Exam.Form
    package var item: Item
    package var people: Int
    package var statistics: ItemStatistics
  }

  package let lines: [Line]
  package let figures: [Figures]

  package init(
    _ sheet: ScoreSheet, items: (Exam.Form) -> [Item], by rulebook: Rulebook
  ) {
    let asked = Dictionary(uniqueKeysWithValues: Exam.Form.allCases.map { ($0, items($0)) })
    lines = sheet.people.map { person in
      let scores = zip(asked[person.form] ?? [], person.answers).map { item, answer in
        item.exercise.outcome(of: answer, by: rulebook).score
      }
      let full = Double(max(1, scores.count) * Outcome.fullMark)
      return Line(
        name: person.name, form: person.form, scores: scores,
        percent: Double(scores.reduce(0, +)) * 100 / full)
    }
    figures = Exam.Form.allCases.flatMap { [lines] form -> [Figures] in
      let rows = lines.filter { $0.form == form }.map { line in
        line.scores.map { Double($0) / Double(Outcome.fullMark) }
      }
      return zip(asked[form] ?? [], ItemStatistics.measuring(rows)).map {
        Figures(form: form, item: $0, people: rows.count, statistics: $1)
      }
    }
  }

  /// The gain from this test to a later one, people matched by their names.
  package func gain(to later: ScoredClass) -> ClassGain {
    let (before, after) = (scoresByName, later.scoresByName)
    let names = Set(before.keys).union(after.keys).sorted()
    let matched = names.filter { before[$0]?.count ?? 1 == 1 && after[$0]?.count ?? 1 == 1 }
    return ClassGain(of: matched.map { (before: before[$0]?.first, after: after[$0]?.first) })
  }

  /// The scores under each name; whoever gave none cannot be matched.
  private var scoresByName: [String: [Double]] {
    Dictionary(grouping: lines) { ScoredClass.folded($0.name) }
      .filter { !$0.key.isEmpty }.mapValues { $0.map(\.percent) }
  }

  /// Names that stand more than once, which nobody can match.
  package var repeatedNames: [String] {
    var seen: Set<String> = []
    return lines.map(\.name).filter { !seen.insert(ScoredClass.folded($0)).inserted }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Words

  package func words(passMark: Int) -> String {
    var text = "Nilai (lulus mulai \(passMark))\n"
    for line in lines {
      let verdict = line.percent >= Double(passMark) ? "lulus" : "belum lulus"
      text +=
        "  \(line.name), bentuk \(line.form.rawValue): "
        + "\(Gain.digits(line.percent)) (\(verdict))\n"
    }
    if !lines.isEmpty {
      let mean = lines.reduce(0) { $0 + $1.percent } / Double(lines.count)
      text += "  rata-rata \(lines.count) orang: \(Gain.digits(mean))\n"
    }
    for form in Exam.Form.allCases {
      let figures = figures.filter { $0.form == form }
      guard let people = figures.first?.people else { continue }
      text += "\nButir bentuk \(form.rawValue), \(people) orang"
      text +=
        people < ItemStatistics.fewestPeople
        ? " (daya beda baru dihitung mulai \(ItemStatistics.fewestPeople) orang)\n" : "\n"
      for (place, figure) in figures.enumerated() {
        let power = figure.statistics.discrimination.map { ", daya beda \(Gain.digits($0))" } ?? ""
        let advice = figure.statistics.advice.map { ": \($0)" } ?? ""
        text +=
          "  \(place + 1). \(figure.item.id) kesukaran "
          + "\(Gain.digits(figure.statistics.facility))\(power)\(advice)\n"
      }
    }
    return text
  }
}

extension ClassGain {
  /// The gain as people read it.
  package var words: String {
    var text = "\nKenaikan dari tes awal ke tes akhir: bagian yang diraih dari sisa menuju 100\n"
    text += "  pasangan nilai: \(pairs); hanya satu tes: \(unmatched)\n"
    if let meanOfGains {
      text += "  rata-rata kenaikan orang: \(Gain.of(meanOfGains).words)\n"
    }
    if let gainOfMeans {
      text += "  kenaikan rata-rata kelas: \(Gain.of(gainOfMeans).words)\n"
    }
    if ceilings > 0 { text += "  sudah 100 pada tes awal: \(ceilings) orang\n" }
    if negatives > 0 { text += "  nilainya turun: \(negatives) orang\n" }
    return text
  }
}
