import Coursework
import SOPDocument
import SOPRules
import Terminal

/// An exercise answered in the editor: what is asked, the way to the draft, and the row that hands
/// in.
struct DraftForm: ExerciseForm {
  /// What is asked, point by point.
  private let points: [String]
  /// What the case tells, where there is one.
  private let pages: [Page]
  private var list = TallList(count: 2)
  private var pager = Pager(count: 0)
  /// The draft as last kept; nothing before it was opened.
  private var text: String?

  init(_ exercise: Exercise, by rulebook: Rulebook) {
    points = exercise.draftPoints(by: rulebook)
    pages = if case .drafting(let drafting) = exercise.kind { drafting.pages } else { [] }
  }

  var answer: Answer? { text.map(Answer.text) }
  var isAtCheck: Bool { list.selected == 1 }
  var opensDraft: Bool { list.selected == 0 }

  mutating func take(draft: String?) { text = draft }

  var bindings: [Binding] {
    [
      Binding(
        [.enter], opensDraft ? "Buka naskah" : "Pilih",
        help: "Membuka naskah di penyusun SOP, atau memeriksa jawaban.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Berpindah antara pilihan.", isPrimary: true),
      Binding(
        [.pageDown, .pageUp], "Gulir", help: "Menggulir yang diminta.",
        isEnabled: pager.count > pager.page, isPrimary: true),
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .pageDown, .pageUp:
      _ = pager.receive(key)
      return true
    default: return list.receive(key)
    }
  }

  mutating func fit(_ size: Size, glyphs: Glyphs) {
    pager.count = lines(width: size.columns, glyphs: glyphs).count
    pager.page = max(1, DraftForm.rows(for: pager.count, of: size.rows))
  }

  /// The rows of what is asked; the two rows to choose from and an empty one stay below.
  private static func rows(for lines: Int, of rows: Int) -> Int { min(lines, rows - 3) }

  private func lines(width columns: Int, glyphs: Glyphs) -> [[Span]] {
    var lines: [[Span]] = []
    for point in points {
      lines += hanging("- ", glyphs.spelled(point), width: columns - 2)
    }
    for page in pages {
      lines.append([])
      if !page.title.isEmpty { lines += [[Span(glyphs.spelled(page.title), .heading)], []] }
      lines += PageLines.spans(of: page, width: columns - 2, glyphs: glyphs)
    }
    return lines
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    let lines = lines(width: rect.columns, glyphs: surface.glyphs)
    let (top, rest) = rect.split(top: DraftForm.rows(for: lines.count, of: rect.rows))
    let below = rest.split(top: 1).1
    pager.draw(lines, on: &surface, in: top)
    let open = text == nil ? "Buka naskah" : "Lanjutkan naskah"
    list.draw(
      [[[Span("[ \(open) ]", Style.accent.bold)]], CheckRow.draft.lines(isReady: text != nil)],
      on: &surface, in: below)
  }

  var reading: [Line] {
    points.map(Line.text)
      + pages.flatMap { [.heading($0.title)] + $0.lines(width: 76).map { .text($0.text) } }
      + [
        .choice(
          number: 1, label: text == nil ? "Buka naskah" : "Lanjutkan naskah",
          isSelected: opensDraft),
        .choice(number: 2, label: CheckRow.draft.label, isSelected: isAtCheck),
      ]
  }
}

extension Exercise {
  /// Where the editor opens besides the table: at what is to be mended outside of it, or at the title
  /// of a draft that has nothing yet; nothing where the table is the place, or is to be searched.
  func editedPlace(in sop: SOP, by rulebook: Rulebook) -> Subject? {
    guard case .mending(let mending) = kind, DrillNumber(id) == nil else {
      return sop.activities.isEmpty ? .field(.title) : nil
    }
    let rulebook = rulebook.counting(among: mending.targets)
    return [sop, mending.draft.sop].lazy.compactMap {
      rulebook.singleFindings(in: $0).findings.first?.subject
    }.first.flatMap { EditorTab(showing: $0) == .activities ? nil : $0 }
  }

  /// What an exercise asks of a draft, point by point.
  func draftPoints(by rulebook: Rulebook) -> [String] {
    switch kind {
    case .mending(let mending):
      mending.targets.map { rulebook[$0]?.statement ?? $0 }
        + ["Paling sedikit \(mending.guards.fewestRows) langkah; perbaiki, jangan dihapus."]
        + mending.guards.mustHave.map { "Tetap memuat \"\($0)\"." }
    case .drafting(let drafting):
      ["Paling sedikit \(drafting.fewestRows) langkah."]
        + drafting.required.map { "Wajib: \(rulebook[$0]?.statement ?? $0)" }
    case .drawing(let drawing):
      [
        "Urutkan langkahnya, pilih pelaksananya, lalu arahkan panahnya.",
        "Pelaksana: \(drawing.draft.sop.performers.items.joined(separator: ", ")).",
      ]
    case .caseTest(let test):
      test.cards.map { "\($0.event) Harus sampai: \($0.destination)." }
    case .choice, .blank, .ordering, .matching, .flawHunt, .completing, .prediction, .appraisal: []
    }
  }
}
