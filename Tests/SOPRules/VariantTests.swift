import PlainYAML
import SOPDocument
import SOPRules
import Support
import Testing

/// The same draft in another dress has the same findings.
@Suite struct VariantTests {
  /// A way to write the same draft otherwise.
  struct Dress: Sendable, CustomTestStringConvertible {
    let name: String
    let worn: @Sendable (String) throws -> String

    var testDescription: String { name }
  }

  static let dresses: [Dress] = [
    Dress(name: "CRLF") { $0.replacing("\n", with: "\r\n") },
    Dress(name: "a byte order mark") { "\u{FEFF}" + $0 },
    Dress(name: "tabs behind colons") { $0.replacing(": ", with: ":\t") },
    Dress(name: "tabs at line ends") { $0.replacing("\n", with: "\t\n") },
    Dress(name: "hard spaces in sentences") { text in
      lines(of: text) { line in
        guard let start = line.firstRange(of: "kegiatan: ") else { return line }
        let words = String(line[start.upperBound...])
        return line[..<start.upperBound] + words.replacing(" ", with: "\u{A0}")
      }
    },
    Dress(name: "keys in reverse") { text in
      guard let root = try Tree.parsing(text).root else { return text }
      return reversed(root).printed()
    },
    Dress(name: "comments everywhere") { text in
      "# konsep pertama\n" + lines(of: text) { $0.isEmpty ? $0 : $0 + " # diperiksa" }
    },
    Dress(name: "answers in other words") { text in
      text.replacing("label: Ya,", with: "label: Lengkap,")
        .replacing("label: Tidak,", with: "label: Belum lengkap,")
    },
    Dress(name: "empty lines") { $0.replacing("\n", with: "\n\n") },
  ]

  private static func lines(of text: String, _ body: (String) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { body(String($0)) }
      .joined(separator: "\n")
  }

  private static func reversed(_ node: Node) -> Node {
    var result = node
    if let entries = node.map {
      result.content = .map(
        entries.reversed().map { entry in
          var entry = entry
          entry.value = reversed(entry.value)
          return entry
        })
    } else if let items = node.list {
      result.content = .list(items.map(reversed))
    }
    return result
  }

  private func marks(of text: String) throws -> [String] {
    let sop = try SOP.reading(text).sop
    return Rulebook.standard.review(sop, for: .ofExamples).findings.map { finding in
      "\(finding.code) \(finding.subject.path(in: sop))"
    }
  }

  @Test(arguments: dresses)
  func `a draft in another dress has the same findings`(dress: Dress) throws {
    var dice = Dice(seed: 90)
    for draft in Corpus.drafts {
      var flawed = draft.sop
      for _ in 0..<4 {
        guard let slip = Slip.standard.randomElement(using: &dice) else { continue }
        flawed = slip.made(in: flawed, using: &dice)?.sop ?? flawed
      }
      let text = flawed.printed()
      let worn = try dress.worn(text)
      #expect(try marks(of: worn) == marks(of: text), "\(draft.name)\n\(text)")
    }
  }
}
