import PlainYAML
import SOPRules

/// Checks the item bank: that both forms can be drawn as the blueprint asks, and every item.
struct BankGate {
  let bank: WrittenBank
  let course: Course
  let rulebook: Rulebook
  private let mentions: Mentions
  private(set) var problems: [AuthorProblem] = []

  init(_ bank: WrittenBank, course: Course, in folder: Folder, rulebook: Rulebook) {
    self.bank = bank
    self.course = course
    self.rulebook = rulebook
    mentions = Mentions(rulebook: rulebook, course: course, folder: folder)
  }

  mutating func check() {
    checkCells()
    checkVersions()
    var ids: Set<String> = []
    for item in bank.items {
      check(item.written, in: item.file, ids: &ids)
      check(item)
    }
    for trial in bank.trials { check(trial.written, in: trial.file, ids: &ids) }
    if bank.trials.count != 3 {
      complain(
        "Tes diawali tiga butir percobaan tanpa nilai; kini \(bank.trials.count).",
        in: ItemBank.trialsFile, at: .start)
    }
  }

  /// Every cell has as many slots of at least two versions as it asks items.
  private mutating func checkCells() {
    for topic in bank.blueprint.topics {
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
    if !course.lessons.contains(where: { $0.id == item.item.lesson }) {
      complain(
        Complaint.unknown(
          "Pelajaran", item.item.lesson, known: course.lessons.map(\.id),
          at: item.written.place("pelajaran")), in: item.file)
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
