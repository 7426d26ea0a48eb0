import SOPDocument

/// A text of the draft that shows a sign, so that some rule must look at it more closely.
struct Passage: Sendable, Hashable {
  let subject: Subject
  /// Its row, for a cell of the table.
  let row: Int?
  let text: String
  let signs: Signs

  var words: Words { Words(text) }
}

/// The passages of a draft, in the order of the draft.
struct Passages: Sendable {
  private(set) var list: [Passage] = []

  /// - Complexity: O(*n*) in the length of the draft.
  init(of sop: SOP) {
    list.reserveCapacity(sop.activities.count + 16)
    readIdentity(of: sop.identity)
    // By place: a copy of an activity costs more than a look at its texts.
    for row in sop.activities.indices { read(sop.activities[row], at: row) }
  }

  /// Those that show a sign.
  func showing(_ sign: Signs) -> [Passage] { list.filter { $0.signs.contains(sign) } }

  private mutating func readIdentity(of identity: Identity) {
    read(identity.agency, .agency, .residue)
    read(identity.unit, .unit, [.residue, .region])
    read(identity.number, .number, .residue)
    read(identity.title, .title, [.residue, .region])
    read(identity.approval.office, .approverOffice, [.residue, .number, .region])
    read(identity.approval.name, .approverName, [.residue, .number])
    read(identity.legalBasis, .legalBasis, [.residue, .sop, .region])
    read(identity.qualifications, .qualifications, .residue)
    read(identity.relatedSOPs, .relatedSOPs, [.residue, .region])
    read(identity.equipment, .equipment, .residue)
    read(identity.warnings, .warnings, [.residue, .purpose])
    read(identity.recordKeeping, .recordKeeping, .residue)
  }

  private mutating func read(_ written: Written<String>, _ field: IdentityField, _ wanted: Signs) {
    guard case .value(let text) = written.meaning else { return }
    read(text, wanted) { (.field(field), nil) }
  }

  private mutating func read(
    _ written: Written<[String]>, _ field: IdentityField, _ wanted: Signs
  ) {
    guard case .value(let items) = written.meaning else { return }
    for (index, item) in items.enumerated() { read(item, wanted) { (.item(field, index), nil) } }
  }

  private static let words: Signs = [.residue, .pointer, .foreign, .misspelt]
  private static let activity: Signs = words.union([
    .number, .goes, .sop, .clauses, .vague, .abbreviation, .tool, .record,
  ])
  private static let requirement: Signs = words.union([.number, .vague, .abbreviation, .variant])
  private static let output: Signs = requirement.union(.record)
  private static let remark: Signs = words.union([.goes, .sop])

  private mutating func read(_ activity: Activity, at row: Int) {
    let id = activity.id
    if case .value(let text) = activity.text.meaning {
      read(text, Passages.activity) { (.cell(id, .text), row) }
    }
    if case .value(let items) = activity.requirements.meaning {
      for item in items { read(item, Passages.requirement) { (.cell(id, .requirements), row) } }
    }
    if case .value(let items) = activity.output.meaning {
      for item in items { read(item, Passages.output) { (.cell(id, .output), row) } }
    }
    if case .value(let text) = activity.remark.meaning {
      read(text, Passages.remark) { (.cell(id, .remark), row) }
    }
  }

  /// Keeps a text that shows one of the signs wanted of its kind.
  private mutating func read(
    _ text: String, _ wanted: Signs, at place: () -> (subject: Subject, row: Int?)
  ) {
    let signs = Signs(of: text).intersection(wanted)
    guard !signs.isEmpty else { return }
    let place = place()
    list.append(Passage(subject: place.subject, row: place.row, text: text, signs: signs))
  }
}
