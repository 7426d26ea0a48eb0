package import SOPDocument

/// How much of what must be filled in is filled in (*isi*): emptiness earns nothing.
package struct Fullness: Sendable, Hashable {
  /// One box of the identity section as the regulation counts them; office and unit are one.
  package enum Box: Sendable, Hashable, CaseIterable {
    case unit, number, createdOn, effectiveOn, approval, title, legalBasis, qualifications
    case relatedSOPs, warnings, equipment, recordKeeping
  }

  /// The columns each row must fill.
  package static let columns: [Cell] = [.text, .performers, .requirements, .time, .output]

  package let emptyBoxes: [Box]
  package let askedBoxes: Int
  /// How many rows leave each column empty.
  package let emptyCells: [Cell: Int]
  package let askedColumns: Int
  package let rows: Int
  /// The rows asked for, if the draft has fewer.
  package let askedRows: Int

  package init(
    emptyBoxes: [Box], askedBoxes: Int, emptyCells: [Cell: Int], askedColumns: Int, rows: Int,
    askedRows: Int
  ) {
    self.emptyBoxes = emptyBoxes
    self.askedBoxes = askedBoxes
    self.emptyCells = emptyCells
    self.askedColumns = askedColumns
    self.rows = rows
    self.askedRows = askedRows
  }

  package var asked: Int { askedBoxes + askedColumns * askedRows }

  package var filled: Int {
    askedBoxes - emptyBoxes.count + askedColumns * rows - emptyCells.values.reduce(0, +)
  }

  /// Whether so many percent of the places are filled.
  package func reaches(_ percent: Int) -> Bool { filled * 100 >= asked * percent }
}

extension Fullness {
  /// Counts the places of a draft that the rules in force ask for.
  ///
  /// A row that is the copy of another says nothing new: it neither fills a place nor asks for one.
  package init(
    of sop: SOP, under rulebook: Rulebook, leastRows: Int, copies: Set<Activity.ID> = []
  ) {
    let boxes = Box.allCases.filter { box in
      (sop.isInForce || !box.waitsForApproval) && rulebook.groups.contains(box.group)
    }
    let columns = Fullness.columns.filter { column in
      Fullness.askers(of: column).contains {
        rulebook.groups.contains($0) || rulebook.place(of: $0) != nil
      }
    }
    var empty: [Cell: Int] = [:]
    for row in sop.activities.indices
    where copies.isEmpty || !copies.contains(sop.activities[row].id) {
      for column in columns where sop.activities[row].isEmpty(column) {
        empty[column, default: 0] += 1
      }
    }
    let rows = sop.activities.count - copies.count
    self.init(
      emptyBoxes: boxes.filter { !$0.isFilled(in: sop) }, askedBoxes: boxes.count,
      emptyCells: empty, askedColumns: columns.count, rows: rows,
      askedRows: max(rows, leastRows))
  }

  /// The rules or groups of rules that ask for a column; an exercise may leave some out.
  private static func askers(of column: Cell) -> [String] {
    switch column {
    case .performers: ["PL", "AL"]
    case .requirements: ["MB-01"]
    case .time: ["MB-02"]
    case .output: ["MB-03"]
    default: ["KG", "AL", "PL", "MB"]
    }
  }
}

extension Fullness {
  /// The count as a sentence, such as "Terisi 17 dari 39".
  package var words: String { "Terisi \(filled) dari \(asked)." }

  /// The count and what to fill in first.
  ///
  /// "Terisi 17 dari 39. Lengkapi dulu: judul SOP, kolom Waktu (3 langkah), dan 2 langkah tambahan."
  package var request: String {
    var parts = emptyBoxes.map(\.label)
    for column in Fullness.columns {
      let count = emptyCells[column] ?? 0
      if count > 0 { parts.append("kolom \(column.label) (\(count) langkah)") }
    }
    if askedRows > rows { parts.append("\(askedRows - rows) langkah tambahan") }
    return parts.isEmpty ? words : "\(words) Lengkapi dulu: \(Wording.series(parts))."
  }
}

extension Activity {
  /// Whether nothing at all stands in a cell; words that could not be read are something.
  fileprivate func isEmpty(_ cell: Cell) -> Bool {
    switch cell {
    case .text: text.isEmpty
    case .performers: performers.isEmpty
    case .requirements: requirements.isEmpty
    case .time: time.isEmpty
    case .output: output.isEmpty
    default: false
    }
  }
}

extension Fullness.Box {
  /// What is filled in only when the SOP is put in force.
  fileprivate var waitsForApproval: Bool {
    self == .number || self == .createdOn || self == .effectiveOn
  }

  /// The group of rules that asks for the box.
  fileprivate var group: String {
    switch self {
    case .title: "JD"
    case .legalBasis: "DH"
    default: "ID"
    }
  }

  fileprivate func isFilled(in sop: SOP) -> Bool {
    let identity = sop.identity
    switch self {
    case .unit: return identity.isAnswered(.agency) && identity.isAnswered(.unit)
    case .number: return identity.isAnswered(.number)
    case .createdOn: return identity.isAnswered(.createdOn)
    case .effectiveOn: return identity.isAnswered(.effectiveOn)
    case .approval:
      guard identity.isAnswered(.approverOffice) else { return false }
      return !sop.isInForce
        || (identity.isAnswered(.approverName) && identity.isAnswered(.signature))
    case .title: return identity.isAnswered(.title)
    case .legalBasis: return identity.isAnswered(.legalBasis)
    case .qualifications: return identity.isAnswered(.qualifications)
    case .relatedSOPs: return identity.isAnswered(.relatedSOPs)
    case .warnings: return identity.isAnswered(.warnings)
    case .equipment: return identity.isAnswered(.equipment)
    case .recordKeeping: return identity.isAnswered(.recordKeeping)
    }
  }

  package var label: String {
    switch self {
    case .unit: "nama instansi dan unit kerja"
    case .number: "nomor SOP"
    case .createdOn: "tanggal pembuatan"
    case .effectiveOn: "tanggal efektif"
    case .approval: "pengesahan"
    case .title: "judul SOP"
    case .legalBasis: "dasar hukum"
    case .qualifications: "kualifikasi pelaksana"
    case .relatedSOPs: "keterkaitan"
    case .warnings: "peringatan"
    case .equipment: "peralatan"
    case .recordKeeping: "pencatatan dan pendataan"
    }
  }
}
