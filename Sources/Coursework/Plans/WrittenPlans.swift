import PlainYAML

/// The plans as `rencana.yaml` tells them, with the places the author's gate needs.
struct WrittenPlans {
  struct Written {
    var plan: StudyPlan
    var node: Node
  }

  private(set) var plans: [Written] = []
  private(set) var cores: [String: StudyPlan.Core] = [:]
  private(set) var coreNodes: [(lesson: String, node: Node)] = []
  private(set) var problems: [AuthorProblem] = []

  init(from folder: Folder) {
    guard let text = folder.text(StudyPlan.fileName) else { return }
    var complaints: [Complaint] = []
    do {
      if let root = try Tree.parsing(text).root { read(root, complaints: &complaints) }
    } catch {
      complaints.append(Complaint(error))
    }
    problems = complaints.map { AuthorProblem($0, in: StudyPlan.fileName) }
  }

  private mutating func read(_ root: Node, complaints: inout [Complaint]) {
    let fields = Fields(
      of: root, as: "rencana belajar", keys: ["format", "rencana", "inti"], complaints: &complaints)
    fields.checkFormat("rencana/1", complaints: &complaints)
    for node in fields.list("rencana", complaints: &complaints) {
      if let plan = StudyPlan.reading(node, complaints: &complaints) {
        plans.append(Written(plan: plan, node: node))
      }
    }
    for entry in fields["inti"]?.map ?? [] {
      let core = Fields(
        of: entry.value, as: "inti", keys: ["menit", "halaman", "latihan"], complaints: &complaints)
      coreNodes.append((entry.key, entry.value))
      cores[entry.key] = StudyPlan.Core(
        minutes: core.integer("menit", complaints: &complaints) ?? 0,
        pages: core.texts("halaman", complaints: &complaints),
        exercises: core.texts("latihan", complaints: &complaints))
    }
  }
}

extension StudyPlan {
  private static let keys = ["kode", "judul", "jp", "sebelum", "blok", "proyek"]

  /// Reads one plan; nothing but complaints when it has no code or no blocks.
  static func reading(_ node: Node, complaints: inout [Complaint]) -> StudyPlan? {
    let fields = Fields(of: node, as: "rencana", keys: keys, complaints: &complaints)
    let code = fields.text("kode", complaints: &complaints)
    let title = fields.text("judul", complaints: &complaints)
    let blocks = fields.items("blok", complaints: &complaints, reading: Block.reading)
    let before = fields.list("sebelum", complaints: &complaints).compactMap {
      Portion.reading($0, complaints: &complaints)
    }
    guard let code, let blocks else { return nil }
    return StudyPlan(
      code: code, title: title ?? code,
      periods: fields.optionalInteger("jp", complaints: &complaints), before: before,
      blocks: blocks, project: fields.optionalText("proyek", complaints: &complaints) ?? "")
  }
}

extension StudyPlan.Block {
  /// Reads one sitting, whose length is told in periods or in minutes.
  fileprivate static func reading(_ node: Node, complaints: inout [Complaint]) -> Self? {
    let fields = Fields(
      of: node, as: "blok", keys: ["jp", "menit", "hari", "isi", "bahas"], complaints: &complaints)
    let periods = fields.optionalInteger("jp", complaints: &complaints)
    let minutes = fields.optionalInteger("menit", complaints: &complaints)
    guard let length = periods.map({ $0 * StudyPlan.minutesPerPeriod }) ?? minutes else {
      complaints.append(Complaint("Blok ini belum memuat jp atau menit.", at: node.span.start))
      return nil
    }
    return Self(
      minutes: length, day: fields.optionalInteger("hari", complaints: &complaints),
      portions: fields.list("isi", complaints: &complaints).compactMap {
        StudyPlan.Portion.reading($0, complaints: &complaints)
      },
      discussion: fields.optionalInteger("bahas", complaints: &complaints) ?? 0)
  }
}

extension StudyPlan.Portion {
  private static let extents: [String: StudyPlan.Extent] = [
    "inti": .core, "tanpa-draf": .withoutDraft, "draf": .draftAlone,
  ]

  /// Reads `L01`, `{L01: inti}` or `{proyek: 45}`.
  fileprivate static func reading(_ node: Node, complaints: inout [Complaint]) -> Self? {
    if let lesson = node.text { return .lesson(lesson, .whole) }
    guard let entry = node.map?.first, let value = entry.value.text, node.map?.count == 1 else {
      complaints.append(
        Complaint(
          "Isi blok ditulis L01, {L01: inti}, atau {proyek: 45}.", at: node.span.start))
      return nil
    }
    if let activity = StudyPlan.Activity(rawValue: entry.key) {
      if let minutes = Int(value) { return .activity(activity, minutes: minutes) }
      complaints.append(
        Complaint(
          "Lama \"\(entry.key)\" berupa bilangan bulat, yaitu menit.",
          at: entry.value.span.start))
      return nil
    }
    if let extent = extents[value] { return .lesson(entry.key, extent) }
    complaints.append(
      .unknown("Bagian materi", value, known: extents.keys.sorted(), at: entry.value.span.start))
    return nil
  }
}
