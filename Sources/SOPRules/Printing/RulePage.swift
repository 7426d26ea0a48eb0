import SOPDocument

/// A rule explained: what `bimtek jelaskan` prints, the review screen opens and the HTML page shows.
package struct RulePage {
  /// "AL-15 · setiap-loop-dapat-selesai".
  package let heading: String
  package let statement: String
  package let sections: [Section]
  private let width: Int

  /// One heading and what stands below it.
  package struct Section {
    package let heading: String
    package let parts: [Part]
  }

  package enum Part {
    case text(String)
    /// Lines laid out already: an example place by place, or a flow drawn.
    case lines([String])
  }

  /// `rubrics` and `lessons` are those in which the rule is asked for.
  package init(
    _ rule: Rule, among rubrics: [Rubric] = [], lessons: [String] = [], width: Int = 80
  ) {
    self.width = width
    heading = "\(rule.code) · \(rule.slug)"
    statement = rule.statement
    let trial = rule.isPreview ? " · pratinjau, belum mengurangi nilai" : ""
    sections =
      [
        Section("\(rule.severity.words)\(trial)", [.text(rule.basis.words)]),
        Section("Mengapa", [.text(rule.why)]),
        Section(
          "Cara memperbaiki",
          [.text(rule.next)] + (Mending.offers[rule.code].map { [.text($0)] } ?? [])),
        Section("Yang tidak dicatat", [.text(rule.silent)]),
        Section("Contoh yang sudah baik", RulePage.example(rule.kept, of: rule, width)),
        Section("Contoh yang belum baik", RulePage.example(rule.broken, of: rule, width)),
        Section("Catatan atas contoh itu", RulePage.findings(of: rule).map { .text($0) }),
        Section("Bobot", rubrics.map { .text($0.words(on: rule)) }),
        Section("Dibahas dalam", lessons.map { .text($0) }),
      ].filter { !$0.parts.isEmpty }
  }

  /// The page of a rule over several SOPs, whose examples are several too.
  package init(_ rule: CollectionRule, lessons: [String] = [], width: Int = 80) {
    self.width = width
    heading = "\(rule.code) · \(rule.slug)"
    statement = rule.statement
    sections =
      [
        Section(
          "\(rule.severity.words) · untuk beberapa SOP sekaligus, tidak mengurangi nilai",
          [.text(rule.basis.words)]),
        Section("Mengapa", [.text(rule.why)]), Section("Cara memperbaiki", [.text(rule.next)]),
        Section("Yang tidak dicatat", [.text(rule.silent)]),
        Section("Contoh yang sudah baik", RulePage.examples(rule.kept, width)),
        Section("Contoh yang belum baik", RulePage.examples(rule.broken, width)),
        Section("Dibahas dalam", lessons.map { .text($0) }),
      ].filter { !$0.parts.isEmpty }
  }
}

extension RulePage.Section {
  fileprivate init(_ heading: String, _ parts: [RulePage.Part]) {
    self.heading = heading
    self.parts = parts
  }
}

extension RulePage {
  /// The page as text; what stands at the margin is a heading.
  package var text: String {
    let head = "\(heading)\n" + wrapped(statement)
    let blocks = sections.map { section in
      "\(section.heading)\n" + section.parts.map(printing).joined()
    }
    return ([head] + blocks).joined(separator: "\n")
  }

  private func printing(_ part: Part) -> String {
    switch part {
    case .text(let text): wrapped(text)
    case .lines(let lines): lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
  }

  private func wrapped(_ text: String) -> String {
    Paragraph.lines(text, width: width - 2).map { "  \($0)\n" }.joined()
  }

  /// An example in words, and where the rule is about the flow drawn as well.
  private static func example(_ yaml: String, of rule: Rule, _ width: Int) -> [Part] {
    let words = ExampleText.lines(of: yaml, width: width - 2)
    let drawing = rule.isAboutTheFlow ? FlowText.lines(ofExample: yaml, width: width - 2) : []
    return [.lines(drawing.isEmpty ? words : words + [""] + drawing)]
  }

  /// What a review says of the broken example, so that the page shows the rule at work.
  private static func findings(of rule: Rule) -> [String] {
    guard let draft = try? Example.laid(rule.broken), let sop = try? SOP.reading(draft).sop else {
      return []
    }
    let alone = Rulebook(rules: [rule], collectionRules: [])
    return alone.review(sop, for: .ofExamples).findings.map { finding in
      finding.next.isEmpty ? finding.message : "\(finding.message) \(finding.next)"
    }
  }

  private static func examples(_ pieces: [String], _ width: Int) -> [Part] {
    [
      .lines(
        pieces.enumerated().flatMap { index, piece in
          // The sound draft as it is has nothing to tell.
          ["SOP \(index + 1)"]
            + (piece == "{}" ? [] : ExampleText.lines(of: piece, width: width - 2))
        })
    ]
  }
}

extension Rule {
  /// Whether a flowchart shows what the rule means.
  fileprivate var isAboutTheFlow: Bool {
    group == "AL" || population == .decisions || population == .branches
  }
}

extension Rubric {
  /// What a rule weighs here, in a sentence.
  fileprivate func words(on rule: Rule) -> String {
    let name = "Rubrik \(id) \(version)"
    guard let place = place(of: rule.code), place.weight > 0, !rule.isPreview else {
      return "\(name): tampil sebagai catatan, tidak mengurangi nilai."
    }
    let criterion = criteria[place.criterion]
    let times = place.weight == 1 ? "" : ", dihitung \(place.weight) kali"
    var gate = gates.contains(rule.code) ? " Syarat lulus." : ""
    if rule.severity == .saran, deductions.saran == 0 {
      gate += " Saran hanya mengurangi nilai dalam profil juri."
    }
    return "\(name): bagian dari \(criterion.title), yang berbobot \(criterion.weight) dari 100"
      + "\(times).\(gate)"
  }
}
