import SOPDocument
import SOPRules
import Testing

/// What a rule must say or leave unsaid about one draft, as written in a file of `Corners`.
///
/// A file bears the code of its rule. Each corner is a heading and a fence of draft YAML laid over
/// the sound draft: `## Diam: …` where the rule is silent, `## Kena langkah 3: …` where it speaks of
/// that row, `## Kena identitas.nip, langkah[2].waktu: …` where its findings speak of these places,
/// one each, and `## Kena: …` where it speaks at all. `## Belum terbaca: …` is silence on a draft
/// that was not read whole, `## Terbaca sebagian, Kena …: …` is what is said of such a draft. A line
/// `> words` between heading and fence names words that stand in what is said or advised; `juga …`
/// and `bukti …` are all the places told besides.
struct Corner: Sendable, CustomTestStringConvertible {
  enum Verdict: Equatable {
    case silent, speaks
    case speaksOf(row: Int)
    case speaksAt(places: [String])
  }

  var code: String
  var sentence: String
  var verdict: Verdict
  var yaml: String
  /// What its message, or what it advises, contains.
  var words: [String]

  /// Whether reading has something to say too.
  var isReadInPart = false

  var testDescription: String { "\(code): \(sentence)" }

  /// What the rule says or leaves out against the corner.
  func slip(of rule: Rule, in sop: SOP) -> String? {
    // The rule alone: what outranks or gathers it has tests of its own.
    let findings = Rulebook(rules: [rule], collectionRules: []).review(sop).findings
    let told = findings.map { finding in
      func paths(_ subjects: some Sequence<Subject>) -> String {
        subjects.map { $0.path(in: sop) }.joined(separator: ", ")
      }
      return [
        finding.subject.path(in: sop), finding.message, finding.next,
        "juga \(paths(finding.subjects.dropFirst()))", "bukti \(paths(finding.evidence))",
      ].joined(separator: "\n")
    }
    let said = "\(told)"
    for words in words {
      let isWhole = words.hasPrefix("juga ") || words.hasPrefix("bukti ")
      let isTold = told.contains {
        isWhole ? $0.split(separator: "\n").contains { $0 == words } : $0.contains(words)
      }
      if !isTold { return "\(words) is not in \(said)" }
    }
    switch verdict {
    case .silent: return findings.isEmpty ? nil : said
    case .speaks: return findings.isEmpty ? "nothing is said" : nil
    case .speaksOf(let row):
      let rows = findings.flatMap(\.subjects).compactMap { subject in
        sop.activities.firstIndex { $0.id == subject.activity }.map { $0 + 1 }
      }
      return rows.contains(row) ? nil : said
    case .speaksAt(let places):
      return findings.map { $0.subject.path(in: sop) } == places ? nil : said
    }
  }

  /// A file of corners that is not written as told above.
  struct Unreadable: Error, CustomStringConvertible {
    var description: String
  }

  static func all() throws -> [Corner] {
    try File.names(below: "Tests/SOPRules/Corners").filter { $0.hasSuffix(".md") }.sorted()
      .flatMap { file in
        let code = file.split(separator: "/").last.map { String($0.dropLast(3)) } ?? file
        return try reading(File.text(at: file), of: code)
      }
  }

  static func reading(_ text: String, of code: String) throws -> [Corner] {
    try ("\n" + text).components(between: "\n## ").dropFirst().map { part in
      let parts = part.components(between: "\n```")
      guard parts.count == 3, parts[1].hasPrefix("yaml\n"),
        let heading = parts[0].split(separator: "\n").first.map(String.init),
        let colon = heading.firstIndex(of: ":")
      else { throw Unreadable(description: "\(code): \(part.prefix(60))") }
      return Corner(
        code: code, sentence: String(heading[heading.index(after: colon)...].drop { $0 == " " }),
        verdict: try verdict(of: String(heading[..<colon]), in: code),
        yaml: String(parts[1].dropFirst(5)),
        words: parts[0].split(separator: "\n").filter { $0.hasPrefix("> ") }
          .map { String($0.dropFirst(2)) },
        // These two speak of keys no draft has.
        isReadInPart: heading.hasPrefix("Belum terbaca") || heading.hasPrefix(readInPart)
          || ["FM-02", "FM-04"].contains(code))
    }
  }

  private static let readInPart = "Terbaca sebagian, "

  private static func verdict(of words: String, in code: String) throws -> Verdict {
    if words.hasPrefix(readInPart) {
      return try verdict(of: String(words.dropFirst(readInPart.count)), in: code)
    }
    switch words {
    case "Diam", "Belum terbaca": return .silent
    case "Kena": return .speaks
    default:
      guard words.hasPrefix("Kena ") else { throw Unreadable(description: "\(code): \(words)") }
      if words.hasPrefix("Kena langkah "), let row = Int(words.dropFirst(13)) {
        return .speaksOf(row: row)
      }
      return .speaksAt(places: words.dropFirst(5).components(between: ", "))
    }
  }
}

extension StringProtocol {
  /// The parts between a separator of several letters.
  fileprivate func components(between separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
