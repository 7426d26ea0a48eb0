import Foundation
import Testing
import Workshop

@testable import Records

@Suite struct `Two copies of one learner's work` {
  let home: Home

  init() throws { home = try Home() }

  private func copy(_ id: Learner.ID, to folder: String) throws -> Library {
    let other = home.library.at(home.folder + "/" + folder)
    try SafeFile.makeFolder(other.folder)
    try FileManager.default.copyItem(atPath: home.path(of: id), toPath: other.path(of: id))
    return other
  }

  private func add(_ entry: Entry, at time: Timestamp, to id: Learner.ID, in library: Library)
    throws
  {
    let (file, _) = try library.open(id, pin: nil, at: .start)
    try file.append(entry, at: time)
    file.close()
  }

  @Test func `unite to all entries of both, each once, by time where no link decides`() throws {
    let id = try home.learner(answers: 2)
    let other = try copy(id, to: "usb")
    try add(.answer(11), at: .start.later(by: 30), to: id, in: home.library)
    try add(.answer(12), at: .start.later(by: 10), to: id, in: other)
    try add(.answer(13), at: .start.later(by: 20), to: id, in: other)

    let (file, _) = try home.library.open(id, pin: nil, at: .start)
    #expect(try file.unite(with: other.path(of: id)) == 2)
    let entries = [0, 1, 12, 13, 11].map(Entry.answer)
    #expect(try file.readAll().entries.map(\.entry) == entries)
    #expect(try file.unite(with: other.path(of: id)) == 0)
    try file.append(.answer(14), at: .start)
    file.close()

    let (_, kept) = try home.library.open(id, pin: nil, at: .start)
    #expect(kept.storage == .onDisk)
    #expect(kept.entries.map(\.entry) == entries + [.answer(14)])
  }

  @Test func `unite to the same in either direction`() throws {
    let id = try home.learner(answers: 2)
    let other = try copy(id, to: "usb")
    try add(.answer(11), at: .start.later(by: 30), to: id, in: home.library)
    try add(.answer(12), at: .start.later(by: 10), to: id, in: other)
    let here = Salvage.read(home.path(of: id))
    let there = Salvage.read(other.path(of: id))
    #expect(here.union(with: there).rows == there.union(with: here).rows)
    #expect(here.union(with: here).rows == here.rows)
  }

  @Test func `keep of each working copy the later change`() throws {
    let older = Contents(drafts: [
      .named("a", "lama"), .named("b", "baru", at: .start.later(by: 5)),
    ])
    let newer = Contents(drafts: [
      .named("a", "baru", at: .start.later(by: 5)), .named("b", "lama"),
    ])
    #expect(older.union(with: newer).drafts.map(\.text) == ["baru", "baru"])
    #expect(newer.union(with: older).drafts.map(\.text) == ["baru", "baru"])
  }

  @Test func `leave name and PIN as they are here`() throws {
    let (file, _) = try home.library.create(name: "Siti", office: "", pin: nil, at: .start)
    file.close()
    let other = try copy(file.id, to: "usb")
    try add(.named(name: "Bukan Siti", office: ""), at: .start, to: file.id, in: other)
    let again = try home.library.open(file.id, pin: nil, at: .start).file
    try again.unite(with: other.path(of: file.id))
    #expect(try again.readAll().learner.name == "Siti")
  }

  @Test func `are not united with what is no learner's file`() throws {
    let (file, _) = try home.library.create(name: "", office: "", pin: nil, at: .start)
    let path = home.folder + "/catatan.txt"
    try SafeFile.write(Array("bukan basis data".utf8), to: path)
    #expect(throws: Trouble.damaged(path: path)) { try file.unite(with: path) }
    #expect(throws: Trouble.noFile(path: path + "x")) { try file.unite(with: path + "x") }
  }
}
