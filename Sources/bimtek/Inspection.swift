import PlainYAML
import SOPDocument
import SOPRules

/// The files of one run, each reviewed for itself: a refused one does not stop the others.
struct Inspection {
  let rulebook: Rulebook
  let rubric: Rubric?
  let profile: Profile
  var agency = Agency.standard
  let whyNoRubric: String?

  func reports(on paths: [String]) -> [FileReport] {
    var reports: [FileReport] = []
    // A draft named twice is one draft: it clashes with no other.
    var seen: Set<[UInt64]> = []
    func isNew(_ path: String) -> Bool {
      guard let identity = path == "-" ? [0] : Folder.identity(of: path) else { return true }
      return seen.insert(identity).inserted
    }
    for path in paths {
      guard path != "-", Folder.isFolder(path) else {
        if isNew(path) { reports.append(report(on: path)) }
        continue
      }
      do {
        let drafts = try Folder.drafts(below: path)
        if drafts.isEmpty {
          reports.append(refusal(of: path, "Folder ini belum berisi berkas *.sop.yaml."))
        }
        reports += drafts.filter(isNew).mapInParallel { report(on: $0) }
      } catch {
        reports.append(refusal(of: path, error.reason))
      }
    }
    return reports
  }

  private func report(on path: String) -> FileReport {
    let name = path == "-" ? "(masukan baku)" : path.isEmpty ? "\"\"" : path
    let bytes: [UInt8]
    do {
      bytes = try Folder.bytes(of: path, limit: Tree.largestSize)
    } catch {
      return refusal(of: name, error.reason)
    }
    if let objection = ForeignBytes.objection(to: bytes) { return refusal(of: name, objection) }
    do {
      let reading = try SOP.reading(bytes: bytes)
      let review = rulebook.review(
        reading.sop, by: rubric, for: agency, profile: profile, whyNoRubric: whyNoRubric)
      return FileReport(name: name, outcome: .reviewed(reading, review))
    } catch {
      return FileReport(name: name, outcome: .refused(error.words, at: error.place))
    }
  }

  private func refusal(of name: String, _ words: String) -> FileReport {
    FileReport(name: name, outcome: .refused(words, at: nil))
  }
}

extension Refusal {
  /// The spot to look at, where there is one.
  fileprivate var place: Place? {
    switch self {
    case .tooLarge: nil
    case .tooDeep(let place), .noMapping(let place): place
    }
  }
}
