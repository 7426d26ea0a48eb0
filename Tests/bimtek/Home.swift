import Coursework
import Foundation
import Records
import Support
import Workshop

@testable import bimtek

/// An empty home of its own for one test, and the built program started in it.
struct Home: Sendable {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Variables that keep the program away from every other home.
  var environment: [String: String] { ["XDG_DATA_HOME": folder.path, "HOME": folder.path] }

  /// Where the program puts its learners.
  var data: String { folder.path + "/bimtek" }

  /// Starts the trainer on a new terminal.
  func start(
    _ arguments: [String] = [], terminal: String = "xterm-256color",
    environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> PtySession {
    try PtySession(
      PtySession.built("bimtek"), arguments, terminal: terminal,
      environment: self.environment.merging(environment) { $1 }, rows: rows, columns: columns)
  }

  /// Starts the trainer and brings a learner into the middle of a word of a draft's title.
  func startWriting() throws -> PtySession {
    let seat = try start()
    try seat.triesFirst()
    try seat.writesTitle("Penyusunan Lapo")
    return seat
  }

  /// Everything on disk of the only learner, after the program has ended.
  func kept(in home: String? = nil) throws -> Kept {
    let library = Library(
      folder: Library.folder(in: home ?? data), newName: Places.newName)
    let learners = library.learners()
    guard learners.count == 1, let learner = learners.first else {
      throw Unexpected(what: "\(learners.count) learners in \(library.folder)")
    }
    let (file, kept) = try library.open(learner.id, pin: nil, at: Places.time)
    file.close()
    return kept
  }
}

/// A world that is not as the test made it.
struct Unexpected: Error, CustomStringConvertible {
  var what: String

  /// What a failed test prints.
  var description: String { what }
}

extension Kept {
  /// The answers to choices, oldest first, as the numbers of their options.
  var choices: [[String]] {
    entries.compactMap { dated in
      guard case .answered(let answered) = dated.entry else { return nil }
      guard case .choice(let ids) = answered.answer else { return nil }
      return ids
    }
  }
}
