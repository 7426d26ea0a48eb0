package import PlainYAML

extension Rubric {
  /// Why a text is no rubric: everything its author must mend, in the order of the text.
  package struct Unreadable: Error, Sendable {
    package let complaints: [Complaint]
  }

  /// Reads a rubric as its authors froze it.
  ///
  /// - Throws: `Unreadable` with every complaint, so that all can be mended at once.
  package static func reading(_ text: String) throws(Unreadable) -> Rubric {
    let root: Node?
    do {
      root = try Tree.parsing(text).root
    } catch {
      throw Unreadable(complaints: [Complaint(error)])
    }
    guard let root else {
      throw Unreadable(complaints: [Complaint("Berkas rubrik masih kosong.", at: .start)])
    }
    var complaints: [Complaint] = []
    let rubric = Rubric(root, complaints: &complaints)
    guard complaints.isEmpty, let rubric else { throw Unreadable(complaints: complaints) }
    return rubric
  }

  private static let keys = [
    "format", "id", "versi", "lulus", "kriteria", "potongan", "potongan_juri", "gaya", "batas",
    "kosong", "isi_minimal", "baris_minimal", "keluarga", "predikat",
  ]

  private init?(_ node: Node, complaints: inout [Complaint]) {
    let fields = Fields(of: node, as: "rubrik", keys: Rubric.keys, complaints: &complaints)
    if fields.text("format", complaints: &complaints) != "rubrik/1" {
      complaints.append(fields.complaint("Format yang dikenal: rubrik/1.", at: "format"))
    }
    let id = fields.text("id", complaints: &complaints)
    let version = fields.text("versi", complaints: &complaints)
    let passMark = fields.integer("lulus", complaints: &complaints)
    let criteria = fields.list("kriteria", complaints: &complaints).compactMap {
      Criterion($0, complaints: &complaints)
    }
    let deductions = Deductions(fields, "potongan", complaints: &complaints)
    let contest = Deductions(
      fields, "potongan_juri", otherwise: deductions, complaints: &complaints)
    let style = fields.required("gaya", complaints: &complaints).map {
      Fields(of: $0, as: "gaya", keys: ["aturan", "satuan"], complaints: &complaints)
    }
    let leastFullness = fields.integer("isi_minimal", complaints: &complaints)
    let leastRows = fields.integer("baris_minimal", complaints: &complaints)
    let predicates = fields.list("predikat", complaints: &complaints).compactMap {
      Predicate($0, complaints: &complaints)
    }
    guard let id, let version, let passMark, let deductions, let contest, let leastFullness,
      let leastRows
    else { return nil }
    self.init(
      id: id, version: version, passMark: passMark, criteria: criteria, deductions: deductions,
      contestDeductions: contest,
      styleUnits: style?.integer("satuan", complaints: &complaints) ?? 0,
      styleRules: style?.texts("aturan", complaints: &complaints) ?? [],
      gates: fields.texts("batas", complaints: &complaints),
      absences: fields.texts("kosong", complaints: &complaints), leastFullness: leastFullness,
      leastRows: leastRows, familyTitles: Rubric.titles(fields, complaints: &complaints),
      predicates: predicates.sorted { $0.from < $1.from })
    complaints += contradictions(in: fields)
  }

  private static func titles(_ fields: Fields, complaints: inout [Complaint]) -> [Family: String] {
    guard let node = fields["keluarga"] else { return [:] }
    let families = Fields(
      of: node, as: "keluarga", keys: Family.allCases.map(\.rawValue), complaints: &complaints)
    var titles: [Family: String] = [:]
    for family in Family.allCases {
      titles[family] = families.optionalText(family.rawValue, complaints: &complaints)
    }
    return titles
  }

  /// What cannot hold together, though each value for itself could.
  private func contradictions(in fields: Fields) -> [Complaint] {
    var complaints: [Complaint] = []
    let total = criteria.reduce(0) { $0 + $1.weight }
    if total != 100 {
      complaints.append(
        fields.complaint("Jumlah bobot kriteria \(total); seharusnya 100.", at: "kriteria"))
    }
    let codes = criteria.flatMap { $0.rules.map(\.code) }
    for code in Set(codes.filter { code in codes.count { $0 == code } > 1 }).sorted() {
      complaints.append(
        fields.complaint("Aturan \(code) berada di lebih dari satu tempat.", at: "kriteria"))
    }
    for (index, predicate) in predicates.enumerated() where !predicate.passes {
      let next = index + 1 < predicates.count ? predicates[index + 1].from : 101
      if next > passMark {
        complaints.append(
          fields.complaint(
            "Predikat \"\(predicate.word)\" belum lulus, padahal mencakup nilai \(passMark).",
            at: "predikat"))
      }
    }
    return complaints
  }
}
