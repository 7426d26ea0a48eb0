import Coursework
import SOPDocument

extension Workbook {
  /// The workbook as plain text of 76 columns, for typewriters, phones and screen readers.
  package var text: String {
    let plain = PlainLines(width: LessonText.width, rulebook: rulebook)
    var parts = [opening(plain)]
    for lesson in lessons {
      let outline = lesson.outline
      parts.append(
        plain.heading("\(outline.id) \(outline.title)", "=")
          + outline.objectives.flatMap { plain.wrapped($0, behind: "- ") })
      for step in lesson.steps { parts.append(lines(of: step, plain)) }
    }
    for story in cases { parts += lines(of: story, plain) }
    parts.append(form(plain))
    parts.append(glossary(plain))
    if hasKey { parts += key(plain) }
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// The answers alone, for who teaches.
  package var keyText: String {
    key(PlainLines(width: LessonText.width, rulebook: rulebook))
      .map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func opening(_ plain: PlainLines) -> [String] {
    let room = String(repeating: "_", count: 50)
    return plain.heading(course.title, "=")
      + ["", "Buku kerja peserta", "", "Nama       : \(room)", "Unit kerja : \(room)", ""]
      + Workbook.howTo.flatMap { plain.wrapped($0, behind: "- ") }
      + ["", "Lima simbol:"]
      + Workbook.symbols.flatMap { plain.wrapped("\($0.name): \($0.meaning)", behind: "- ") }
  }

  private func lines(of step: Lesson.Step, _ plain: PlainLines) -> [String] {
    switch step {
    case .page(let page): plain.page(page)
    case .exercise(let exercise): plain.exercise(exercise, withKey: false)
    case .draft(let task):
      plain.task(task) + sheet(of: task).flatMap { [""] + plain.part($0) }
    }
  }

  private func lines(of story: CaseStory, _ plain: PlainLines) -> [[String]] {
    var parts = story.pages.map { plain.page($0) }
    if let flawed = story.flawed {
      parts.append(
        plain.heading("Naskah \(story.id) yang akan diperbaiki") + [""] + plain.draft(flawed))
    }
    return parts
  }

  private func form(_ plain: PlainLines) -> [String] {
    let room = String(repeating: "_", count: 40)
    var lines = plain.heading("Formulir kosong", "=") + [""]
    for field in IdentityField.allCases where field != .logo && field != .revisionMeaning {
      let label = "\(field.label):"
      lines.append(label + String(repeating: " ", count: max(1, 26 - label.count)) + room)
    }
    for number in 1...Workbook.formRows {
      lines.append("")
      for (place, column) in Workbook.columns.dropFirst().enumerated() {
        let head = place == 0 ? "\(number). " : "   "
        let label = "\(head)\(column):"
        lines.append(label + String(repeating: " ", count: max(1, 26 - label.count)) + room)
      }
    }
    lines += [""] + plain.heading("Daftar SOP Unit") + plain.wrapped(Workbook.inventoryHelp)
    for number in 1...Workbook.inventoryRows {
      lines += ["", "\(number). Kegiatan: \(room)"]
      lines += Workbook.inventoryColumns.dropFirst(2).map { column in
        "   \(column):" + String(repeating: " ", count: max(1, 22 - column.count)) + room
      }
    }
    return lines
  }

  private func glossary(_ plain: PlainLines) -> [String] {
    let terms = course.glossary.terms.sorted { $0.word.lowercased() < $1.word.lowercased() }
    return plain.heading("Istilah", "=")
      + terms.flatMap { term in
        [""] + plain.wrapped(term.word) + plain.wrapped(term.meaning, behind: "  ")
      }
  }

  private func key(_ plain: PlainLines) -> [[String]] {
    var parts = [plain.heading("Kunci jawaban", "=")]
    for lesson in lessons {
      for exercise in lesson.exercises {
        var lines = plain.wrapped(exercise.id)
        lines += exercise.sheet.key.flatMap { plain.wrapped($0, behind: "  ") }
        if !exercise.reason.isEmpty { lines += plain.wrapped(exercise.reason, behind: "  ") }
        parts.append(lines)
      }
    }
    for story in cases {
      guard let solution = story.solution else { continue }
      parts.append(plain.heading("Model \(story.id)") + [""] + plain.draft(solution))
    }
    return parts
  }
}
