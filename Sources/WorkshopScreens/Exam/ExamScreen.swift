package import Coursework
package import Terminal
import Workshop

/// One test at work: an item at a time, the clock, and the numbers of all items.
package struct ExamScreen: Screen {
  let occasion: Exam.Occasion
  private(set) var index = 0
  private var form: (any ExerciseForm)?
  private var formOf: String?

  package init(_ occasion: Exam.Occasion) { self.occasion = occasion }

  private func sitting(in room: Room) -> Sitting? { room.session.sitting(occasion) }

  private func item(in room: Room) -> Item? {
    guard let sitting = sitting(in: room), sitting.items.indices.contains(index) else { return nil }
    return room.session.bank?[sitting.items[index]]
  }

  package func title(in room: Room) -> String {
    let count = sitting(in: room)?.items.count ?? 0
    return "\(ExamWords.name(of: occasion)), butir \(index + 1) dari \(count)"
  }

  package var isEditing: Bool { form?.isEditing ?? false }

  package mutating func settle(in room: Room) -> [Act] {
    guard let sitting = sitting(in: room) else { return [] }
    // The clock may run out on any screen; here its end shows at once.
    if sitting.result != nil { return [.swap(ExamResultScreen(occasion))] }
    guard let item = item(in: room), formOf != item.id else { return [] }
    form = WorkshopScreens.form(
      for: item.exercise, answered: sitting.answers[item.id], by: room.session.rulebook,
      check: .exam)
    formOf = item.id
    return []
  }

  /// Begins at an item that has been chosen from the numbers.
  mutating func go(to index: Int) {
    self.index = index
    formOf = nil
  }

  // MARK: Keys

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard let item = item(in: room) else { return nil }
    let before = form?.answer
    let isUsed = form?.receive(key) == true
    if form?.answer != before {
      let answer = form?.answer ?? .text("")
      return [.tell(.exam(.answers(item: item.id, answer)))]
    }
    if isUsed { return [] }
    switch key {
    case .enter, .pageDown, .control("n"): return move(by: 1, in: room)
    case .right where !isEditing, .character("n") where !isEditing: return move(by: 1, in: room)
    case .pageUp: return move(by: -1, in: room)
    case .left where !isEditing: return move(by: -1, in: room)
    case .function(6),
      .character("r") where !isEditing:
      let isDoubtful = sitting(in: room)?.doubtful.contains(item.id) ?? false
      return [.tell(.exam(.marks(item: item.id, isDoubtful: !isDoubtful)))]
    case .function(3),
      .character("d") where !isEditing:
      return [.tell(.exam(.keepsAnswer)), .show(ExamNumbersScreen(occasion, at: index))]
    case .function(5),
      .character("k") where !isEditing:
      return [.tell(.exam(.keepsAnswer)), .show(handingIn(in: room))]
    case .escape: return [.tell(.exam(.keepsAnswer)), .show(ExamScreen.leaving)]
    default: return nil
    }
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    guard let item = item(in: room), form?.receive(paste: paste) == true, let answer = form?.answer
    else { return nil }
    return [.tell(.exam(.answers(item: item.id, answer)))]
  }

  private mutating func move(by step: Int, in room: Room) -> [Act] {
    guard let count = sitting(in: room)?.items.count else { return [] }
    let next = index + step
    // After the last item comes the question whether to hand in.
    guard next < count else {
      return [.tell(.exam(.keepsAnswer)), .show(handingIn(in: room))]
    }
    if next >= 0 { go(to: next) }
    return [.tell(.exam(.keepsAnswer))]
  }

  // MARK: Questions

  private func handingIn(in room: Room) -> QuestionScreen {
    guard let sitting = sitting(in: room) else { return ExamScreen.leaving }
    let open = sitting.items.count { sitting.answers[$0] == nil }
    let text =
      open == 0
      ? "Semua butir sudah dijawab. Sesudah dikumpulkan, jawaban tidak dapat diubah lagi."
      : "Masih ada \(open) butir belum dijawab; butir kosong bernilai 0. Sesudah dikumpulkan, jawaban tidak dapat diubah lagi."
    let hand = QuestionScreen.Answer("Ya, kumpulkan sekarang", [.tell(.exam(.handsIn))])
    let back = QuestionScreen.Answer("Tidak, kembali ke tes", [])
    return QuestionScreen(
      "Kumpulkan tes?", text, answers: [hand, back], preferred: open == 0 ? 0 : 1)
  }

  private static let leaving = QuestionScreen(
    "Tinggalkan layar tes?",
    "Jawaban Anda tersimpan. Waktu terus berjalan selama bimtek terbuka; bila bimtek ditutup, "
      + "waktu berhenti dan tes dapat dilanjutkan.",
    answers: [
      QuestionScreen.Answer("Ke beranda, waktu terus berjalan", [.home]),
      QuestionScreen.Answer("Kembali ke tes", []),
    ], preferred: 1)

  package func bindings(in room: Room) -> [Binding] {
    // On the last row Enter goes on, so that is what the footer says of it.
    let own = form?.bindings ?? []
    let isAtCheck = form?.isAtCheck == true
    let next = Binding(
      isEditing
        ? [.control("n"), .pageDown]
        : (isAtCheck ? [.enter] : []) + [.right, .character("n"), .pageDown], "Berikut",
      help: "Ke butir berikutnya; jawaban tersimpan.", isPrimary: true)
    let head = isAtCheck ? [next] + own.filter { $0.keys.first != .enter } : own + [next]
    return head + [
      Binding(
        isEditing ? [.pageUp] : [.left, .pageUp], "Sebelum",
        help: "Ke butir sebelumnya; jawaban tersimpan.", isEnabled: index > 0, isPrimary: true),
      Binding(
        isEditing ? [.function(6)] : [.character("r"), .function(6)], "Ragu",
        help: "Menandai butir ini ragu, atau menghapus tandanya.", isPrimary: true),
      Binding(
        isEditing ? [.function(3)] : [.character("d"), .function(3)], "Nomor",
        help: "Semua nomor butir; pilih untuk pindah.", isPrimary: true),
      Binding(
        isEditing ? [.function(5)] : [.character("k"), .function(5)], "Kumpulkan",
        help: "Mengumpulkan tes; ditanya dahulu.", isPrimary: true),
      Binding([.escape], "Tinggalkan", help: "Ke beranda; ditanya dahulu."),
    ]
  }

  // MARK: Drawing

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    guard let sitting = sitting(in: room), let item = item(in: room) else {
      surface.put("Menyiapkan tes ...", at: Position(row: rect.row + 1, column: rect.column + 2))
      return
    }
    let inner = rect.split(left: 2).1
    let (head, rest) = inner.split(top: 2)
    let columns = min(78, inner.columns)
    let rows = NumberGrid.rows(of: sitting.items.count, columns: columns)
    let (body, grid) = rest.split(bottom: rows + 1)
    drawHead(on: &surface, in: head, sitting, item, room: room)
    form?.draw(
      below: item.exercise.question, on: &surface,
      in: Rect(row: body.row, column: body.column, rows: body.rows, columns: columns))
    NumberGrid(sitting: sitting, current: index).draw(
      on: &surface,
      in: Rect(row: grid.row + 1, column: grid.column, rows: grid.rows - 1, columns: columns))
  }

  private func drawHead(
    on surface: inout Surface, in rect: Rect, _ sitting: Sitting, _ item: Item, room: Room
  ) {
    let left = room.session.left(at: room.now) ?? sitting.left
    let state = ExamWords.word(sitting.state(of: item.id))
    let kind = LessonScreen.kind(of: item.exercise)
    surface.put("Butir \(index + 1): \(kind) (\(state))", at: rect.origin, style: .heading)
    let clock = ExamWords.left(left)
    surface.put(
      clock,
      at: Position(row: rect.row, column: rect.endColumn - width(of: clock) - 1),
      style: left <= 300_000 ? Style.caution.bold : Style.plain.bold)
  }

  package func reading(in room: Room) -> [Line] {
    guard let sitting = sitting(in: room), let item = item(in: room) else {
      return [.text("Menyiapkan tes")]
    }
    return [
      .heading(item.exercise.question),
      .field(
        label: "Waktu", value: ExamWords.left(room.session.left(at: room.now) ?? sitting.left)),
      .field(label: "Butir", value: ExamWords.count(of: sitting)),
    ] + (form?.reading ?? [])
  }
}
