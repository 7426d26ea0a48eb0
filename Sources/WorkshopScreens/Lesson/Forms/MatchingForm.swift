import Coursework
import Terminal

/// Link each row on the left to one on the right, by its letter.
struct MatchingForm: ExerciseForm {
  private let matching: Matching
  private var links: [String: String] = [:]
  private var list: TallList

  init(_ matching: Matching, answered: Answer?) {
    self.matching = matching
    list = TallList(count: matching.left.count + 1)
    if case .pairs(let pairs)? = answered { links = pairs }
  }

  var answer: Answer? { links.isEmpty ? nil : .pairs(links) }
  var isAtCheck: Bool { list.selected == matching.left.count }

  var bindings: [Binding] {
    [
      Binding(
        [.right, .enter], "Pasangan berikut",
        help: "Memakai pasangan berikutnya; huruf a, b, c … memilih langsung.", isPrimary: true),
      Binding([.left], "Sebelumnya", help: "Memakai pasangan sebelumnya."),
      Binding([.up, .down], "Pindah", help: "Berpindah antara baris kiri.", isPrimary: true),
      Binding([.delete, .backspace], "Lepas", help: "Melepas pasangan baris ini."),
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    if list.receive(key) { return true }
    guard !isAtCheck else { return false }
    let id = matching.left[list.selected].id
    switch key {
    case .right, .character(" "): step(by: 1, id)
    case .left: step(by: -1, id)
    case .enter:
      if links[id] == nil { step(by: 1, id) } else { list.select(list.selected + 1) }
    case .delete, .backspace: links[id] = nil
    case .character(let letter):
      guard let place = Self.place(of: letter), matching.right.indices.contains(place) else {
        return false
      }
      links[id] = matching.right[place].id
      list.select(list.selected + 1)
    default: return false
    }
    return true
  }

  private mutating func step(by step: Int, _ id: String) {
    let count = matching.right.count
    guard count > 0 else { return }
    let now = links[id].flatMap { link in matching.right.firstIndex { $0.id == link } }
    let next = now.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    links[id] = matching.right[next].id
  }

  private static let letters = Array("abcdefghijklmno")

  private static func place(of letter: Character) -> Int? { letters.firstIndex(of: letter) }

  private func letter(of right: String?) -> String {
    guard let right, let place = matching.right.firstIndex(where: { $0.id == right }) else {
      return "…"
    }
    return String(Self.letters[place % Self.letters.count])
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    let glyphs = surface.glyphs
    var options: [[Span]] = []
    for (index, right) in matching.right.enumerated() {
      options += hanging(
        "\(Self.letters[index % Self.letters.count])  ", glyphs.spelled(right.text),
        width: rect.columns - 2)
    }
    let half = max(matching.left.count + 2, rect.rows - options.count - 1)
    let (upper, lower) = rect.split(top: min(half, max(4, rect.rows - 4)))
    let rows = matching.left.map { left in
      hanging(
        "[\(letter(of: links[left.id]))] ", glyphs.spelled(left.text), width: rect.columns - 3)
    }
    list.draw(rows + [CheckRow.lines(isReady: answer != nil)], on: &surface, in: upper)
    for (row, line) in options.enumerated() where row + 1 < lower.rows {
      surface.put(
        line, at: Position(row: lower.row + 1 + row, column: lower.column + 2),
        limit: lower.columns - 2)
    }
  }

  var reading: [Line] {
    matching.left.map { left in
      let right = matching.right.first { $0.id == links[left.id] }?.text ?? "belum dipasangkan"
      return .field(label: left.text, value: right)
    }
  }
}
