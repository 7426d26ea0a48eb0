import PlainYAML
import SOPDocument

/// The lines of a draft that its reading tells nothing of.
struct Untold {
  private let reading: Reading
  private var told: Set<Int> = []

  /// Lines that are neither blank nor comment and lie neither in the span of a value nor of a problem.
  ///
  /// What holds other parts counts only with the line of its own key: else the draft as a whole
  /// would cover whatever was dropped in it. A line of signs alone belongs to what it opens, closes
  /// or separates.
  static func lines(of text: PlainText, in reading: Reading) -> [Int] {
    var untold = Untold(reading)
    let document = reading.places[.document]?.lines
    untold.tellAll()
    return text.lines.indices.map { $0 + 1 }.filter { line in
      if untold.told.contains(line) { return false }
      let content = text.bytes[text.lines[line - 1].bytes].drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = content.first, first != UInt8(ascii: "#") else { return false }
      let isSigns = content.prefix { $0 != UInt8(ascii: "#") }.allSatisfy(signs.contains)
      return !(isSigns && document?.contains(line) == true)
    }
  }

  private static let signs = Set("-[]{},:? \t".utf8)

  private init(_ reading: Reading) { self.reading = reading }

  private mutating func tellAll() {
    for problem in reading.problems { told.formUnion(problem.span.lines) }
    for span in reading.places.unnamed { told.formUnion(span.lines) }
    for subject in [Subject.kind, .identity, .procedure] {
      if let line = reading.places[subject]?.start.line { told.insert(line) }
    }
    [.status, .declaredTotal, .performers].forEach { tell($0) }
    IdentityField.allCases.forEach { tell(.field($0)) }
    Subject.Promise.allCases.forEach { tell(.promise($0)) }
    reading.sop.exemptions.indices.forEach { tell(.exemption($0)) }
    for activity in reading.sop.activities {
      for cell in Cell.allCases { tell(.cell(activity.id, cell)) }
    }
  }

  private mutating func tell(_ subject: Subject) {
    if let span = reading.places[subject] { told.formUnion(span.lines) }
  }
}
