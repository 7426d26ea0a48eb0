import Coursework
import Terminal

/// Put steps in order; steps that do not belong are set aside.
struct OrderingForm: ExerciseForm {
  private let check: CheckRow
  private struct Step: Sendable {
    var id: String
    var text: String
    var isAside = false
  }

  private var steps: [Step]
  private let hasDistractors: Bool
  private var list: TallList
  /// The step in hand moves with the arrows.
  private var isHolding = false
  private var isTouched: Bool

  init(_ ordering: Ordering, id: String, answered: Answer?, check: CheckRow = .lesson) {
    self.check = check
    let all =
      ordering.items.map { Step(id: $0.id, text: $0.text) }
      + ordering.distractors.map { Step(id: $0.id, text: $0.text) }
    hasDistractors = !ordering.distractors.isEmpty
    list = TallList(count: all.count + 1)
    if case .order(let ids)? = answered {
      let used = ids.compactMap { id in all.first { $0.id == id } }
      let aside = all.filter { !ids.contains($0.id) }.map { step in
        var step = step
        step.isAside = true
        return step
      }
      steps = used + aside
      isTouched = true
    } else {
      steps = OrderingForm.mixed(all, by: id)
      isTouched = false
    }
  }

  /// The same exercise is always mixed the same way, and never begins in its own order.
  private static func mixed(_ steps: [Step], by seed: String) -> [Step] {
    var state = seed.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    var mixed = steps
    for index in stride(from: mixed.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      mixed.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    if mixed.map(\.id) == steps.map(\.id) { mixed.reverse() }
    return mixed
  }

  var answer: Answer? {
    isTouched ? .order(steps.filter { !$0.isAside }.map(\.id)) : nil
  }

  var isAtCheck: Bool { list.selected == steps.count }

  var bindings: [Binding] {
    [
      Binding(
        [.enter, .character(" ")], isHolding ? "Letakkan" : "Angkat",
        help: "Mengangkat langkah ini; panah memindahkannya, Enter meletakkannya.",
        isPrimary: true),
      Binding(
        [.up, .down], isHolding ? "Geser" : "Pindah",
        help: "Berpindah antara langkah, atau menggeser langkah yang diangkat.", isPrimary: true),
      Binding(
        [.character("x"), .delete], "Sisihkan",
        help: "Menyisihkan langkah yang tidak termasuk, atau memakainya lagi.",
        isEnabled: hasDistractors, isPrimary: true),
    ]
  }

  mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .enter, .character(" "):
      guard !isAtCheck else { return false }
      isHolding.toggle()
      isTouched = true
    case .escape where isHolding: isHolding = false
    case .up where isHolding: move(by: -1)
    case .down where isHolding: move(by: 1)
    case .character("x"), .delete:
      guard hasDistractors, !isAtCheck else { return false }
      steps[list.selected].isAside.toggle()
      isTouched = true
    default: return list.receive(key)
    }
    return true
  }

  private mutating func move(by step: Int) {
    let place = list.selected
    guard steps.indices.contains(place + step) else { return }
    steps.swapAt(place, place + step)
    list.select(place + step)
  }

  func draw(on surface: inout Surface, in rect: Rect) {
    let glyphs = surface.glyphs
    var number = 0
    let rows = steps.enumerated().map { index, step -> [[Span]] in
      if !step.isAside { number += 1 }
      let isHeld = isHolding && index == list.selected
      let mark = step.isAside ? " -  " : (isHeld ? "\(glyphs.arrowUp)\(glyphs.arrowDown)  " : "")
      let label = mark.isEmpty ? padded("\(number).", width: 4) : mark
      let text = glyphs.spelled(step.text) + (step.isAside ? " (disisihkan)" : "")
      return hanging(label, text, width: rect.columns - 3, style: step.isAside ? .muted : .plain)
    }
    list.draw(rows + [check.lines(isReady: answer != nil)], on: &surface, in: rect)
  }

  var reading: [Line] {
    steps.enumerated().map { index, step in
      .choice(
        number: index + 1, label: step.text + (step.isAside ? " (disisihkan)" : ""),
        isSelected: index == list.selected)
    }
  }
}
