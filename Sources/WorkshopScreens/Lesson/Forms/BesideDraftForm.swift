import Coursework
import SOPDocument
import Terminal

/// A form that asks about a draft: one key goes from the question to the draft and back; wide
/// windows show both.
struct BesideDraftForm<Form: ExerciseForm>: ExerciseForm {
  private var form: Form
  private var table: PlaceTable
  private var showsDraft = false

  init(_ form: Form, _ draft: GivenDraft) {
    self.form = form
    table = PlaceTable(draft.sop, isForReading: true)
  }

  var answer: Answer? { form.answer }
  var isWide: Bool { true }
  var isAtCheck: Bool { !showsDraft && form.isAtCheck }

  var bindings: [Binding] {
    let other = Binding(
      [.character("g")], showsDraft ? "Jawaban" : "Naskah",
      help: "Beralih antara naskah dan jawaban.", isPrimary: true)
    guard showsDraft else { return form.bindings + [other] }
    return [
      Binding(
        [.up, .down, .left, .right, .tab], "Pindah", help: "Berpindah antara sel naskah.",
        isPrimary: true), other,
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    if key == .character("g") {
      showsDraft.toggle()
      return true
    }
    guard showsDraft else { return form.receive(key) }
    if key == .enter || key == .escape {
      showsDraft = false
      return true
    }
    return table.receive(key)
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    guard rect.columns < 112 else {
      let (left, right) = rect.split(left: rect.columns * 45 / 100)
      let place = right.split(left: 2).1
      if showsDraft {
        form.draw(on: &surface, in: left)
        drawDraft(on: &surface, in: place)
      } else {
        drawDraft(on: &surface, in: place)
        form.draw(on: &surface, in: left)
      }
      return
    }
    if showsDraft {
      drawDraft(on: &surface, in: rect)
    } else {
      form.draw(on: &surface, in: rect)
    }
  }

  private func drawDraft(on surface: inout Surface, in rect: Rect) {
    let (sheet, foot) = rect.split(bottom: 4)
    table.draw(on: &surface, in: sheet, isReady: false) { subject in
      PlaceTable.Look(words: table.words(at: subject))
    }
    let cursor = surface.cursor
    let body = table.drawName(on: &surface, in: foot)
    let words = table.subject.map { table.words(at: $0, long: true) } ?? ""
    let lines = wrapped(
      surface.glyphs.spelled(words.isEmpty ? "(kosong)" : words), width: body.columns)
    for (row, line) in lines.prefix(body.rows).enumerated() {
      surface.put(line, at: Position(row: body.row + row, column: body.column))
    }
    surface.cursor = cursor
  }

  var reading: [Line] {
    guard showsDraft else { return form.reading }
    return table.reading { place in
      let words = table.words(at: place, long: true)
      return words.isEmpty ? "kosong" : words
    }
  }
}
