import Coursework
import SOPDocument
import SOPRules
import Terminal

/// An exercise answered in the editor: what is asked, the way to the draft, and the row that hands
/// in.
struct DraftForm: ExerciseForm {
  /// What is asked, point by point.
  private let points: [String]
  private var list = TallList(count: 2)
  /// The first line of the points that shows.
  private var top = 0
  /// The draft as last kept; nothing before it was opened.
  private var text: String?

  init(_ exercise: Exercise, by rulebook: Rulebook) {
    points = exercise.draftPoints(by: rulebook)
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
        [.pageDown, .pageUp], "Gulir", help: "Menggulir yang diminta.", isEnabled: points.count > 8),
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .pageDown: top += 5
    case .pageUp: top = max(0, top - 5)
    default: return list.receive(key)
    }
    return true
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    var lines: [[Span]] = []
    for point in points {
      lines += hanging("- ", surface.glyphs.spelled(point), width: rect.columns - 2)
    }
    let (top, below) = rect.split(top: min(lines.count + 1, rect.rows - 3))
    let first = max(0, min(self.top, lines.count - top.rows + 1))
    for (row, line) in lines.dropFirst(first).prefix(top.rows - 1).enumerated() {
      surface.put(line, at: Position(row: top.row + row, column: top.column), limit: top.columns)
    }
    surface.scrollBar(
      in: Rect(row: top.row, column: top.column, rows: top.rows - 1, columns: top.columns),
      top: first, visible: top.rows - 1, total: lines.count)
    let open = text == nil ? "Buka naskah" : "Lanjutkan naskah"
    list.draw(
      [[[Span("[ \(open) ]", Style.accent.bold)]], CheckRow.draft.lines(isReady: text != nil)],
      on: &surface, in: below)
  }

  var reading: [Line] {
    points.map(Line.text)
      + [
        .choice(
          number: 1, label: text == nil ? "Buka naskah" : "Lanjutkan naskah",
          isSelected: opensDraft),
        .choice(number: 2, label: CheckRow.draft.label, isSelected: isAtCheck),
      ]
  }
}

extension Exercise {
  /// What an exercise asks of a draft, point by point.
  func draftPoints(by rulebook: Rulebook) -> [String] {
    switch kind {
    case .mending(let mending):
      mending.targets.map { rulebook[$0]?.statement ?? $0 }
        + ["Paling sedikit \(mending.guards.fewestRows) langkah; perbaiki, jangan dihapus."]
        + mending.guards.mustHave.map { "Tetap memuat \"\($0)\"." }
    case .drafting(let drafting):
      ["Paling sedikit \(drafting.fewestRows) langkah."]
        + drafting.required.map { "Wajib: \(rulebook[$0]?.statement ?? $0)" } + drafting.story
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
