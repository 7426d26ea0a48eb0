package import Terminal
import Workshop

/// A question over the screen, with answers to choose from; Esc takes the last one.
package struct QuestionScreen: Screen {
  package struct Answer: Sendable {
    package var label: String
    package var acts: [Act]

    package init(_ label: String, _ acts: [Act]) {
      self.label = label
      self.acts = acts
    }
  }

  private var heading: String
  private var text: String
  private var answers: [Answer]
  private var list: ListBox
  /// Answers that begin with numbers of their own, as steps do, get no others beside them.
  private let isNumbered: Bool

  /// Asks; the chosen answer's acts follow after this screen is gone.
  ///
  /// The last answer is the one that changes nothing.
  package init(
    _ heading: String, _ text: String, answers: [Answer], preferred: Int = 0,
    isNumbered: Bool = true
  ) {
    self.heading = heading
    self.text = text
    self.answers = answers
    self.isNumbered = isNumbered
    list = ListBox(count: answers.count, selected: preferred, page: answers.count)
  }

  package var isOverlay: Bool { true }
  package func title(in room: Room) -> String { heading }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Pilih", help: "Mengambil jawaban yang ditunjuk.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih jawaban.", isPrimary: true),
      Binding(
        [.escape], "Batal", help: "Menutup pertanyaan tanpa mengubah apa pun.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .enter: return [.back] + answers[list.selected].acts
    case .escape: return [.back] + (answers.last?.acts ?? [])
    case .character(let digit):
      if isNumbered, let number = digit.wholeNumberValue, answers.indices.contains(number - 1) {
        return [.back] + answers[number - 1].acts
      }
      // Ya and Tidak, where the answers are no list of rows.
      guard answers.count <= 3 else { return nil }
      if digit == "y", let first = answers.first { return [.back] + first.acts }
      if digit == "t", let last = answers.last { return [.back] + last.acts }
      return nil
    default: return list.receive(key) ? [] : nil
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let columns = min(rect.columns - 4, 64)
    let lines = wrapped(surface.glyphs.spelled(text), width: columns - 4)
    let box = rect.centred(
      Size(rows: min(rect.rows, lines.count + answers.count + 3), columns: columns))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: heading, isFocused: true).inset(rows: 0, columns: 1)
    for (row, line) in lines.enumerated() where row < inner.rows {
      surface.put(line, at: Position(row: inner.row + row, column: inner.column))
    }
    let (_, rows) = inner.split(top: min(lines.count + 1, inner.rows - min(answers.count, 3)))
    list.draw(
      answers.enumerated().map { place, answer in
        (isNumbered ? "\(place + 1)  " : "") + surface.glyphs.spelled(answer.label)
      }, on: &surface, in: rows, isFocused: true)
  }

  package func reading(in room: Room) -> [Line] {
    [.heading(heading), .text(text)]
      + answers.enumerated().map {
        .choice(
          number: $0.offset + 1, label: $0.element.label, isSelected: $0.offset == list.selected)
      }
  }
}

extension QuestionScreen {
  /// Before work that lives only in memory is left behind.
  static func unsavedHome(_ storage: Storage) -> QuestionScreen {
    QuestionScreen(
      "Pekerjaan belum tersimpan",
      "Folder data tidak dapat ditulisi, jadi pekerjaan Anda hanya ada di ingatan program. "
        + "Simpan ke folder lain sebelum keluar?",
      answers: [
        Answer("Ya, pilih folder lain", [.show(PathScreen.forHome())]),
        Answer("Keluar tanpa menyimpan", [.quit]),
        Answer("Kembali bekerja", []),
      ])
  }
}
