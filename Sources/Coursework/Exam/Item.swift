/// One question of the item bank (*butir soal*): an exercise with its place in the blueprint.
package struct Item: Sendable, Hashable {
  /// The question; a test gives no help, so it has no hints.
  package var exercise: Exercise
  /// The topic of the blueprint: "T5".
  package var topic: String
  /// The lesson that teaches it: "L06".
  package var lesson: String
  package var level: Level
  package var difficulty: Difficulty
  /// The codes of the rules it asks about.
  package var rules: [String]

  /// What a question asks of the mind, after Bloom's levels.
  package enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
    case recall = "C1"
    case understand = "C2"
    case apply = "C3"
    case analyse = "C4"
    case judge = "C5"

    package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// How hard its author takes it to be, until answers show it.
  package enum Difficulty: String, Sendable, Hashable, CaseIterable {
    case easy = "mudah"
    case medium = "sedang"
    case hard = "sukar"
  }

  package init(
    exercise: Exercise, topic: String, lesson: String, level: Level, difficulty: Difficulty,
    rules: [String] = []
  ) {
    self.exercise = exercise
    self.topic = topic
    self.lesson = lesson
    self.level = level
    self.difficulty = difficulty
    self.rules = rules
  }

  package var id: String { exercise.id }

  /// What its parallel versions share: the id without the number at its end, "T5-C4-a".
  package var slot: String {
    var id = Substring(id)
    while id.last?.isWholeNumber == true { id.removeLast() }
    return String(id)
  }

  /// The word of its type in the files: "pilihan".
  package var kind: String { exercise.kind.word }
}

extension Exercise.Kind {
  /// The word that opens an exercise's fence.
  package var word: String {
    switch self {
    case .choice: "pilihan"
    case .blank: "isian"
    case .ordering: "urutan"
    case .matching: "pasangan"
    case .flawHunt: "cari-cacat"
    case .mending: "perbaiki"
    case .completing: "lengkapi-tabel"
    case .prediction: "tebak-aturan"
    case .appraisal: "nilai-contoh"
    case .drafting: "draf"
    case .drawing: "gambar-alir"
    case .caseTest: "uji-kasus"
    }
  }
}
