import PlainYAML
import SOPRules

/// Checks the item bank: that both forms can be drawn as the blueprint asks, and every item.
struct BankGate {
  let bank: WrittenBank
  let rulebook: Rulebook
  private let lessons: [String]
  private let mentions: Mentions
  private(set) var problems: [AuthorProblem] = []

  init(
    _ bank: WrittenBank, course: Course, unread: Set<String>, in folder: Folder,
    rulebook: Rulebook
  ) {
    self.bank = bank
    self.rulebook = rulebook
    lessons = course.lessons.map(\.id) + unread.sorted()
    mentions = Mentions(rulebook: rulebook, course: course, unread: unread, folder: folder)
  }

  /// Checks the bank; `ids` are those the lessons' exercises bear.
  mutating func check(besides ids: Set<String>) {
    checkCells()
    checkVersions()
    var ids = ids
    for item in bank.items {
      check(item.written, in: item.file, ids: &ids)
      check(item)
    }
    for trial in bank.trials {
      check(trial.written, in: trial.file, ids: &ids)
      if !PermanentID.isTrial(trial.written.exercise.id) {
        complain(
          "Id butir percobaan \"\(trial.written.exercise.id)\" ditulis \"P-1\", \"P-2\", dan seterusnya.",
          in: trial.file, at: trial.written.place("id"))
      }
    }
    if bank.trials.count != 3 {
      complain(
        "Tes diawali tiga butir percobaan tanpa nilai; kini \(bank.trials.count).",
        in: ItemBank.trialsFile, at: .start)
    }
  }

  /// Every cell has as many slots of at least two versions as it asks items.
  private mutating func checkCells() {
    for topic in bank.blueprint.topics {
      for lesson in topic.lessons where !lessons.contains(lesson) {
        complain(
          "Topik \(topic.id) menyebut pelajaran \"\(lesson)\" yang tidak ada.",
          in: ItemBank.blueprintFile, at: .start)
      }
      if topic.short > topic.count {
        complain(
          "Tes pendek meminta \(topic.short) butir \(topic.id), tes lengkap hanya \(topic.count).",
          in: ItemBank.blueprintFile, at: .start)
      }
      for cell in topic.cells {
        let items = bank.items.filter {
          $0.item.topic == topic.id && $0.item.level == cell.level
        }
        let slots = Dictionary(grouping: items, by: \.item.slot).values.count { $0.count >= 2 }
        if slots < cell.count {
          complain(
            "Sel \(topic.id) \(cell.level.rawValue) meminta \(cell.count) butir; baru \(slots) yang punya dua versi setara. Tambah versinya.",
            in: ItemBank.blueprintFile, at: .start)
        }
      }
    }
  }

  /// Versions of one slot are asked in place of each other, so they must be alike.
  private mutating func checkVersions() {
    let first = Dictionary(bank.items.map { ($0.item.slot, $0.item) }) { first, _ in first }
    for item in bank.items {
      guard let model = first[item.item.slot] else { continue }
      let isAlike =
        model.kind == item.item.kind && model.difficulty == item.item.difficulty
        && model.level == item.item.level
      if !isAlike {
        complain(
          "Butir \(item.item.id) setara dengan \(model.id); samakan jenis, tingkat, dan kesulitannya.",
          in: item.file, at: item.written.node.span.start)
      }
    }
  }

  private mutating func check(
    _ written: WrittenLesson.Written, in file: String, ids: inout Set<String>
  ) {
    var gate = ExerciseGate(
      written, rulebook: rulebook, pass: bank.blueprint.passMark, isItem: true)
    gate.check(mentions)
    problems += gate.complaints.map { AuthorProblem($0, in: file) }
    if !ids.insert(written.exercise.id).inserted {
      complain(
        "Id butir \"\(written.exercise.id)\" sudah dipakai; pilih id lain.", in: file,
        at: written.place("id"))
    }
  }

  private mutating func check(_ item: WrittenBank.WrittenItem) {
    let (id, lesson) = (item.item.id, item.item.lesson)
    if !PermanentID.isItem(id, on: item.item.topic, at: item.item.level) {
      complain(
        "Id butir \"\(id)\" ditulis topik, tingkat, tempat, dan versi: \"\(item.item.topic)-\(item.item.level.rawValue)-a1\".",
        in: item.file, at: item.written.place("id"))
    }
    let topic = bank.blueprint.topics.first { $0.id == item.item.topic }
    if !lessons.contains(lesson) {
      complain(
        Complaint.unknown(
          "Pelajaran", lesson, known: lessons, at: item.written.place("pelajaran")), in: item.file)
    } else if let topic, !topic.lessons.contains(lesson) {
      complain(
        "Menurut kisi-kisi, topik \(topic.id) memuat \(topic.lessons.joined(separator: ", ")), bukan \(lesson).",
        in: item.file, at: item.written.place("pelajaran"))
    }
    if !item.item.exercise.fitsAnswerSheet {
      complain(
        "Jenis \"\(item.item.kind)\" tidak dapat dijawab pada lembar jawaban kertas; pakai pilihan, isian, urutan, atau pasangan.",
        in: item.file, at: item.written.node.span.start)
    }
    for (index, code) in item.item.rules.enumerated() where rulebook[code] == nil {
      complain(
        rulebook.unknownRule(code, at: item.written.place("aturan", .item(index))), in: item.file)
    }
  }

  private mutating func complain(_ message: String, in file: String, at place: Place) {
    complain(Complaint(message, at: place), in: file)
  }

  private mutating func complain(_ complaint: Complaint, in file: String) {
    problems.append(AuthorProblem(complaint, in: file))
  }
}
