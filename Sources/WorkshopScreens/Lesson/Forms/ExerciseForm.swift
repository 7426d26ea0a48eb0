import Coursework
import SOPRules
import Terminal

/// The part of an exercise the learner fills in.
///
/// Enter accepts a row and goes on; nothing is handed in by it until the row "Periksa jawaban" is
/// reached, so that nobody hands in by mistake.
protocol ExerciseForm: Sendable {
  /// What the learner has answered; nothing while it is blank.
  var answer: Answer? { get }
  var isEditing: Bool { get }
  /// Whether Enter would now hand the answer in.
  var isAtCheck: Bool { get }
  /// Whether it uses all the columns there are; text alone reads best in fewer.
  var isWide: Bool { get }
  /// Whether Enter would now open the draft the answer is written in.
  var opensDraft: Bool { get }
  var bindings: [Binding] { get }
  mutating func receive(_ key: Key) -> Bool
  mutating func receive(paste: String) -> Bool
  /// Takes the draft the answer is written in, as it stands now.
  mutating func take(draft: String?)
  /// Learns how much room it has, for what it scrolls.
  mutating func fit(_ size: Size, glyphs: Glyphs)
  func draw(on surface: inout Surface, in rect: Rect)
  var reading: [Line] { get }
}

extension ExerciseForm {
  /// Draws the question and the form below it; a long question leaves the form three rows.
  func draw(below question: String, on surface: inout Surface, in rect: Rect) {
    let lines = wrapped(
      surface.glyphs.spelled(question), width: questionColumns(of: rect.columns))
    for (row, line) in lines.enumerated() where row < rect.rows - 3 {
      surface.put(line, at: Position(row: rect.row + row, column: rect.column))
    }
    draw(on: &surface, in: rect.split(top: min(lines.count + 1, rect.rows - 3)).1)
  }

  /// As wide as the question stands above the result; beside a draft as wide as there is room.
  private func questionColumns(of columns: Int) -> Int {
    columns > 78 ? columns : min(76, columns)
  }

  /// Tells the form its room below the question, as it is drawn.
  mutating func fit(below question: String, in size: Size, glyphs: Glyphs) {
    let lines = wrapped(glyphs.spelled(question), width: questionColumns(of: size.columns))
    let rows = size.rows - min(lines.count + 1, size.rows - 3)
    fit(Size(rows: rows, columns: size.columns), glyphs: glyphs)
  }
}

extension ExerciseForm {
  var isEditing: Bool { false }
  var isWide: Bool { false }
  var opensDraft: Bool { false }
  mutating func take(draft: String?) {}
  mutating func fit(_ size: Size, glyphs: Glyphs) {}
  mutating func receive(paste: String) -> Bool { false }
}

/// Makes the form of an exercise, filled with an earlier answer where there is one.
func form(
  for exercise: Exercise, answered: Answer?, by rulebook: Rulebook, check: CheckRow = .lesson
) -> any ExerciseForm {
  switch exercise.kind {
  case .choice(let choice): ChoiceForm(choice, answered: answered, check: check)
  case .blank(let blank): BlankForm(blank, answered: answered, check: check)
  case .ordering(let ordering):
    OrderingForm(ordering, id: exercise.id, answered: answered, check: check)
  case .matching(let matching): MatchingForm(matching, answered: answered, check: check)
  case .flawHunt(let hunt):
    // Tasks without end leave it to the learner where to look.
    FlawHuntForm(hunt, answered: answered, tellsPart: DrillNumber(exercise.id) == nil)
  case .completing(let completing): CompletingForm(completing, answered: answered)
  case .prediction(let prediction):
    BesideDraftForm(
      ChoiceForm(prediction.choice(by: rulebook), answered: answered), prediction.draft)
  case .appraisal(let appraisal):
    BesideDraftForm(
      MatchingForm(appraisal.matching, answered: answered, right: "tingkat"), appraisal.draft)
  case .mending, .drafting, .drawing, .caseTest: DraftForm(exercise, by: rulebook)
  }
}

/// The last row of every form.
struct CheckRow: Sendable {
  var label: String
  /// What is to be done before Enter does anything here.
  var first = ""

  /// In a lesson an answer is checked at once.
  static let lesson = CheckRow(label: "Periksa jawaban", first: "jawab dahulu")
  /// A draft is answered in the editor.
  static let draft = CheckRow(label: lesson.label, first: "buka naskah dahulu")
  /// In a test nothing is said of it until the end.
  static let exam = CheckRow(label: "Simpan dan lanjut")

  func lines(isReady: Bool) -> [[Span]] {
    let wanting = isReady || first.isEmpty ? "" : " (\(first))"
    return [[Span("[ \(label) ]\(wanting)", isReady ? Style.accent.bold : .muted)]]
  }

  static func lines(isReady: Bool) -> [[Span]] { lesson.lines(isReady: isReady) }
}

/// Wraps a text behind a mark, with the lines after the first indented below the text.
func hanging(_ mark: String, _ text: String, width columns: Int, style: Style = .plain) -> [[Span]]
{
  let indent = width(of: mark)
  return wrapped(text, width: max(8, columns - indent)).enumerated().map { index, line in
    [
      Span(index == 0 ? mark : String(repeating: " ", count: indent), style),
      Span(line, style),
    ]
  }
}
