import GRDB
import Testing
import Workshop

@testable import Records

@Suite struct `Work that the disk refuses` {
  let home: Home

  init() throws { home = try Home() }

  /// A learner's open file that has no room for a single page more.
  private func withoutRoom() throws -> LearnerFile {
    let (file, _) = try home.library.create(name: "Siti", office: "", pin: nil, at: .start)
    try file.append(.answer(1), at: .start)
    try file.keepDraft(.named("a", "satu"))
    try file.keepDraft(.named("b", "satu"))
    try room(file, pages: 1)
    return file
  }

  private func room(_ file: LearnerFile, pages: Int) throws {
    try file.onDisk { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }

  private let long = String(repeating: "panjang ", count: 10_000)

  @Test func `is in memory, and the error and the storage say so in one sentence`() throws {
    let file = try withoutRoom()
    let folder = home.library.folder
    #expect(throws: Trouble.full(path: folder)) {
      try file.append(.versionKept(draft: Draft.ID("a"), text: long), at: .start)
    }
    #expect(file.storage == .inMemory(reason: Trouble.full(path: folder).description))
    #expect(throws: Trouble.full(path: folder)) { try file.append(.answer(2), at: .start) }
    #expect(
      try file.readAll().entries.map(\.entry).dropFirst()
        == [.answer(1), .versionKept(draft: Draft.ID("a"), text: long), .answer(2)])
  }

  @Test func `goes back to disk by itself when there is room again`() throws {
    let file = try withoutRoom()
    try? file.append(.versionKept(draft: Draft.ID("a"), text: long), at: .start)
    try? file.keepDraft(.named("a", long, at: .start.later(by: 1)))
    try? file.dropDraft(Draft.ID("b"))
    try room(file, pages: 100_000)
    try file.append(.answer(2), at: .start)
    #expect(file.storage == .onDisk)
    file.close()

    let (_, kept) = try home.library.open(file.id, pin: nil, at: .start)
    #expect(kept.storage == .onDisk)
    #expect(kept.entries.count == 4)
    #expect(kept.drafts.map(\.text) == [long])
  }

  @Test func `goes whole to another folder, and so does all that follows`() throws {
    let file = try withoutRoom()
    try? file.append(.versionKept(draft: Draft.ID("a"), text: long), at: .start)
    try file.useFolder(home.folder + "/usb/peserta")
    #expect(file.storage == .onDisk)
    try file.append(.answer(2), at: .start)
    let all = try file.readAll()
    file.close()

    let other = home.library.at(home.folder + "/usb/peserta")
    let (_, kept) = try other.open(file.id, pin: nil, at: .start)
    #expect(kept == all)
    #expect(kept.entries.count == 4)
    #expect(kept.drafts.count == 2)
  }

  @Test func `stays as it is when the other folder refuses it too`() throws {
    let file = try withoutRoom()
    try? file.append(.versionKept(draft: Draft.ID("a"), text: long), at: .start)
    let before = file.storage
    #expect(throws: Trouble.self) { try file.useFolder("/proc/bimtek") }
    #expect(file.storage == before)
    try room(file, pages: 100_000)
    try file.append(.answer(2), at: .start)
    #expect(file.storage == .onDisk)
  }

  @Test func `of a new learner begins in memory`() throws {
    let library = home.library.at("/proc/bimtek/peserta")
    let (file, kept) = try library.create(name: "Siti", office: "", pin: nil, at: .start)
    guard case .inMemory = kept.storage else {
      Issue.record("begins as \(kept.storage)")
      return
    }
    #expect(kept.learner.name == "Siti")
    try? file.append(.answer(1), at: .start)
    try file.useFolder(home.library.folder)
    file.close()
    let (_, again) = try home.library.open(file.id, pin: nil, at: .start)
    #expect(again.entries.map(\.entry) == [.named(name: "Siti", office: ""), .answer(1)])
  }

  @Test func `moves to another folder also when nothing is amiss`() throws {
    let (file, _) = try home.library.create(name: "Siti", office: "", pin: "1234", at: .start)
    try file.useFolder(home.folder + "/lain")
    file.close()
    let other = home.library.at(home.folder + "/lain")
    #expect(throws: Trouble.wrongPIN(file.id)) { try other.open(file.id, pin: "", at: .start) }
    #expect(try other.open(file.id, pin: "1234", at: .start).kept.entries.count == 1)
  }

  @Test(arguments: [
    Trouble.notWritable(path: "/a"), .full(path: "/a"), .openElsewhere, .newer(path: "/a"),
    .damaged(path: "/a"), .noLearner(Learner.ID("a")), .wrongPIN(Learner.ID("a")),
    .noFile(path: "/a"), .noPlainFile(path: "/a"), .noMemory, .other(path: "/a", says: "x"),
  ])
  func `is told in words that say what to do`(trouble: Trouble) {
    let words = trouble.description
    #expect(words.hasSuffix("."))
    #expect(words.contains { ".;".contains($0) })
    #expect(!words.contains("gagal") && !words.contains("salah"))
  }
}
