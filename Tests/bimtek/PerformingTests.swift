import Coursework
import Foundation
import Records
import Synchronization
import Testing
import Workshop

@testable import bimtek

/// Replies as they arrive.
final class Replies: Sendable {
  private let list = Mutex<[Reply]>([])

  var all: [Reply] { list.withLock { $0 } }

  func add(_ reply: Reply) { list.withLock { $0.append(reply) } }
}

@Suite struct `Effects performed off the screens' thread` {
  private let folder: TemporaryFolder
  private let replies = Replies()

  init() throws { folder = try TemporaryFolder() }

  private func performing(lessons: [String: String] = [:]) -> Performing {
    let lessons = Coursework.Folder(
      names: { _ in [] }, bytes: { lessons[$0].map { Array($0.utf8) } })
    return Performing(
      library: Library(folder: Library.folder(in: folder.path), newName: Places.newName),
      lessons: lessons, course: Course.reading(from: lessons).0,
      now: { Timestamp(milliseconds: 1) }, reply: { [replies] in replies.add($0) })
  }

  @Test func `are on disk in the order they were asked for when all is finished`() throws {
    let performing = performing()
    performing.perform(.createLearner(name: "", office: "", pin: nil))
    for ticket in 1...50 {
      performing.perform(.record(.hintOpened(exercise: "L01-01", rung: ticket), ticket: ticket))
    }
    performing.finish()
    guard case .opened(let kept)? = replies.all.first else {
      Issue.record("replied \(replies.all)")
      return
    }
    #expect(replies.all.dropFirst() == (1...50).map { .recorded(ticket: $0) }[...])
    let library = Library(folder: Library.folder(in: folder.path), newName: Places.newName)
    let again = try library.open(kept.learner.id, pin: nil, at: Timestamp(milliseconds: 2)).kept
    #expect(
      again.entries.map(\.entry) == (1...50).map { .hintOpened(exercise: "L01-01", rung: $0) })
  }

  @Test func `answer about lessons and files too`() {
    let performing = performing(lessons: ["kasus/a.sop.yaml": "status: draf"])
    performing.perform(.readCase(path: "kasus/a.sop.yaml"))
    performing.perform(.readCase(path: "kasus/b.sop.yaml"))
    performing.perform(.importDraft(path: "/tidak/ada"))
    performing.finish()
    #expect(
      replies.all.prefix(2) == [
        .caseText(path: "kasus/a.sop.yaml", text: "status: draf"),
        .caseText(path: "kasus/b.sop.yaml", text: nil),
      ])
    #expect(replies.all.count == 3)
  }
}
