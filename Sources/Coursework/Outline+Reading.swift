import PlainYAML

extension Outline {
  private static let keys = [
    "id", "rev", "judul", "tujuan", "menit", "lulus", "asal", "mengajarkan", "prasyarat", "tahap",
    "draf", "alat",
  ]

  /// Reads the front matter of a lesson and gives its tree beside it; no outline but complaints when
  /// what the list of lessons needs is missing.
  static func reading(
    _ file: LessonFile, in folder: String, passMark: Int, complaints: inout [Complaint]
  ) -> (Outline?, Node?) {
    let place = Place(line: 2, column: 1, offset: 4)
    let tree: Tree
    do {
      tree = try Tree.parsing(part: PlainText(file.head).bytes, startingAt: place)
    } catch {
      complaints.append(Complaint(error))
      return (nil, nil)
    }
    guard let root = tree.root else {
      complaints.append(Complaint("Kepala pelajaran belum diisi.", at: place))
      return (nil, nil)
    }
    let fields = Fields(of: root, as: "kepala pelajaran", keys: keys, complaints: &complaints)
    let id = fields.text("id", complaints: &complaints)
    let title = fields.text("judul", complaints: &complaints)
    let minutes = fields.integer("menit", complaints: &complaints)
    _ = fields.required("tujuan", complaints: &complaints)
    let outline = Outline(
      id: id ?? "", revision: fields.optionalInteger("rev", complaints: &complaints) ?? 1,
      title: title ?? "", objectives: fields.texts("tujuan", complaints: &complaints),
      minutes: minutes ?? 0,
      pass: fields.optionalInteger("lulus", complaints: &complaints) ?? passMark,
      origins: fields.texts("asal", complaints: &complaints),
      teaches: fields.texts("mengajarkan", complaints: &complaints), folder: folder,
      draftTask: fields["draf"].flatMap { DraftTask.reading($0, complaints: &complaints) },
      prerequisites: fields.texts("prasyarat", complaints: &complaints),
      stage: fields.word("tahap", among: Stage.allCases.map(\.rawValue), complaints: &complaints)
        .flatMap(Stage.init(rawValue:)),
      tool: fields.word("alat", among: Tool.allCases.map(\.rawValue), complaints: &complaints)
        .flatMap(Tool.init(rawValue:)))
    return (id == nil || title == nil || minutes == nil ? nil : outline, root)
  }
}

extension DraftTask {
  /// Reads `draf`: the draft to start from, the authors' solution and what is asked.
  static func reading(_ node: Node, complaints: inout [Complaint]) -> DraftTask? {
    let fields = Fields(
      of: node, as: "draf", keys: ["kasus", "model", "judul", "tugas", "langkah_min"],
      complaints: &complaints)
    let title = fields.text("judul", complaints: &complaints)
    let assignment = fields.text("tugas", complaints: &complaints)
    let start = fields.text("kasus", complaints: &complaints)
    let solution = fields.text("model", complaints: &complaints)
    let fewestRows = fields.optionalInteger("langkah_min", complaints: &complaints) ?? 1
    guard let title, let assignment, let start, let solution else { return nil }
    return DraftTask(
      title: title, assignment: assignment, start: start, solution: solution,
      fewestRows: fewestRows)
  }
}
