/// A table as spreadsheets write it to text: cells between semicolons, commas or tabs.
package struct SemicolonTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    /// The row in the spreadsheet, counted from 1.
    package var number: Int
    package var cells: [String]
  }

  /// Rows that hold something.
  package private(set) var rows: [Row] = []

  /// Reads a table; the sign between cells is the one its first row holds most.
  package init(reading text: String) {
    let signs = Array(text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...])
    let separator = SemicolonTable.separator(of: signs)
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var number = 1
    func close(_ rows: inout [Row]) {
      cells.append(cell)
      if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
        rows.append(Row(number: number, cells: cells.map(SemicolonTable.trimmed)))
      }
      cells = []
      cell = ""
      number += 1
    }
    var place = 0
    while place < signs.count {
      let sign = signs[place]
      place += 1
      if isQuoted {
        if sign != "\"" {
          cell.append(sign)
        } else if place < signs.count, signs[place] == "\"" {
          cell.append("\"")
          place += 1
        } else {
          isQuoted = false
        }
      } else if sign == "\"", cell.allSatisfy(\.isWhitespace) {
        cell = ""
        isQuoted = true
      } else if sign == separator {
        cells.append(cell)
        cell = ""
      } else if sign.isNewline {
        close(&rows)
      } else {
        cell.append(sign)
      }
    }
    close(&rows)
  }

  private static func separator(of signs: [Character]) -> Character {
    let head = signs.prefix { !$0.isNewline }
    return [";", ",", "\t"].max { one, other in
      head.count { $0 == one } < head.count { $0 == other }
    } ?? ";"
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }

  /// Text as one cell between semicolons, which no spreadsheet takes for a formula.
  package static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  /// The name of a column as spreadsheets show it: A, B … Z, AA.
  package static func column(_ place: Int) -> String {
    let letter = Character(Unicode.Scalar(UInt8(65 + place % 26)))
    return place < 26 ? String(letter) : column(place / 26 - 1) + String(letter)
  }
}
