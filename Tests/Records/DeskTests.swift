import Foundation
import Testing
import Workshop

@testable import Records

@Suite struct `A desk` {
  let home: Home

  init() throws { home = try Home() }

  private func desk(in folder: String? = nil) -> Desk {
    Desk(library: home.library.at(folder ?? home.library.folder))
  }

  /// A folder in which nothing can be written, whoever asks.
  private let nowhere = "/proc/bimtek/peserta"

  private func opened(_ replies: [Reply]) throws -> Kept {
    guard case .opened(let kept)? = replies.first else {
      throw Trouble.other(path: "", says: "\(replies)")
    }
    return kept
  }

  @Test func `says of each write that it is on disk, by its ticket`() throws {
    var desk = desk()
    let kept = try opened(
      desk.perform(.createLearner(name: "Siti", office: "", pin: nil), at: .start))
    #expect(desk.perform(.record(.answer(1), ticket: 7), at: .start) == [.recorded(ticket: 7)])
    #expect(
      desk.perform(.keepDraft(.named("a", "satu"), ticket: 8), at: .start)
        == [.draftKept(Draft.ID("a"), ticket: 8)])
    #expect(desk.perform(.dropDraft(Draft.ID("a")), at: .start) == [])
    desk.close()

    var later = self.desk()
    #expect(later.perform(.listLearners, at: .start) == [.learners([kept.learner])])
    let again = try opened(later.perform(.openLearner(kept.learner.id, pin: nil), at: .start))
    #expect(again.entries.map(\.entry) == [.named(name: "Siti", office: ""), .answer(1)])
    #expect(again.drafts.isEmpty)
  }

  @Test func `says what the disk refused, and once it took it all`() throws {
    var desk = desk(in: nowhere)
    let kept = try opened(desk.perform(.createLearner(name: "", office: "", pin: nil), at: .start))
    guard case .inMemory = kept.storage else { throw Trouble.damaged(path: nowhere) }
    let replies = desk.perform(.record(.answer(1), ticket: 1), at: .start)
    guard case .notWritten(ticket: 1, _)? = replies.last else {
      Issue.record("replied \(replies)")
      return
    }
    _ = desk.perform(.keepDraft(.named("a", "satu"), ticket: 2), at: .start)

    #expect(
      desk.perform(.useFolder(home.folder), at: .start)
        == [.storage(.onDisk), .recorded(ticket: 1), .draftKept(Draft.ID("a"), ticket: 2)])
    #expect(desk.perform(.record(.answer(2), ticket: 3), at: .start) == [.recorded(ticket: 3)])
    #expect(desk.perform(.listLearners, at: .start) == [.learners([kept.learner])])
    desk.close()
    let (_, again) = try home.library.open(kept.learner.id, pin: nil, at: .start)
    #expect(again.entries.map(\.entry) == [.answer(1), .answer(2)])
  }

  @Test func `keeps what is only in memory when another learner sits down`() throws {
    var desk = desk(in: nowhere)
    let first = try opened(
      desk.perform(.createLearner(name: "Siti", office: "", pin: "1"), at: .start)
    ).learner
    _ = desk.perform(.record(.answer(1), ticket: 1), at: .start)
    let second = try opened(
      desk.perform(.createLearner(name: "Budi", office: "", pin: nil), at: .start)
    ).learner
    #expect(desk.perform(.listLearners, at: .start) == [.learners([first, second])])
    #expect(desk.perform(.openLearner(first.id, pin: "2"), at: .start) == [.wrongPIN(first.id)])
    let again = try opened(desk.perform(.openLearner(first.id, pin: "1"), at: .start))
    #expect(again.entries.map(\.entry).last == .answer(1))
    _ = desk.perform(.useFolder(home.folder), at: .start)
    #expect(Set(home.library.learners().map(\.name)) == ["Siti", "Budi"])
  }

  @Test func `lets the same learner sit down again`() throws {
    var desk = desk()
    let id = try opened(desk.perform(.createLearner(name: "", office: "", pin: nil), at: .start))
      .learner.id
    #expect(try opened(desk.perform(.openLearner(id, pin: nil), at: .start)).storage == .onDisk)
  }

  @Test func `gets a file that was only read to write when it is free`() throws {
    let (file, _) = try home.library.create(name: "", office: "", pin: nil, at: .start)
    var desk = desk()
    guard
      case .readOnly = try opened(desk.perform(.openLearner(file.id, pin: nil), at: .start)).storage
    else { throw Trouble.damaged(path: file.folder) }
    let replies = desk.perform(.record(.answer(1), ticket: 1), at: .start)
    #expect(
      replies == [.notWritten(ticket: 1, reason: Trouble.openElsewhere.description)])
    file.close()
    #expect(
      try opened(desk.perform(.openLearner(file.id, pin: nil), at: .start)).storage == .onDisk)
  }

  @Test func `puts away what is only in memory where it can when nobody can be asked`() throws {
    var desk = desk(in: nowhere)
    _ = desk.perform(.createLearner(name: "Siti", office: "", pin: nil), at: .start)
    let isRescued = desk.close(rescuingTo: home.folder)
    #expect(isRescued)
    #expect(home.library.learners().map(\.name) == ["Siti"])
    let isRescuedAgain = desk.close(rescuingTo: home.folder)
    #expect(!isRescuedAgain)
  }

  @Test func `says in a sentence that nobody has sat down`() {
    var desk = desk()
    let replies = desk.perform(.record(.answer(1), ticket: 4), at: .start)
    guard case .notWritten(ticket: 4, let reason)? = replies.first else {
      Issue.record("replied \(replies)")
      return
    }
    #expect(reason.hasSuffix("."))
  }
}
