import Coursework
import Terminal

/// Link each row on the left to one on the right, by its number.
struct MatchingForm: ExerciseForm {
  private let check: CheckRow
  private let matching: Matching
  /// What the right side is called: partners, or levels.
  private let right: String
  private var links: [String: String] = [:]
  private var list: TallList

  init(
    _ matching: Matching, answered: Answer?, check: CheckRow = .lesson, right: String = "pasangan"
  ) {
    self.check = check
    self.right = right
    self.matching = matching
    list = TallList(count: matching.left.count + 1)
    if case .pairs(let pairs)? = answered { links = pairs }
  }

  var answer: Answer? { links.isEmpty ? nil : .pairs(links) }
  var isAtCheck: Bool { list.selected == matching.left.count }

  var bindings: [Binding] {
    [
      Binding(
        [.enter, .right], right == "pasangan" ? "Pasangkan" : "Pilih",
        help: "Memakai \(right) berikutnya; angka 1, 2, 3 … memilih langsung.", isPrimary: true),
      Binding([.left], "Sebelumnya", help: "Memakai \(right) sebelumnya."),
      Binding([.up, .down], "Pindah", help: "Berpindah antara baris kiri.", isPrimary: true),
      Binding(
        [.delete, .backspace], "Lepas", help: "Melepas \(right) baris ini.",
        isEnabled: shownLink != nil),
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
    case .character(let digit):
      guard let number = digit.wholeNumberValue, matching.right.indices.contains(number - 1) else {
        return false
      }
      links[id] = matching.right[number - 1].id
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

  /// What the chosen row on the left is linked to.
  private var shownLink: String? { isAtCheck ? nil : links[matching.left[list.selected].id] }

  /// The number of a row on the right; an ellipsis where nothing is linked yet.
  private func number(of right: String?) -> String {
    matching.right.firstIndex { $0.id == right }.map { "\($0 + 1)" } ?? "…"
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    let glyphs = surface.glyphs
    var options: [[Span]] = []
    var starts: [(id: String, line: Int)] = []
    for (index, right) in matching.right.enumerated() {
      starts.append((right.id, options.count))
      options += hanging(
        "\(index + 1). ", glyphs.spelled(right.text),
        width: rect.columns - 4)
    }
    let rows = matching.left.map { left in
      hanging(
        "[\(number(of: links[left.id]))] ", glyphs.spelled(left.text), width: rect.columns - 3)
    }
    let lines = rows.reduce(1) { $0 + $1.count }
    // Where both do not fit, the left side keeps a few rows and the right side scrolls.
    let (upper, lower) = rect.split(
      top: min(lines, max(4, rect.rows - options.count - 1)))
    list.draw(rows + [check.lines(isReady: answer != nil)], on: &surface, in: upper)
    let (gap, body) = lower.split(top: 1)
    // Enter alone would give every row the first number.
    surface.put(
      truncated("Tekan angka \(right)nya, misalnya 2.", width: gap.columns - 2),
      at: Position(row: gap.row, column: gap.column + 2), style: .muted)
    let linked = starts.last { $0.id == shownLink }?.line ?? 0
    let top = max(0, min(linked, options.count - body.rows))
    for (row, line) in options.dropFirst(top).prefix(body.rows).enumerated() {
      surface.put(
        line, at: Position(row: body.row + row, column: body.column + 2), limit: body.columns - 4)
    }
    surface.scrollBar(in: body, top: top, visible: body.rows, total: options.count)
  }

  var reading: [Line] {
    matching.left.map { left in
      let right = matching.right.first { $0.id == links[left.id] }?.text ?? "belum dipasangkan"
      return .field(label: left.text, value: right)
    }
  }
}
