import PlainYAML

extension Exercise {
  private static let commonKeys = ["id", "rev", "tanya", "bantuan", "umpan_benar"]

  /// Each kind with the keys of its own, in the order in which authors are told of them.
  private static let kinds: KeyValuePairs<String, [String]> = [
    "pilihan": ["banyak", "opsi"],
    "isian": ["terima", "satuan", "salah_umum", "umpan_salah"],
    "urutan": ["butir", "pengecoh", "umpan_salah"],
    "pasangan": ["kiri", "kanan"],
    "cari-cacat": FlawHunt.keys,
    "perbaiki": Mending.keys,
    "lengkapi-tabel": Completing.keys,
    "tebak-aturan": Prediction.keys,
    "nilai-contoh": Appraisal.keys,
    "draf": Drafting.keys,
    "gambar-alir": FlowDrawing.keys,
    "uji-kasus": CaseTest.keys,
  ]

  /// Reads what stands in a fence that opens on a line of the file; nothing but complaints when it
  /// cannot be asked.
  ///
  /// What its place allows besides an exercise's own keys are the others.
  static func reading(
    _ text: String, kind: String, at line: Int, from supplies: Supplies,
    besides others: [String] = [],
    complaints: inout [Complaint]
  ) -> WrittenLesson.Written? {
    guard let keys = kinds.first(where: { $0.key == kind })?.value else {
      let place = Place(line: line, column: "```latihan ".count + 1, offset: 0)
      complaints.append(.unknown("Jenis latihan", kind, known: kinds.map(\.key), at: place))
      return nil
    }
    let origin = Place(line: line + 1, column: 1, offset: 1)
    let tree: Tree
    do {
      tree = try Tree.parsing(part: PlainText(text).bytes, startingAt: origin)
    } catch {
      complaints.append(Complaint(error))
      return nil
    }
    guard let node = tree.root else {
      complaints.append(Complaint("Latihan ini masih kosong.", at: origin))
      return nil
    }
    let fields = Fields(
      of: node, as: "latihan", keys: commonKeys + keys + others, complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let question = fields.text("tanya", complaints: &complaints)
    let body = Exercise.kind(kind, from: fields, supplies, complaints: &complaints)
    let revision = fields.optionalInteger("rev", complaints: &complaints) ?? 1
    let praise = fields.text("umpan_benar", complaints: &complaints)
    let hints = fields.list("bantuan", complaints: &complaints).enumerated().compactMap {
      Hint.reading(
        $0.element, rung: $0.offset, kind: kind, from: supplies, complaints: &complaints)
    }
    guard let id, let question, let body else { return nil }
    let exercise = Exercise(
      id: id, revision: revision, question: question, kind: body, hints: hints,
      praise: praise ?? "", line: line)
    return WrittenLesson.Written(exercise: exercise, node: node)
  }

  private static func kind(
    _ kind: String, from fields: Fields, _ supplies: Supplies, complaints: inout [Complaint]
  ) -> Kind? {
    switch kind {
    case "pilihan": Choice.reading(fields, complaints: &complaints).map(Kind.choice)
    case "isian": Blank.reading(fields, complaints: &complaints).map(Kind.blank)
    case "urutan": Ordering.reading(fields, complaints: &complaints).map(Kind.ordering)
    case "cari-cacat":
      FlawHunt.reading(fields, from: supplies, complaints: &complaints).map(Kind.flawHunt)
    case "perbaiki":
      Mending.reading(fields, from: supplies, complaints: &complaints).map(Kind.mending)
    case "lengkapi-tabel":
      Completing.reading(fields, from: supplies, complaints: &complaints).map(Kind.completing)
    case "tebak-aturan":
      Prediction.reading(fields, from: supplies, complaints: &complaints).map(Kind.prediction)
    case "nilai-contoh":
      Appraisal.reading(fields, from: supplies, complaints: &complaints).map(Kind.appraisal)
    case "draf":
      Drafting.reading(fields, from: supplies, complaints: &complaints).map(Kind.drafting)
    case "gambar-alir":
      FlowDrawing.reading(fields, from: supplies, complaints: &complaints).map(Kind.drawing)
    case "uji-kasus":
      CaseTest.reading(fields, from: supplies, complaints: &complaints).map(Kind.caseTest)
    default: Matching.reading(fields, complaints: &complaints).map(Kind.matching)
    }
  }
}

extension Fields {
  /// Reads the items of a list that must be there; nothing when one of them cannot be used.
  func items<Item>(
    _ key: String, complaints: inout [Complaint],
    reading: (Node, inout [Complaint]) -> Item?
  ) -> [Item]? {
    guard required(key, complaints: &complaints) != nil else { return nil }
    let nodes = list(key, complaints: &complaints)
    let items = nodes.compactMap { reading($0, &complaints) }
    if nodes.isEmpty, self[key]?.list != nil {
      complaints.append(complaint("Kunci \"\(key)\" masih kosong.", at: key))
    }
    return items.isEmpty || items.count < nodes.count ? nil : items
  }
}
