import SOPDocument

/// The SOPs of an office looked at together: every score, and what most of them lack.
struct Audit {
  /// Those without a number first, then the lowest score first; named from the folder all lie in.
  let reports: [FileReport]
  /// The folder all of them lie in, with the slash behind it; empty where there is none.
  private let folder: String
  private let rulebook: Rulebook

  init(of reports: [FileReport], under rulebook: Rulebook) {
    self.rulebook = rulebook
    let ranked = reports.enumerated().sorted { a, b in
      let (mine, theirs) = (a.element.number ?? -1, b.element.number ?? -1)
      if mine != theirs { return mine < theirs }
      if a.element.isRefused != b.element.isRefused { return a.element.isRefused }
      return a.offset < b.offset
    }
    let folder = Audit.folder(of: reports.map(\.name))
    self.folder = folder
    self.reports = ranked.map {
      $0.element.renamed(String($0.element.name.dropFirst(folder.count)))
    }
  }

  private static func folder(of names: [String]) -> String {
    guard let first = names.first, let slash = first.lastIndex(of: "/") else { return "" }
    var folder = first[...slash]
    while !folder.isEmpty, !names.allSatisfy({ $0.hasPrefix(folder) }) {
      folder = folder.dropLast().lastIndex(of: "/").map { folder[...$0] } ?? ""
    }
    return String(folder)
  }

  var html: String { summary + exceptions + weaknesses + scores }

  // MARK: In a few sentences

  private var summary: String {
    let refused = reports.count(where: \.isRefused)
    let numbers = reports.compactMap(\.number)
    let passed = reports.count { $0.review?.score?.passes == true && $0.number != nil }
    let unscored = reports.count - refused - numbers.count
    var sentences: [String] = []
    if !numbers.isEmpty {
      let mean = numbers.reduce(0, +) / numbers.count
      sentences.append(
        "\(passed) dari \(numbers.count) SOP yang dinilai sudah lulus; nilai mesin rata-rata "
          + "\(Wording.points(micro: mean)).")
    }
    if unscored > 0 { sentences.append("\(unscored) SOP belum dapat dinilai.") }
    if refused > 0 { sentences.append("\(refused) berkas belum dapat dibaca.") }
    let compared = reports.count { !$0.comparisons.isEmpty }
    if compared > 0 {
      sentences.append("\(compared) SOP berbenturan atau belum tersambung dengan SOP lain.")
    }
    return HTML.element("p", sentences.joined(separator: " "))
      + (folder.isEmpty ? "" : HTML.element("p", "Berkas di \(folder)", class: "small"))
  }

  /// What the class has lowered or silenced: the same for all of them.
  private var exceptions: String {
    guard let exceptions = reports.lazy.compactMap({ $0.review?.exceptions }).first,
      !exceptions.isEmpty
    else { return "" }
    return HTML.element("h2", Agency.Exception.heading)
      + "<ul>\n" + exceptions.map { HTML.element("li", $0.words) }.joined() + "</ul>\n"
  }

  // MARK: What most of them lack

  private var weaknesses: String {
    var members: [String: [Int]] = [:]
    var counts: [String: Int] = [:]
    for (index, report) in reports.enumerated() {
      let codes = ((report.review?.findings ?? []) + report.comparisons).map(\.code)
      for code in codes { counts[code, default: 0] += 1 }
      for code in Set(codes) { members[code, default: []].append(index + 1) }
    }
    guard !members.isEmpty else { return "" }
    let common = members.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : a.key < b.key
    }
    let rows = common.prefix(10).map { code, members in
      let links = members.prefix(12).map { HTML.link("\($0)", to: "#sop-\($0)") }
      let more = members.count > 12 ? " …" : ""
      return "<tr><td class=\"code\">\(HTML.text(code))</td>"
        + "<td>\(HTML.text(statement(of: code)))</td>"
        + "<td class=\"figure\">\(members.count)</td>"
        + "<td class=\"figure\">\(counts[code] ?? 0)</td>"
        + "<td>\(links.joined(separator: " "))\(more)</td></tr>\n"
    }
    return HTML.element("h2", "Kelemahan yang paling sering")
      + HTML.table(["Kode", "Yang belum dipenuhi", "SOP", "Catatan", "Nomor SOP"], rows.joined())
  }

  private func statement(of code: String) -> String {
    rulebook[code]?.statement ?? rulebook.collectionRule(named: code)?.statement ?? ""
  }

  // MARK: Every score

  private var scores: String {
    let rows = reports.enumerated().map { index, report in
      let number = index + 1
      let title = report.review?.sop.identity.title.text ?? ""
      let name = title.isEmpty ? report.name : title
      let file =
        title.isEmpty ? "" : "<br><span class=\"small\">\(HTML.text(report.name))</span>"
      return "<tr><td class=\"figure\">\(number)</td>"
        + "<td>\(HTML.link(name, to: "#sop-\(number)"))\(file)</td>" + figures(of: report)
        + "</tr>\n"
    }
    return "<h2 id=\"sop\">Nilai setiap SOP</h2>\n"
      + HTML.element("p", "Yang paling perlu diperbaiki lebih dulu.", class: "small")
      + HTML.table(
        ["No", "SOP", "Nilai mesin", "Lulus", "Wajib", "Sebaiknya", "Saran", "Antar-SOP"],
        rows.joined())
  }

  private func figures(of report: FileReport) -> String {
    guard let review = report.review else { return "<td colspan=\"6\">Belum dapat dibaca</td>" }
    let number = report.number.map { Wording.points(micro: $0) } ?? "–"
    let passes = report.number == nil ? "–" : review.score?.passes == true ? "ya" : "belum"
    let counts = Severity.allCases.reversed().map { severity in
      String(review.findings.count { $0.severity == severity })
    }
    return ([number, passes] + counts + [String(report.comparisons.count)]).map {
      "<td class=\"figure\">\(HTML.text($0))</td>"
    }.joined()
  }
}

extension FileReport {
  fileprivate func renamed(_ name: String) -> FileReport {
    var report = FileReport(name: name, outcome: outcome)
    report.comparisons = comparisons
    return report
  }

  /// The number people see, in millionths; nothing where there is none.
  fileprivate var number: Int? { review?.whyNoNumber == nil ? review?.number : nil }
}
