import Coursework
import SOPDocument
import SOPRules

extension Workbook {
  /// The workbook as one page for browsers and printers that needs nothing from outside.
  package var html: String {
    let title = "Buku kerja: \(course.title)"
    let body =
      cover + contents + symbolsPage + lessons.map(section).joined() + cases.map(section).joined()
      + form + glossary + (hasKey ? key : "")
    return HTML.page(title, body, style: Workbook.style)
  }

  /// The answers alone, for who teaches.
  package var keyHTML: String {
    HTML.page("Kunci buku kerja: \(course.title)", key, style: Workbook.style)
  }

  private var cover: String {
    HTML.element("h1", course.title) + HTML.element("p", "Buku kerja peserta", class: "score")
      + ["Nama", "Unit kerja", "Tanggal"].map {
        "<p class=\"field\">\(HTML.text($0))<span></span></p>\n"
      }.joined() + HTML.element("h2", "Cara memakai")
      + "<ul>\n" + Workbook.howTo.map { HTML.element("li", $0) }.joined() + "</ul>\n"
  }

  private var contents: String {
    let items =
      lessons.map { ($0.outline.id, "\($0.outline.id) \($0.outline.title)") }
      + cases.map { ($0.id, $0.pages.first?.title ?? $0.id) }
      + [("formulir", "Formulir kosong"), ("istilah", "Istilah")]
      + (hasKey ? [("kunci", "Kunci jawaban")] : [])
    let list = items.map { "<li><a href=\"#\(HTML.text($0.0))\">\(HTML.text($0.1))</a></li>\n" }
    return HTML.element("h2", "Isi") + "<ul class=\"contents\">\n\(list.joined())</ul>\n"
  }

  private var symbolsPage: String {
    let shape = SymbolShape(center: (110, 55), width: 200, height: 90)
    let pictures = [
      shape.drawn(.start), shape.drawn(.process), shape.drawn(.decision),
      SVG.line([(20, 55), (180, 55)]) + SVG.shape([(200, 55), (176, 44), (176, 66)], fill: "#000"),
      shape.pentagon,
    ]
    let rows = zip(pictures, Workbook.symbols).map { picture, symbol in
      "<tr><td>\(SVG.picture(220, 110, symbol.name, picture))</td>"
        + "<td>\(HTML.text(symbol.name))</td><td>\(HTML.text(symbol.meaning))</td></tr>\n"
    }
    return HTML.element("h2", "Lima simbol")
      + "<table><tbody>\n\(rows.joined())</tbody></table>\n"
  }

  // MARK: Lessons and cases

  private func section(_ lesson: Lesson) -> String {
    let outline = lesson.outline
    let goals = outline.objectives.map { HTML.element("li", $0) }.joined()
    var body = HTML.element("h1", "\(outline.id) \(outline.title)")
    body += HTML.element("p", "Kira-kira \(outline.minutes) menit. Sesudahnya Anda dapat:")
    body += "<ul>\n\(goals)</ul>\n"
    for step in lesson.steps {
      switch step {
      case .page(let page): body += HTML.element("h2", page.title) + page.blocks.html
      case .exercise(let exercise): body += self.exercise(exercise)
      case .draft(let task): body += self.task(task)
      }
    }
    return "<section class=\"chapter\" id=\"\(HTML.text(outline.id))\">\n\(body)</section>\n"
  }

  private func task(_ task: DraftTask) -> String {
    HTML.element("h2", "Tugas: \(task.title)") + HTML.element("p", task.assignment)
      + sheet(of: task).map(\.html).joined()
  }

  private func exercise(_ exercise: Exercise) -> String {
    let sheet = exercise.sheet
    // What is longer than a page may as well begin where the last page ends.
    let isLong = sheet.parts.contains { part in
      switch part {
      case .draft, .pages: true
      default: false
      }
    }
    return "<div class=\"exercise\(isLong ? " long" : "")\">\n"
      + HTML.element("h3", "Latihan \(exercise.id)")
      + HTML.element("p", exercise.question) + HTML.element("p", sheet.instruction, class: "small")
      + sheet.parts.map(\.html).joined() + "</div>\n"
  }

  private func section(_ story: CaseStory) -> String {
    var body = ""
    for (place, page) in story.pages.enumerated() {
      body += HTML.element(place == 0 ? "h1" : "h2", page.title) + page.blocks.html
    }
    if let flawed = story.flawed {
      body += HTML.element("h2", "Naskah yang akan diperbaiki") + DraftSheet.html(of: flawed)
    }
    return "<section class=\"chapter\" id=\"\(HTML.text(story.id))\">\n\(body)</section>\n"
  }

  // MARK: Forms, terms, key

  private var form: String {
    let fields = IdentityField.allCases.filter { ![.logo, .revisionMeaning].contains($0) }
    let identity = fields.map {
      "<tr><th class=\"label\">\(HTML.text($0.label))</th><td class=\"room\"></td></tr>\n"
    }
    let rows = (1...Workbook.formRows).map {
      HTML.row(["\($0)"] + Array(repeating: "", count: Workbook.columns.count - 1))
    }
    let lanes = HTML.row(["No"] + (1...6).map { _ in "" }, as: "th")
    let cells = (1...Workbook.formRows).map { HTML.row(["\($0)"] + (1...6).map { _ in "" }) }
    return "<section class=\"chapter\" id=\"formulir\">\n" + HTML.element("h1", "Formulir kosong")
      + HTML.element("h2", "Bagian identitas")
      + "<table class=\"form\"><tbody>\n\(identity.joined())</tbody></table>\n"
      + "<div class=\"sheet\">" + HTML.element("h2", "Bagian kegiatan")
      + "<table class=\"form\"><thead>\(HTML.row(Workbook.columns, as: "th"))</thead>"
      + "<tbody>\n\(rows.joined())</tbody></table></div>\n"
      + "<div class=\"sheet\">" + HTML.element("h2", "Diagram alir")
      + HTML.element("p", "Tulis nama pelaksana pada kepala kolom, lalu gambar simbolnya.")
      + "<table class=\"form lanes\"><thead>\(lanes)</thead>"
      + "<tbody>\n\(cells.joined())</tbody></table></div>\n" + inventoryForm + "</section>\n"
  }

  private var inventoryForm: String {
    let rows = (1...Workbook.inventoryRows).map {
      HTML.row(["\($0)"] + Array(repeating: "", count: Workbook.inventoryColumns.count - 1))
    }
    return "<div class=\"sheet\">" + HTML.element("h2", "Daftar SOP Unit")
      + HTML.element("p", Workbook.inventoryHelp)
      + "<table class=\"form\"><thead>\(HTML.row(Workbook.inventoryColumns, as: "th"))</thead>"
      + "<tbody>\n\(rows.joined())</tbody></table></div>\n"
  }

  private var glossary: String {
    let terms = course.glossary.terms.sorted { $0.word.lowercased() < $1.word.lowercased() }
    let list = terms.map { HTML.element("dt", $0.word) + HTML.element("dd", $0.meaning) }
    return "<section class=\"chapter\" id=\"istilah\">\n" + HTML.element("h1", "Istilah")
      + "<dl>\n\(list.joined())</dl>\n</section>\n"
  }

  private var key: String {
    var body = HTML.element("h1", "Kunci jawaban")
    for lesson in lessons where !lesson.exercises.isEmpty {
      body += HTML.element("h2", "\(lesson.outline.id) \(lesson.outline.title)")
      for exercise in lesson.exercises {
        let answers = exercise.sheet.key.map(HTML.text).joined(separator: "<br>")
        body += "<p class=\"answer\"><b>\(HTML.text(exercise.id))</b> \(answers)"
        let reason = exercise.reason
        body += reason.isEmpty ? "</p>\n" : "<br><i>\(HTML.text(reason))</i></p>\n"
      }
    }
    for story in cases {
      guard let solution = story.solution else { continue }
      body += "<div class=\"sheet\">" + HTML.element("h2", "Model \(story.id)")
      body += DraftSheet.html(of: solution) + "</div>\n"
    }
    return "<section class=\"chapter\" id=\"kunci\">\n\(body)</section>\n"
  }

  static let style = """
    @page { @bottom-center { content: "Halaman " counter(page) " dari " counter(pages);
      font: 9pt "Liberation Sans", Arial, sans-serif; color: #444; } }
    .chapter, .sheet { break-before: page; }
    .chapter h1 { border-bottom: 2px solid #000; padding-bottom: 2mm; }
    ul, ol { margin: 0 0 2mm; padding-left: 6mm; }
    li { margin: 0 0 0.8mm; }
    blockquote { margin: 2mm 0; padding-left: 3mm; border-left: 3px solid #888; }
    .field { display: flex; gap: 3mm; margin: 4mm 0; }
    .field span { flex: 1; border-bottom: 1px solid #000; }
    .contents { columns: 2; list-style: none; padding: 0; }
    .contents a { color: inherit; text-decoration: none; }
    .exercise { break-inside: avoid; border: 1px solid #555; padding: 2mm 3mm; margin: 4mm 0; }
    .exercise.long { break-inside: auto; -webkit-box-decoration-break: clone;
      box-decoration-break: clone; }
    .exercise h3 { margin-top: 0; }
    .marks, .letters { list-style: none; padding: 0; margin: 1mm 0 2mm; }
    .marks li, .letters li { margin: 0 0 1.6mm; break-inside: avoid; padding-left: 14mm;
      text-indent: -14mm; }
    .letters li { padding-left: 8mm; text-indent: -6mm; }
    .circle, .box, .blank { display: inline-block; text-indent: 0; vertical-align: -0.6mm;
      width: 3.4mm; height: 3.4mm; border: 1px solid #000; margin-right: 2.6mm; }
    .circle { border-radius: 50%; }
    .blank { width: 10mm; border-width: 0 0 1px; margin-right: 3mm; }
    .line { border-bottom: 1px solid #000; height: 8mm; margin: 0 0 2mm; }
    .fill td { height: 9mm; }
    .fill td:first-child { width: 58mm; }
    .form td { height: 11mm; }
    .form .label { width: 45mm; font-weight: normal; }
    .form.lanes td, .form.lanes th { height: 15mm; }
    .form.lanes th:first-child, .form td:first-child { width: 8mm; }
    .form.chart th:nth-child(2) { width: 44mm; }
    .draft td { font-size: 8.5pt; padding: 0.6mm 1.2mm; }
    .draft th { font-size: 8.5pt; padding: 0.6mm 1.2mm; }
    .boxes td:first-child { width: 42mm; }
    dt { font-weight: bold; margin-top: 2mm; break-after: avoid; }
    dd { margin: 0 0 0 4mm; }
    .answers td { height: 5.2mm; padding: 0.4mm 2mm; }
    .answers td:first-child { width: 9mm; }
    .answers td:last-child { width: 62mm; color: #444; font-size: 9pt; }
    .answer { break-inside: avoid; margin-bottom: 2.5mm; }
    svg { display: block; max-width: 100%; break-inside: avoid; margin: 2mm 0;
      font-family: "Liberation Sans", Arial, sans-serif; }
    """
}
