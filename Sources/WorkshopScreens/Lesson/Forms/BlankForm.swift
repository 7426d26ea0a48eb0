import Coursework
import Terminal

/// Type an answer in one line.
struct BlankForm: ExerciseForm {
  private let check: CheckRow
  private var field: TextField
  private(set) var isAtCheck = false

  init(_ blank: Blank, answered: Answer?, check: CheckRow = .lesson) {
    self.check = check
    field = TextField("", placeholder: blank.isTime ? "misalnya: 2 jam" : "ketik jawaban di sini")
    if case .text(let text)? = answered { field.text = text }
  }

  var answer: Answer? {
    field.text.allSatisfy(\.isWhitespace) ? nil : .text(field.text)
  }

  var isEditing: Bool { !isAtCheck }

  var bindings: [Binding] {
    [
      Binding(
        [.enter, .tab], "Lanjut", help: "Menerima isian dan pindah ke baris berikutnya.",
        isPrimary: !isAtCheck)
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .enter where !isAtCheck, .tab where !isAtCheck, .down where !isAtCheck: isAtCheck = true
    case .up where isAtCheck, .backTab where isAtCheck, .tab where isAtCheck: isAtCheck = false
    default: return !isAtCheck && field.receive(key)
    }
    return true
  }

  mutating func receive(paste: String) -> Bool {
    guard !isAtCheck else { return false }
    return field.receive(paste: paste)
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    surface.put("Jawaban:", at: rect.origin, style: isAtCheck ? .plain : .heading)
    let line = Rect(row: rect.row, column: rect.column + 9, rows: 1, columns: rect.columns - 10)
    field.draw(on: &surface, in: line, isFocused: !isAtCheck)
    let cursor = surface.cursor
    let below = Rect(
      row: rect.row + 2, column: rect.column, rows: min(1, rect.rows - 2), columns: rect.columns)
    if isAtCheck {
      TallList(count: 1).draw([check.lines(isReady: answer != nil)], on: &surface, in: below)
    } else {
      surface.put(
        check.lines(isReady: answer != nil)[0],
        at: Position(row: below.row, column: below.column + 2), limit: below.columns)
      surface.cursor = cursor
    }
  }

  var reading: [Line] { [.field(label: "Jawaban", value: field.text)] }
}
