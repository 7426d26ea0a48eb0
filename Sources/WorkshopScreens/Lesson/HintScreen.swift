package import Coursework
package import Terminal
import SOPRules
import Workshop

/// The rungs of help opened so far, over the exercise.
package struct HintScreen: Screen {
  private let exercise: Exercise
  private var pager = Pager(count: 0)
  /// When the last rung was opened in this sitting.
  private var openedAt: Timestamp

  /// Seconds after which the next rung opens without another try.
  static let patience = 60

  package init(_ exercise: Exercise, in room: Room) {
    self.exercise = exercise
    openedAt = room.now
  }

  package var isOverlay: Bool { true }
  package func title(in room: Room) -> String { "Bantuan latihan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.character("b"), .enter], "Bantuan berikut", help: "Membuka bantuan berikutnya.",
        isEnabled: opened(in: room) < exercise.hints.count, isPrimary: true),
      Binding([.up, .down], "Gulir", help: "Menggulir bantuan."),
      Binding([.escape], "Tutup", help: "Kembali ke latihan.", isPrimary: true),
    ]
  }

  private func opened(in room: Room) -> Int {
    room.session.standing.exercises[exercise.id]?.hints ?? 0
  }

  /// Seconds until the next rung opens by itself; nothing when it may be opened now.
  private func wait(in room: Room) -> Int? {
    let tries = room.session.standing.exercises[exercise.id]?.tries ?? 0
    guard tries < opened(in: room) else { return nil }
    let seconds = HintScreen.patience - (room.now.milliseconds - openedAt.milliseconds) / 1000
    return seconds > 0 ? seconds : nil
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .character("b"), .enter:
      guard opened(in: room) < exercise.hints.count, wait(in: room) == nil else { return [] }
      openedAt = room.now
      return [.tell(.opensHint(exercise))]
    default: return pager.receive(key) ? [] : nil
    }
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.count = lines(in: room, width: min(room.size.columns, 74) - 4).count
    pager.page = max(1, room.size.rows - 4)
    return []
  }

  private func lines(in room: Room, width columns: Int) -> [[Span]] {
    var lines: [[Span]] = []
    for (index, hint) in exercise.hints.prefix(opened(in: room)).enumerated() {
      lines.append([Span("Bantuan \(index + 1)", .heading)])
      for text in HintScreen.texts(of: hint, exercise: exercise, in: room) {
        lines += hanging("", room.glyphs.spelled(text), width: columns)
      }
      lines.append([])
    }
    if opened(in: room) == exercise.hints.count {
      lines.append([Span("Semua bantuan sudah terbuka.", .muted)])
    } else if let seconds = wait(in: room) {
      lines += hanging(
        "", "Bantuan berikut terbuka setelah satu percobaan lagi, atau \(seconds) detik lagi.",
        width: columns, style: .muted)
    } else {
      lines.append([Span("Tekan B untuk bantuan berikutnya.", .muted)])
    }
    return lines
  }

  /// What a rung says; the rule's own sentence stands with its code and basis.
  static func texts(of hint: Hint, exercise: Exercise, in room: Room) -> [String] {
    switch hint {
    case .place(let text), .example(let text): return [text]
    case .rule(let code, let text):
      let rule = room.session.rulebook.rules.first { $0.code == code }
      let statement = rule.map { "\($0.statement) (\(code), \(BasisWords.short($0.basis)))" }
      return [statement, text].compactMap(\.self).filter { !$0.isEmpty }
    case .answer(let answer, let text):
      return ["Jawaban: " + AnswerWords.text(of: answer, to: exercise), text].filter { !$0.isEmpty }
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let lines = lines(in: room, width: min(rect.columns, 74) - 4)
    let box = rect.centred(
      Size(rows: min(rect.rows, lines.count + 2), columns: min(rect.columns, 74)))
    surface.fill(box)
    let inner = surface.box(box, title: "Bantuan", isFocused: true).inset(rows: 0, columns: 1)
    pager.draw(lines, on: &surface, in: inner)
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Bantuan latihan")]
      + lines(in: room, width: 70).map { .text($0.map(\.text).joined()) }
  }
}

/// An answer in words, for the last rung of help.
enum AnswerWords {
  static func text(of answer: Answer, to exercise: Exercise) -> String {
    switch (answer, exercise.kind) {
    case (.choice(let ids), .choice(let choice)):
      choice.options.enumerated().filter { ids.contains($0.element.id) }
        .map { "\($0.offset + 1). \($0.element.text)" }.joined(separator: "; ")
    case (.text(let text), _): text
    case (.order(let ids), .ordering(let ordering)):
      ids.compactMap { id in ordering.items.first { $0.id == id }?.text }.enumerated()
        .map { "\($0.offset + 1). \($0.element)" }.joined(separator: " ")
    case (.pairs(let pairs), .matching(let matching)):
      matching.left.map { left in
        let right = matching.right.first { $0.id == pairs[left.id] }?.text ?? ""
        return "\(left.text): \(right)"
      }.joined(separator: "; ")
    default: ""
    }
  }
}
