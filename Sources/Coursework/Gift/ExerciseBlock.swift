/// A fenced exercise as it is written line by line.
struct ExerciseBlock {
  private let id: String
  private let question: String
  private let source: [String]
  private var lines: [String] = []
  private(set) var notes: [String] = []
  /// The model answer of the last rung, as YAML.
  var answer = ""

  init(id: String, question: String, source: [String]) {
    self.id = id
    self.question = question
    self.source = source.filter { !$0.isEmpty }
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func note(_ message: String) { notes.append(message) }

  mutating func add(_ line: String) { lines.append(line) }

  mutating func open(_ kind: String, _ line: String? = nil) {
    add("```latihan \(kind)")
    if !source.isEmpty { add("# GIFT: \(source.joined(separator: ", "))") }
    add("id: \(id)")
    add("rev: 1")
    add("tanya: \(ExerciseBlock.quoted(question))")
    if let line { add(line) }
  }

  mutating func options(_ options: [(option: GiftQuestion.Option, isRight: Bool)]) {
    add("opsi:")
    for (place, item) in options.enumerated() {
      add("  - id: \(ExerciseSheet.letter(place))")
      add("    teks: \(ExerciseBlock.quoted(item.option.text))")
      if item.isRight {
        add("    benar: ya")
        add("    umpan: \(ExerciseBlock.quoted(item.option.feedback))")
      } else {
        feedback(item.option.feedback, indent: 4)
      }
    }
  }

  /// The ids of the options that are right.
  func ids(_ isRight: [Bool]) -> String {
    isRight.indices.filter { isRight[$0] }.map(ExerciseSheet.letter).joined(separator: ", ")
  }

  mutating func feedback(_ text: String, indent: Int, as key: String = "umpan") {
    let feedback = Feedback(oneLine: text)
    let head = String(repeating: " ", count: indent)
    add("\(head)\(key):")
    add("\(head)  apa: \(ExerciseBlock.quoted(feedback.what))")
    if let rule = feedback.rule { add("\(head)  aturan: \(rule)") }
    add("\(head)  langkah: \(ExerciseBlock.quoted(feedback.next))")
  }

  /// Ends the exercise with rungs of help that wait for their author.
  mutating func close(praise: String) {
    add("bantuan:")
    add("  - \"\"")
    add("  - \"\"")
    add("  - {contoh: \"\"}")
    add("  - {jawaban: \(answer), teks: \"\"}")
    add("umpan_benar: \(ExerciseBlock.quoted(praise))")
    add("```")
  }

  /// Text as a YAML scalar in double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _
      where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF:
        result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
