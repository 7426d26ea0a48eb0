import Foundation
import Workshop

@testable import Records

/// A folder of its own for one test, gone with it.
final class Home {
  let folder: String
  let library: Library

  init() throws {
    folder = NSTemporaryDirectory() + "/bimtek-uji-\(UUID().uuidString)"
    library = Library(folder: folder + "/peserta") { UUID().uuidString.lowercased() }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A learner who has answered so many times, whose file is closed again.
  func learner(answers: Int = 0, drafts: [Draft] = []) throws -> Learner.ID {
    let (file, _) = try library.create(name: "", office: "", pin: nil, at: .start)
    for number in 0..<answers { try file.append(.answer(number), at: .start) }
    for draft in drafts { try file.keepDraft(draft) }
    file.close()
    return file.id
  }

  func path(of id: Learner.ID) -> String { library.path(of: id) }

  /// The names of the files of the learners' folder.
  var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: library.folder).sorted()
    }
  }
}

extension Timestamp {
  /// 5 January 2026, 03:04:05 UTC.
  static let start = Timestamp(milliseconds: 1_767_582_245_000)

  func later(by milliseconds: Int) -> Timestamp {
    Timestamp(milliseconds: self.milliseconds + milliseconds)
  }
}

extension Entry {
  /// The shortest entries that differ.
  static func answer(_ number: Int) -> Entry {
    .hintOpened(exercise: "L01-01", rung: number)
  }
}

extension Draft {
  static func named(_ name: String, _ text: String, at time: Timestamp = .start) -> Draft {
    Draft(id: ID(name), title: "SOP \(name)", text: text, task: nil, changedAt: time)
  }
}
