package import SOPDocument
package import Terminal
import Workshop

/// Makes a row a decision by three plain questions.
package struct DecisionScreen: Screen {
  private let id: Activity.ID
  private var question: TextField
  private var step = 0
  private var list = ListBox(count: 0)
  private var yes: Target?

  package init(_ id: Activity.ID, in sop: SOP) {
    self.id = id
    question = TextField(sop[id]?.question.text ?? "", placeholder: "misalnya: Lengkap?")
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { step == 0 }
  package func title(in room: Room) -> String { "Keputusan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Lanjut", help: "Menerima jawaban dan ke pertanyaan berikutnya.",
        isEnabled: step > 0 || !question.isEmpty, isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih jawaban.", isEnabled: step > 0 && list.count > 1,
        isPrimary: true),
      Binding([.escape], "Batal", help: "Menutup tanpa mengubah alur.", isPrimary: true),
    ]
  }

  /// An answer and the edits it needs besides.
  private struct Choice {
    var label: String
    var target: Target?
  }

  private static let questions = [
    "Apa yang diperiksa?", "Jika ya, lanjut ke langkah mana?",
    "Jika tidak, siapa yang memperbaiki?",
  ]

  private func choices(in sop: SOP) -> [Choice] {
    guard let row = sop.row(of: id) else { return [] }
    func choice(_ other: Int) -> Choice {
      Choice(
        label: FlowWords.name(of: other, in: sop), target: .activity(sop.activities[other].id))
    }
    let earlier = sop.activities.indices.filter { $0 < row }
    let later = sop.activities.indices.filter { $0 > row }
    let notice = Choice(label: "Ditolak: buat langkah pemberitahuan lalu selesai", target: nil)
    return step == 1
      ? (later + earlier).map(choice)
      : earlier.reversed().map(choice) + [notice] + later.map(choice)
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard let sop = room.session.open?.sop else { return [.back] }
    guard step > 0 else {
      if key == .enter {
        guard !question.isEmpty else { return [] }
        step = 1
        list = ListBox(count: choices(in: sop).count)
        return []
      }
      return question.receive(key) ? [] : nil
    }
    switch key {
    case .left:
      step -= 1
      return []
    case .enter: return choose(in: sop)
    default: return list.receive(key) ? [] : nil
    }
  }

  private mutating func choose(in sop: SOP) -> [Act] {
    let choices = choices(in: sop)
    guard choices.indices.contains(list.selected) else { return [] }
    let chosen = choices[list.selected]
    if step == 1 {
      yes = chosen.target
      step = 2
      list = ListBox(count: self.choices(in: sop).count)
      return []
    }
    guard let yes else { return [.back] }
    if let target = chosen.target {
      return [.back, FlowDialog.edit(.decide(id, question: question.text, yes: yes, no: target))]
    }
    return [.back] + notifying(in: sop, yes: yes)
  }

  /// Adds a row that tells the refusal and ends the flow; the last row keeps its own end.
  private func notifying(in sop: SOP, yes: Target) -> [Act] {
    let fresh = sop.freshID
    let end = sop.activities.count
    let last = sop.activities.last?.id
    let keepsEnd = last.map { [FlowDialog.edit(.setSymbol($0, .end))] } ?? []
    return [FlowDialog.edit(.insertActivity(at: end))] + keepsEnd + [
      FlowDialog.edit(.write(.cell(fresh, .text), "Memberitahukan penolakan kepada pemohon")),
      FlowDialog.edit(.setSymbol(fresh, .end)),
      FlowDialog.edit(.decide(id, question: question.text, yes: yes, no: .activity(fresh))),
    ]
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    guard step == 0 else { return nil }
    _ = question.receive(paste: paste)
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let sop = room.session.open?.sop ?? SOP()
    let choices = step > 0 ? choices(in: sop) : []
    let box = rect.centred(
      Size(rows: min(rect.rows, max(6, choices.count + 5)), columns: min(rect.columns - 2, 72)))
    surface.clear(box, within: rect)
    let number = (sop.row(of: id) ?? 0) + 1
    let inner = surface.box(box, title: "Keputusan langkah \(number)", isFocused: true).inset(
      rows: 0, columns: 1)
    surface.put(
      "\(step + 1) dari 3  \(Self.questions[step])", at: inner.origin, style: .heading)
    let below = inner.split(top: 2).1
    if step == 0 {
      question.draw(on: &surface, in: below, isFocused: true)
    } else {
      list.draw(choices.map(\.label), on: &surface, in: below, isFocused: true)
    }
  }

  package func reading(in room: Room) -> [Line] {
    let sop = room.session.open?.sop ?? SOP()
    if step == 0 { return [.field(label: Self.questions[0], value: question.text)] }
    return [.heading(Self.questions[step])]
      + choices(in: sop).enumerated().map {
        .choice(
          number: $0.offset + 1, label: $0.element.label, isSelected: $0.offset == list.selected)
      }
  }
}
