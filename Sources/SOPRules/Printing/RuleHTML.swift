/// All rules as pages to read and print: one a rule and an index; the same words as `RulePage`.
package struct RuleHTML {
  private let rulebook: Rulebook
  private let rubrics: [Rubric]
  /// The lessons that teach a rule, by its code.
  private let lessons: (String) -> [String]

  package static let index = "index.html"

  /// A page and the name of its file.
  package struct Page {
    package let name: String
    package let html: String
  }

  package init(
    rulebook: Rulebook, rubrics: [Rubric], lessons: @escaping (String) -> [String]
  ) {
    self.rulebook = rulebook
    self.rubrics = rubrics
    self.lessons = lessons
  }

  /// The index first.
  package var pages: [Page] {
    let entries = RuleList.entries(of: rulebook)
    return [Page(name: RuleHTML.index, html: index(of: entries))]
      + entries.indices.compactMap { page(at: $0, of: entries) }
  }

  // MARK: The index

  private func index(of entries: [RuleList.Entry]) -> String {
    let groups = entries.map(\.group).unique
    let sections = groups.map { group in
      HTML.element("h2", RuleList.title(of: group))
        + HTML.table(
          ["Kode", "Aturan", "Tingkat", "Dasar"] + rubrics.map { "Bobot, \($0.id) \($0.version)" },
          entries.filter { $0.group == group }.map(row).joined())
    }
    return HTML.page(
      "Aturan penyusunan SOP",
      HTML.element("h1", "Aturan penyusunan SOP")
        + HTML.element(
          "p",
          "\(entries.count) aturan yang diperiksa bimtek. Bobot ialah bobot kelompoknya dalam rubrik, "
            + "dari 100; tanda – berarti tidak mengurangi nilai.")
        + sections.joined() + questions)
  }

  private func row(_ entry: RuleList.Entry) -> String {
    let weights = rubrics.map { "<td>\(HTML.text($0.words(on: entry)))</td>" }
    return "<tr><td class=\"code\">\(HTML.link(entry.code, to: "\(entry.code).html"))</td>"
      + "<td>\(HTML.text(entry.statement + entry.remark))<br>"
      + "<span class=\"small\">\(HTML.text(entry.slug))</span></td>"
      + "<td>\(HTML.text(entry.severity.words))</td>"
      + "<td>\(HTML.text(entry.basis.shortWords))</td>" + weights.joined() + "</tr>\n"
  }

  /// What only a person can judge, so that nobody takes silence for approval.
  private var questions: String {
    let rows = HumanQuestion.standard.map { question in
      "<tr><td class=\"code\">\(HTML.text(question.code))</td>"
        + "<td>\(HTML.text(question.question))<br>"
        + "<span class=\"small\">\(HTML.text(question.why))</span></td>"
        + "<td>\(HTML.text(question.basis.shortWords))</td></tr>\n"
    }
    return HTML.element("h2", "Yang dinilai orang, bukan mesin")
      + HTML.table(["Kode", "Pertanyaan", "Dasar"], rows.joined())
  }

  // MARK: One rule

  private func page(at index: Int, of entries: [RuleList.Entry]) -> Page? {
    let code = entries[index].code
    let page: RulePage
    if let rule = rulebook[code] {
      page = RulePage(rule, among: rubrics, lessons: lessons(code))
    } else if let rule = rulebook.collectionRule(named: code) {
      page = RulePage(rule, lessons: lessons(code))
    } else {
      return nil
    }
    let body =
      HTML.element("h1", page.heading) + HTML.element("p", page.statement, class: "statement")
      + page.sections.map(section).joined()
    let around = neighbours(of: index, in: entries.map(\.code))
    return Page(
      name: "\(code).html", html: HTML.page("\(code) · \(page.statement)", around + body + around))
  }

  private func section(_ section: RulePage.Section) -> String {
    HTML.element("h2", section.heading)
      + section.parts.map { part in
        switch part {
        case .text(let text): HTML.element("p", text)
        case .lines(let lines): HTML.lines(lines)
        }
      }.joined()
  }

  private func neighbours(of index: Int, in codes: [String]) -> String {
    var links = [HTML.link("Semua aturan", to: RuleHTML.index)]
    if index > 0 {
      links.insert(HTML.link("← \(codes[index - 1])", to: "\(codes[index - 1]).html"), at: 0)
    }
    if index + 1 < codes.count {
      links.append(HTML.link("\(codes[index + 1]) →", to: "\(codes[index + 1]).html"))
    }
    return "<nav><p>\(links.joined(separator: " · "))</p></nav>\n"
  }
}

extension Rubric {
  /// The weight of the criterion a rule counts in, and whether it bars from passing.
  fileprivate func words(on entry: RuleList.Entry) -> String {
    guard let place = place(of: entry.code), place.weight > 0 else { return "–" }
    let criterion = criteria[place.criterion]
    let words = "\(criterion.title) \(criterion.weight)"
    if gates.contains(entry.code) { return "\(words), syarat lulus" }
    return entry.severity == .saran && deductions.saran == 0 ? "\(words), hanya juri" : words
  }
}
