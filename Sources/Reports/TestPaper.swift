package import Coursework
package import SOPRules

/// A test on paper: its questions, a sheet for the answers, and apart from both the key.
package struct TestPaper {
  private let form: Exam.Form
  private let seed: Int
  private let items: [Item]
  private let minutes: Int
  private let rulebook: Rulebook

  package init(
    _ form: Exam.Form, length: Exam.Length, seed: Int, from bank: ItemBank, by rulebook: Rulebook
  ) {
    self.form = form
    self.seed = seed
    items = bank.form(form, length: length, seed: seed)
    minutes = bank.blueprint.minutes(of: length)
    self.rulebook = rulebook
  }

  private var title: String { "Tes, bentuk \(form.rawValue)" }
  private var mark: String { "Bentuk \(form.rawValue), benih \(seed)" }

  private var howTo: [String] {
    [
      "Waktu \(minutes) menit untuk \(items.count) soal. Bila ragu, lewati dan kembali nanti.",
      "Jawaban ditulis pada lembar jawaban. Soal tidak dicoret, agar dapat dipakai lagi.",
    ]
  }

  // MARK: A page

  /// The questions, then the sheet for the answers on a page of its own.
  package var html: String {
    let questions = items.enumerated().map { place, item in
      "<div class=\"exercise\">\n<p><b>\(place + 1).</b> "
        + "\(HTML.text(item.exercise.question))</p>\n"
        + HTML.element("p", item.exercise.sheetInstruction, class: "small")
        + item.exercise.questionParts.map(\.html).joined() + "</div>\n"
    }
    return HTML.page(
      "\(title), benih \(seed)",
      HTML.element("h1", title) + HTML.element("p", mark, class: "small")
        + howTo.map { HTML.element("p", $0) }.joined() + questions.joined() + answerSheet,
      style: Workbook.style)
  }

  private var answerSheet: String {
    let rows = items.enumerated().map { place, item in
      HTML.row(["\(place + 1)", item.exercise.cellRoom, item.exercise.cellWords])
    }
    let fields = ["Nama", "Unit kerja", "Tanggal"].map {
      "<p class=\"field\">\(HTML.text($0))<span></span></p>\n"
    }
    return "<section class=\"sheet\">\n" + HTML.element("h1", "Lembar jawaban")
      + HTML.element("p", mark) + fields.joined()
      + "<table class=\"answers\"><thead>\(HTML.row(["No", "Jawaban", "Isi dengan"], as: "th"))"
      + "</thead>\n<tbody>\n\(rows.joined())</tbody></table>\n</section>\n"
  }

  /// The key for who marks, as a page of its own.
  package var keyHTML: String {
    let rows = items.enumerated().map { place, item in
      HTML.row([
        "\(place + 1)", item.exercise.sheet.key.joined(separator: "; "), item.id, item.lesson,
      ])
    }
    return HTML.page(
      "Kunci \(title)",
      HTML.element("h1", "Kunci: \(title)") + HTML.element("p", mark)
        + "<table><thead>\(HTML.row(["No", "Jawaban", "Butir", "Materi"], as: "th"))</thead>\n"
        + "<tbody>\n\(rows.joined())</tbody></table>\n", style: Workbook.style)
  }

  // MARK: Plain text

  package var text: String {
    let plain = PlainLines(width: LessonText.width, rulebook: rulebook)
    var parts = [plain.heading(title, "=") + [mark, ""] + howTo.flatMap { plain.wrapped($0) }]
    for (place, item) in items.enumerated() {
      parts.append(
        plain.wrapped(item.exercise.question, behind: "\(place + 1). ")
          + plain.wrapped("(\(item.exercise.sheetInstruction))")
          + item.exercise.questionParts.flatMap { plain.part($0) })
    }
    let room = String(repeating: "_", count: 40)
    parts.append(
      plain.heading("Lembar jawaban", "=") + [mark, "", "Nama       : \(room)", ""]
        + items.enumerated().map { place, item in
          let words = item.exercise
          return "\(place < 9 ? " " : "")\(place + 1). "
            + (words.cellRoom.isEmpty ? "____________________" : words.cellRoom)
            + "  (\(words.cellWords))"
        })
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  package var keyText: String {
    let plain = PlainLines(width: LessonText.width, rulebook: rulebook)
    let lines = items.enumerated().flatMap { place, item in
      plain.wrapped(
        item.exercise.sheet.key.joined(separator: "; ") + " (\(item.id))",
        behind: "\(place < 9 ? " " : "")\(place + 1). ")
    }
    return (plain.heading("Kunci: \(title)", "=") + [mark, ""] + lines)
      .map { $0 + "\n" }.joined()
  }
}
