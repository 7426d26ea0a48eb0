package import SOPDocument
package import SOPRules

/// Pages and exercises as plain text of a width, to be sent by phone or mail and to be read aloud.
package struct PlainLines {
  package let width: Int
  let rulebook: Rulebook

  package init(width: Int, rulebook: Rulebook) {
    self.width = width
    self.rulebook = rulebook
  }

  /// A heading, underlined.
  package func heading(_ text: String, _ underline: Character = "-") -> [String] {
    let lines = wrapped(text)
    let widest = lines.map(\.columns).max() ?? 0
    return lines + [String(repeating: underline, count: max(1, widest))]
  }

  /// Text behind a head, its later lines indented as far.
  package func wrapped(_ text: String, behind head: String = "") -> [String] {
    let indent = String(repeating: " ", count: head.columns)
    let lines = WrappedText([.plain(text)]).lines(width: max(20, width - head.columns))
    guard !lines.isEmpty else { return [head] }
    return lines.enumerated().map { ($0.offset == 0 ? head : indent) + $0.element.text }
  }

  package func page(_ page: Page) -> [String] {
    heading(page.title) + [""] + page.lines(width: width).map(\.text)
  }

  package func task(_ task: DraftTask) -> [String] {
    heading("Tugas: \(task.title)") + [""] + wrapped(task.assignment)
  }

  /// An exercise; with its key, its help and its reason below when asked for.
  package func exercise(_ exercise: Exercise, withKey: Bool) -> [String] {
    let sheet = exercise.sheet
    var lines = heading("Latihan \(exercise.id)") + [""] + wrapped(exercise.question)
    lines += wrapped("(\(sheet.instruction))") + [""]
    for part in sheet.parts { lines += self.part(part) + [""] }
    lines.removeLast()
    return withKey ? lines + [""] + key(of: exercise, sheet) : lines
  }

  /// The answer and why it is so.
  package func key(of exercise: Exercise, _ sheet: ExerciseSheet) -> [String] {
    var lines = ["Kunci:"] + sheet.key.flatMap { wrapped($0, behind: "  ") }
    if !exercise.reason.isEmpty { lines += wrapped(exercise.reason, behind: "  Alasan: ") }
    if !exercise.praise.isEmpty { lines += wrapped(exercise.praise, behind: "  Umpan: ") }
    for rung in 1..<4 {
      guard let hint = exercise.hint(rung, by: rulebook) else { continue }
      lines += wrapped(hint, behind: "  Bantuan \(rung): ")
    }
    return lines
  }

  package func part(_ part: ExerciseSheet.Part) -> [String] {
    switch part {
    case .words(let text): wrapped(text)
    case .marks(let mark, let texts):
      texts.enumerated().flatMap { place, text in wrapped(text, behind: head(mark, place)) }
    case .letters(let texts):
      texts.enumerated().flatMap { place, text in
        wrapped(text, behind: "  \(ExerciseSheet.letter(place)). ")
      }
    case .numbers(let texts):
      texts.enumerated().flatMap { wrapped($0.element, behind: "  \($0.offset + 1). ") }
    case .lines(let count):
      Array(repeating: String(repeating: "_", count: min(60, width)), count: count)
    case .table(let header, let rows): table(header, rows)
    case .draft(let sop): draft(sop)
    case .pages(let pages): pages.flatMap { page($0) + [""] }
    case .chart(let performers, let rows): chart(performers, rows)
    }
  }

  /// Room for a flow where no lines can be drawn: who does each row and where it leads.
  private func chart(_ performers: [String], _ rows: Int) -> [String] {
    let room = String(repeating: "_", count: 12)
    return wrapped("Pelaksana: " + performers.joined(separator: "; "))
      + (1...max(1, rows)).flatMap { row in
        ["", "\(row). Kegiatan \(room)  Pelaksana \(room)\(room)"]
          + ["   Simbol \(room)  Menuju \(room)  Bila Tidak \(room)"]
      }
  }

  private func head(_ mark: ExerciseSheet.Mark, _ place: Int) -> String {
    switch mark {
    case .one: "  ( ) \(ExerciseSheet.letter(place)). "
    case .several: "  [ ] \(ExerciseSheet.letter(place)). "
    case .blank: "  ____ "
    }
  }

  private func table(_ header: [String], _ rows: [[String]]) -> [String] {
    let blank = String(repeating: "_", count: max(4, (width - 3 * header.count) / header.count - 4))
    let cells = rows.map { row in row.map { [Inline.plain($0.isEmpty ? blank : $0)] } }
    return TableLayout(
      header: header.map { [.plain($0)] }, rows: cells, width: width, look: .plain
    ).lines.map(\.text)
  }

  /// A draft: what stands in its boxes, its rows, and its flow as a drawing.
  package func draft(_ sop: SOP) -> [String] {
    var lines: [String] = []
    for box in Subject.boxes {
      let words = sop.boxWords(box)
      if !words.isEmpty { lines += wrapped(words, behind: "\(box.boxName(in: sop)): ") }
    }
    for (place, activity) in sop.activities.enumerated() {
      lines += [""] + wrapped(sop.boxWords(.cell(activity.id, .text)), behind: "\(place + 1). ")
      for cell in [Cell.performers, .requirements, .time, .output, .remark] {
        let words = sop.boxWords(.cell(activity.id, cell))
        if !words.isEmpty { lines += wrapped(words, behind: "   \(cell.label): ") }
      }
    }
    return lines + ["", "Alur:", ""] + FlowText(sop, width: width).lines
  }
}
