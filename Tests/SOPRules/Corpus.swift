import SOPDocument
import SOPRules
import Testing

/// The sound drafts the proofs stand on: the models of the cases and those of many offices.
enum Corpus {
  struct Draft: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let sop: SOP
    /// What the rulebook says of it, as "kode tempat".
    let remarks: Set<String>
    /// What it comes to before strict readers.
    let number: Int

    init(name: String, text: String, sop: SOP) {
      self.name = name
      self.text = text
      self.sop = sop
      let review = Rulebook.standard.review(
        sop, by: try? Rubrics.shipped, for: .ofExamples, profile: .juri)
      remarks = Set(
        review.findings.map { "\($0.code) \($0.subject.path(in: sop))" })
      number = review.score?.number ?? 0
    }

    var testDescription: String { name }

    func mark(_ finding: Finding) -> String { "\(finding.code) \(finding.subject.path(in: sop))" }
  }

  static let drafts: [Draft] = {
    let folders = ["Tests/Drafts/Sound", "Lessons/kasus"]
    let paths = (try? folders.flatMap { try File.names(below: $0) }) ?? []
    let sound = paths.filter {
      $0.hasSuffix(".sop.yaml") && ($0.hasPrefix(folders[0]) || $0.hasSuffix("/model.sop.yaml"))
    }
    return sound.compactMap { path in
      guard let text = try? File.text(at: path), let sop = try? SOP.reading(text).sop else {
        return nil
      }
      return Draft(name: name(of: path), text: text, sop: sop)
    }
  }()

  /// "K02", or "audit-kinerja".
  private static func name(of path: String) -> String {
    let parts = path.split(separator: "/")
    let file = parts.last?.split(separator: ".").first.map(String.init) ?? path
    return file == "model" ? String(parts[parts.count - 2]) : file
  }
}
