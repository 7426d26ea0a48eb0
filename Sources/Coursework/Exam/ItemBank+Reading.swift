import PlainYAML

extension ItemBank {
  static let folder = "bank"
  static let blueprintFile = "bank/kisi-kisi.yaml"
  static let trialsFile = "bank/percobaan.md"

  /// Reads the item bank below `Lessons`; nothing but problems where there is no blueprint.
  ///
  /// A broken item is left out with a problem; the others stay.
  package static func reading(from folder: Folder) -> (ItemBank?, [AuthorProblem]) {
    let (written, problems) = WrittenBank.reading(from: folder)
    return (written?.bank, problems)
  }
}

/// The item bank as its files tell it, with the places the author's gate needs.
struct WrittenBank {
  struct WrittenItem {
    var item: Item
    var written: WrittenLesson.Written
    var file: String
  }

  var blueprint: Blueprint
  var items: [WrittenItem] = []
  var trials: [(written: WrittenLesson.Written, file: String)] = []

  var bank: ItemBank {
    ItemBank(
      blueprint: blueprint, items: items.map(\.item), trials: trials.map(\.written.exercise))
  }

  static func reading(from folder: Folder) -> (WrittenBank?, [AuthorProblem]) {
    guard let text = folder.text(ItemBank.blueprintFile) else { return (nil, []) }
    var complaints: [Complaint] = []
    let blueprint = Blueprint.reading(text, complaints: &complaints)
    var problems = complaints.map { AuthorProblem($0, in: ItemBank.blueprintFile) }
    guard let blueprint else { return (nil, problems) }
    var bank = WrittenBank(blueprint: blueprint)
    for topic in blueprint.topics {
      bank.readItems(of: topic, in: folder, problems: &problems)
    }
    bank.readTrials(in: folder, problems: &problems)
    return (bank, problems)
  }

  /// T5 lies in T05.md, so that the files stand in the order of the topics.
  static func path(of topic: String) -> String {
    let number = topic.dropFirst()
    return "\(ItemBank.folder)/T\(number.count == 1 ? "0" : "")\(number).md"
  }

  private mutating func readItems(
    of topic: Blueprint.Topic, in folder: Folder, problems: inout [AuthorProblem]
  ) {
    let path = WrittenBank.path(of: topic.id)
    guard let text = folder.text(path) else {
      problems.append(
        AuthorProblem(
          file: path, line: 1, column: 1,
          message: "Berkas butir untuk topik \(topic.id) belum ada; buat berkas ini."))
      return
    }
    exercises(
      of: text, at: path, on: topic.id, from: folder,
      keys: ["pelajaran", "tingkat", "kesulitan", "aturan"], problems: &problems
    ) { bank, written, complaints in
      let fields = Fields(
        of: written.node, as: "butir", keys: written.node.map?.map(\.key) ?? [],
        complaints: &complaints)
      let lesson = fields.text("pelajaran", complaints: &complaints)
      let level =
        fields.required("tingkat", complaints: &complaints) == nil
        ? nil
        : fields.word(
          "tingkat", among: Item.Level.allCases.map(\.rawValue), complaints: &complaints)
      let difficulty =
        fields.required("kesulitan", complaints: &complaints) == nil
        ? nil
        : fields.word(
          "kesulitan", among: Item.Difficulty.allCases.map(\.rawValue), complaints: &complaints)
      let rules = fields.texts("aturan", complaints: &complaints)
      guard let lesson, let level = level.flatMap(Item.Level.init(rawValue:)),
        let difficulty = difficulty.flatMap(Item.Difficulty.init(rawValue:))
      else { return }
      let item = Item(
        exercise: written.exercise, topic: topic.id, lesson: lesson, level: level,
        difficulty: difficulty, rules: rules)
      bank.items.append(WrittenItem(item: item, written: written, file: path))
    }
  }

  private mutating func readTrials(in folder: Folder, problems: inout [AuthorProblem]) {
    guard let text = folder.text(ItemBank.trialsFile) else { return }
    exercises(
      of: text, at: ItemBank.trialsFile, on: nil, from: folder, keys: [], problems: &problems
    ) {
      bank, written, _ in
      bank.trials.append((written, ItemBank.trialsFile))
    }
  }

  /// Reads the fenced exercises of a file of the bank, one after the other.
  private mutating func exercises(
    of text: String, at path: String, on topic: String?, from folder: Folder, keys: [String],
    problems: inout [AuthorProblem],
    each take: (inout WrittenBank, WrittenLesson.Written, inout [Complaint]) -> Void
  ) {
    let file: LessonFile
    do {
      file = try LessonFile(text, at: path)
    } catch {
      problems.append(error)
      return
    }
    // An item on an SOP would be marked by the rules its topic teaches; today's items need none.
    let supplies = Supplies(folder: folder, taught: [], rubric: nil)
    var complaints: [Complaint] = []
    WrittenBank.checkHead(of: file, on: topic, complaints: &complaints)
    let markdown = Markdown(file.body, startingAt: file.bodyLine)
    complaints += markdown.complaints
    for part in markdown.parts {
      guard case .exercise(let kind, let text) = part.content,
        let written = Exercise.reading(
          text, kind: kind, at: part.line, from: supplies, besides: keys, complaints: &complaints)
      else { continue }
      take(&self, written, &complaints)
    }
    problems += complaints.map { AuthorProblem($0, in: path) }
  }
}
