import Foundation
import Testing
import Workshop

@testable import Records

@Suite struct `A library` {
  let home: Home

  init() throws { home = try Home() }

  @Test func `without a folder has no learners`() {
    #expect(home.library.learners().isEmpty)
  }

  @Test func `lists learners by name and office, and whether they have a PIN`() throws {
    let (siti, _) = try home.library.create(
      name: "Siti", office: "Kecamatan", pin: "1234", at: .start)
    let listed = home.library.learners()
    #expect(
      listed == [Learner(id: siti.id, name: "Siti", office: "Kecamatan", hasPIN: true)])
    siti.close()
    #expect(home.library.learners() == listed)
  }

  @Test func `lists first who worked last`() throws {
    let first = try home.learner()
    let second = try home.learner()
    for (id, age) in [(first, 10.0), (second, 20.0)] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: home.path(of: id))
    }
    #expect(home.library.learners().map(\.id) == [first, second])
  }

  @Test func `tells a learner's name by the last one given`() throws {
    let id = try home.learner()
    let (file, _) = try home.library.open(id, pin: nil, at: .start)
    try file.append(.named(name: "Budi", office: "Dinas"), at: .start)
    file.close()
    #expect(home.library.learners().map(\.name) == ["Budi"])
    #expect(try home.library.open(id, pin: nil, at: .start).kept.learner.office == "Dinas")
  }

  @Test func `opens a learner with a PIN by that PIN alone`() throws {
    let (file, _) = try home.library.create(name: "", office: "", pin: "1234", at: .start)
    file.close()
    #expect(throws: Trouble.wrongPIN(file.id)) {
      try home.library.open(file.id, pin: nil, at: .start)
    }
    #expect(throws: Trouble.wrongPIN(file.id)) {
      try home.library.open(file.id, pin: "4321", at: .start)
    }
    let again = try home.library.open(file.id, pin: "1234", at: .start).file
    try again.setPIN(nil)
    again.close()
    #expect(try home.library.open(file.id, pin: nil, at: .start).kept.storage == .onDisk)
  }

  @Test func `deletes a person by deleting every file of theirs`() throws {
    let id = try home.learner(answers: 2)
    try home.library.delete(id)
    #expect(try home.names.isEmpty)
    #expect(throws: Trouble.noLearner(id)) { try home.library.open(id, pin: nil, at: .start) }
  }

  @Test func `does not delete what is open`() throws {
    let (file, _) = try home.library.create(name: "", office: "", pin: nil, at: .start)
    #expect(throws: Trouble.openElsewhere) { try home.library.delete(file.id) }
  }

  @Test func `leaves one file behind when a learner's file is closed`() throws {
    let id = try home.learner(answers: 2)
    #expect(try home.names == ["\(id.text).sqlite"])
  }

  @Test func `lets a second window only read`() throws {
    let (first, _) = try home.library.create(name: "", office: "", pin: nil, at: .start)
    try first.append(.answer(1), at: .start)
    let (second, kept) = try home.library.open(first.id, pin: nil, at: .start)
    #expect(kept.storage == .readOnly(reason: Trouble.openElsewhere.description))
    #expect(kept.entries.map(\.entry) == [.answer(1)])
    #expect(throws: Trouble.onlyRead(reason: Trouble.openElsewhere.description)) {
      try second.append(.answer(2), at: .start)
    }
    try first.append(.answer(3), at: .start)
    first.close()
    let (_, again) = try home.library.open(first.id, pin: nil, at: .start)
    #expect(again.storage == .onDisk)
    #expect(again.entries.map(\.entry) == [.answer(1), .answer(3)])
  }
}
