import SOPDocument
import SOPRules
import Testing

/// The sound drafts the proofs stand on: the models of the cases and those of many offices.
enum Corpus {
  struct Draft: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let sop: SOP

    var testDescription: String { name }

    /// What the rulebook says of it, as "kode tempat".
    var remarks: Set<String> { Set(Rulebook.standard.review(sop).findings.map { mark($0) }) }

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
