package import SOPDocument

extension Finding {
  /// What stays the same of a finding while the draft around it changes: the rule and the author's
  /// words at its place, no row or line numbers.
  ///
  /// The style of sentences is one finding whichever rule leads it, so it has one trace.
  package func trace(in sop: SOP) -> String {
    StyleOfSentences.judges(code) ? "gaya" : "\(code) \(subject.anchor(in: sop))"
  }
}

extension Subject {
  /// The path with the author's folded words where numbers would stand.
  fileprivate func anchor(in sop: SOP) -> String {
    switch self {
    case .activity(let id): row(id, in: sop)
    case .cell(let id, let cell): "\(row(id, in: sop)).\(cell.key)"
    case .branch(let id, let index):
      "\(row(id, in: sop)).cabang{\(Subject.label(of: id, index, in: sop))}"
    case .performer(let index):
      "pelaksana{\(Subject.folded(index, of: sop.performers.items))}"
    case .item(let field, let index):
      "identitas.\(field.key){\(Subject.folded(index, of: sop.identity.list(field).items))}"
    default: path(in: sop)
    }
  }

  private func row(_ id: Activity.ID, in sop: SOP) -> String {
    guard let row = sop.row(of: id) else { return "langkah" }
    let words = Words(sop.activities[row].text.words).list.joined(separator: " ")
    return words.isEmpty ? "langkah[\(row + 1)]" : "langkah{\(words)}"
  }

  private static func label(of id: Activity.ID, _ index: Int, in sop: SOP) -> String {
    folded(index, of: sop[id]?.branches.map(\.label) ?? [])
  }

  private static func folded(_ index: Int, of texts: [String]) -> String {
    guard texts.indices.contains(index) else { return "\(index + 1)" }
    return Words(texts[index]).list.joined(separator: " ")
  }
}
