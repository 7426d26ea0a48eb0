import SOPDocument
import SOPRules
import Terminal
import Workshop

/// A review in lines: what is right first, then the number and how it came about, then each finding.
struct ReviewReport {
  private let review: Review
  /// The times this draft was handed in, this one last.
  private let attempts: [Standing.Attempt]
  private let width: Int
  private let glyphs: Glyphs

  init(_ review: Review, attempts: [Standing.Attempt], width: Int, glyphs: Glyphs) {
    self.review = review
    self.attempts = attempts
    self.width = width
    self.glyphs = glyphs
  }

  private func wrapping(_ text: String, mark: String = "", _ style: Style = .plain) -> [[Span]] {
    hanging(mark, glyphs.spelled(text), width: width, style: style)
  }

  /// What is right, the number with the last try beside it, and the three families.
  var opening: [[Span]] {
    var lines: [[Span]] = []
    if !review.strengths.isEmpty {
      lines.append([Span("Yang sudah baik", .heading)])
      for strength in review.strengths.prefix(width < 60 ? 1 : 3) {
        lines += wrapping(strength, mark: "\(glyphs.tick) ", .good)
      }
      lines.append([])
    }
    lines += number
    lines.append([])
    return lines
  }

  /// "Then": the sign for "leads to", without the blank it may bring.
  private var arrow: String { String(glyphs.leadsTo.filter { $0 != " " }) }

  private var number: [[Span]] {
    guard let score = review.score, let words = score.words else {
      return wrapping(review.whyNoNumber ?? "Belum dinilai.", .heading)
    }
    let before = attempts.dropLast().last
    let points = before?.score.map { Wording.points(micro: $0) }
    let obstacles = obstacles(to: before)
    let path = obstacles.isEmpty ? points.map { "\($0) \(arrow) " } ?? "" : ""
    var lines = wrapping("Nilai mesin: \(path)\(words)", .heading)
    if let points, !obstacles.isEmpty {
      let why = obstacles.prefix(3).joined(separator: "; ")
      lines += wrapping("Nilai sebelumnya, \(points), tidak sebanding: \(why).", .muted)
    }
    lines += wrapping("Belum dinilai pengajar. Nilai lulus \(score.rubric.passMark).", .muted)
    if !review.exceptions.isEmpty {
      let changes = review.exceptions.map(\.change).joined(separator: "; ")
      lines += wrapping("Dilonggarkan, alasan di bawah: \(changes).", .muted)
    }
    // Those that are findings are told there.
    for gate in score.gates where gate.finding == nil {
      lines += wrapping("Syarat lulus: \(gate.words)", .caution)
    }
    for (family, micro) in score.families {
      let title = score.rubric.familyTitles[family] ?? family.rawValue
      let room = min(46, width - 20)
      // Where the whole title does not fit, its name stands without what it is about.
      let name = Terminal.width(of: title) > room ? String(title.prefix { $0 != "(" }) : title
      lines.append([
        Span(padded(name, width: room)),
        Span(padded(Wording.points(micro: micro), width: 7)),
        Span(glyphs.bar(Double(micro) / 100_000_000, width: 10)),
      ])
    }
    return lines
  }

  /// Why the score before must not be held against this one.
  private func obstacles(to before: Standing.Attempt?) -> [String] {
    guard let old = before?.record, let new = attempts.last?.record else { return [] }
    return old.obstacles(to: new)
  }

  /// The score criterion by criterion, so that it can be added up by hand.
  var arithmetic: [[Span]] {
    guard let score = review.score else { return [] }
    var lines: [[Span]] = [
      [Span("Hitungan nilai (rubrik \(score.rubric.id)-\(score.rubric.version))", .heading)]
    ]
    let title = min(34, width - 30)
    for criterion in score.criteria where criterion.isInForce {
      var notes: [String] = []
      if criterion.tally.kesalahan > 0 { notes.append("wajib \(units(criterion.tally.kesalahan))") }
      if criterion.tally.peringatan > 0 {
        notes.append("sebaiknya \(units(criterion.tally.peringatan))")
      }
      if criterion.isWaiting { notes.append("menunggu, paling banyak separuh") }
      if criterion.isAbsent { notes.append("unsurnya belum ada") }
      let points = "\(Wording.points(micro: criterion.credit)) dari \(criterion.criterion.weight)"
      lines.append([
        Span(padded(criterion.criterion.title, width: title)),
        Span(" " + padded(points, width: 15)),
        Span(truncated(notes.joined(separator: ", "), width: width - title - 16), .muted),
      ])
    }
    lines += wrapping(
      "Mentah \(Wording.points(micro: score.raw)). \(score.fullness.words) "
        + "Wajib: tiap satuan mengambil 30\u{A0}% dari sisa kelompok; sebaiknya: 10\u{A0}%; saran: 0. "
        + "Gaya kalimat dihitung bersama: \(units(score.rubric.styleUnits)) satuan wajib dikali "
        + "bagian langkah yang kena.", .muted)
    lines.append([])
    return lines
  }

  /// One finding: message, place, next step, what it would gain; the code last and dim.
  func lines(of finding: Finding, gain: Int) -> [[Span]] {
    let style: Style = finding.severity == .kesalahan ? .bad : .caution
    var lines = wrapping(finding.message, Style.plain.bold)
    let places = finding.subjects.prefix(4).map { $0.label(in: review.sop) }
    let more = finding.subjects.count > 4 ? " dan \(finding.subjects.count - 4) lagi" : ""
    lines += wrapping(Array(places).joined(separator: "; ") + more, mark: "  Tempat   ")
    if !finding.evidence.isEmpty {
      let rows = finding.evidence.compactMap { $0.activity.flatMap(review.sop.row(of:)) }
      lines += wrapping(
        rows.map { "\($0 + 1)" }.joined(separator: " \(arrow) "), mark: "  Bukti    ")
    }
    lines += wrapping(finding.next, mark: "  Langkah  ")
    let points = gain > 0 ? "  +\(Wording.points(micro: gain)) bila diperbaiki" : ""
    let isGate = review.score?.gates.contains { $0.finding == finding } ?? false
    lines.append([
      Span("  \(finding.severity.words)\(isGate ? ", syarat lulus" : "")", style),
      Span(points, .good),
      Span("  \(finding.code)", .muted),
    ])
    return lines
  }

  /// What the class has lowered or silenced: no score is shown without it.
  var exceptions: [[Span]] {
    guard !review.exceptions.isEmpty else { return [] }
    var lines: [[Span]] = [[Span(Agency.Exception.heading, .heading)]]
    for exception in review.exceptions { lines += wrapping(exception.words, mark: "- ", .muted) }
    return lines + [[]]
  }

  /// Text of the draft that was kept but not understood.
  func unread(_ problems: [Problem]) -> [[Span]] {
    guard !problems.isEmpty else { return [] }
    var lines: [[Span]] = [[Span("Belum terbaca (\(problems.count)); tetap disimpan", .heading)]]
    for problem in problems {
      lines += wrapping(problem.message, mark: "- ")
      if !problem.words.isEmpty { lines += wrapping(problem.words, mark: "  Tertulis ", .muted) }
    }
    lines.append([])
    return lines
  }

  /// Checks that could not be made yet.
  var waiting: [[Span]] {
    guard !review.waiting.isEmpty else { return [] }
    let codes = review.waiting.map { "\($0.code) menunggu \($0.cause)" }.joined(separator: "; ")
    return wrapping("Pemeriksaan yang menunggu perbaikan lain: \(codes).", .muted)
  }

  /// Thousandths of a unit as people write them: "1", "0,7".
  private func units(_ thousandths: Int) -> String {
    let tenths = (thousandths + 50) / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }
}
