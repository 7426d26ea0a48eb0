import Coursework
import Terminal

/// Pick one or tick several.
struct ChoiceForm: ExerciseForm {
  private let check: CheckRow
  private let choice: Choice
  private var picked: Set<String> = []
  private var list: TallList

  init(_ choice: Choice, answered: Answer?, check: CheckRow = .lesson) {
    self.check = check
    self.choice = choice
    list = TallList(count: choice.options.count + 1)
    if case .choice(let ids)? = answered { picked = Set(ids) }
  }

  var answer: Answer? {
    picked.isEmpty ? nil : .choice(choice.options.map(\.id).filter(picked.contains))
  }

  var isAtCheck: Bool { list.selected == choice.options.count }

  var bindings: [Binding] {
    [
      Binding(
        [.enter, .character(" ")], choice.isMultiple ? "Centang" : "Pilih",
        help: choice.isMultiple
          ? "Mencentang atau menghapus centang pada pilihan ini." : "Memilih jawaban ini.",
        isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Berpindah antara pilihan.", isPrimary: true),
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .enter, .character(" "):
      guard !isAtCheck else { return false }
      pick(list.selected)
      // One answer is enough: Enter accepts it and goes on to the last row.
      if !choice.isMultiple, key == .enter { list.select(choice.options.count) }
      return true
    case .character(let digit):
      guard let number = digit.wholeNumberValue, choice.options.indices.contains(number - 1) else {
        return false
      }
      list.select(number - 1)
      pick(number - 1)
      return true
    default: return list.receive(key)
    }
  }

  private mutating func pick(_ row: Int) {
    let id = choice.options[row].id
    if choice.isMultiple {
      if picked.remove(id) == nil { picked.insert(id) }
    } else {
      picked = [id]
    }
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    let glyphs = surface.glyphs
    let rows = choice.options.enumerated().map { index, option in
      let isPicked = picked.contains(option.id)
      let mark =
        choice.isMultiple
        ? (isPicked ? glyphs.isChecked : glyphs.isUnchecked)
        : (isPicked ? glyphs.isChosen : glyphs.isUnchosen)
      return hanging(
        "\(mark) \(index + 1). ", glyphs.spelled(option.text), width: rect.columns - 3)
    }
    list.draw(rows + [check.lines(isReady: answer != nil)], on: &surface, in: rect)
  }

  var reading: [Line] {
    choice.options.enumerated().map { index, option in
      .choice(number: index + 1, label: option.text, isSelected: picked.contains(option.id))
    }
  }
}
