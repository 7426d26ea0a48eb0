import Foundation
import GRDB
import Support
import Testing
import Workshop

@testable import Records

/// What became of a file while it was closed.
struct Damage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// How many of the forty entries must be found at least.
  let fewest: Int
  let harm: @Sendable (inout [UInt8]) -> Void

  init(_ name: String, fewest: Int, _ harm: @escaping @Sendable (inout [UInt8]) -> Void) {
    testDescription = name
    self.fewest = fewest
    self.harm = harm
  }

  static let page = 4096

  static let all: [Damage] =
    [
      Damage("nothing left", fewest: 0) { $0 = [] },
      Damage("cut within the first page", fewest: 0) { $0.removeLast($0.count - 1000) },
      Damage("cut by a quarter", fewest: 15) { $0.removeLast($0.count / 4) },
      Damage("cut within the last page", fewest: 20) { $0.removeLast(100) },
      Damage("first page full of zeros", fewest: 40) { bytes in
        for place in 0..<page { bytes[place] = 0 }
      },
      Damage("garbage throughout", fewest: 0) { bytes in
        for place in bytes.indices { bytes[place] = UInt8(truncatingIfNeeded: place &* 167 &+ 13) }
      },
      Damage("one letter of one entry changed", fewest: 39) { bytes in
        guard let found = Array("jawaban 20 ".utf8).place(in: bytes) else { return }
        bytes[found] = UInt8(ascii: "J")
      },
    ]
    + (1..<25).map { number in
      // A leaf of the journal holds three or four entries.
      Damage("page \(number + 1) flipped", fewest: 36) { bytes in
        guard (number + 1) * page <= bytes.count else { return }
        for place in (number * page)..<((number + 1) * page) { bytes[place] ^= 0xFF }
      }
    }
}

extension [UInt8] {
  /// Where these bytes first stand in others.
  func place(in bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast(count).first {
      bytes[$0] == self[0] && bytes[$0..<($0 + count)].elementsEqual(self)
    }
  }
}

@Suite struct `A damaged file` {
  let home: Home

  init() throws { home = try Home() }

  /// Forty entries of about a kilobyte, and a draft.
  private func filled() throws -> Learner.ID {
    let (file, _) = try home.library.create(
      name: "Siti", office: "Kecamatan", pin: nil, at: .start)
    for number in 1..<40 {
      try file.append(
        .versionKept(
          draft: Draft.ID("a"), text: String(repeating: "jawaban \(number) ", count: 80)),
        at: .start)
    }
    try file.keepDraft(.named("a", "konsep"))
    file.close()
    return file.id
  }

  @Test(arguments: Damage.all)
  func `is set aside and everything readable goes on`(damage: Damage) throws {
    let id = try filled()
    let path = home.path(of: id)
    let before = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    let (_, whole) = try home.library.open(id, pin: nil, at: .start)
    var bytes = before
    damage.harm(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    guard bytes != before else { return }

    let (file, kept) = try home.library.open(id, pin: nil, at: .start)
    guard case .salvaged(let notice) = kept.storage else {
      // A page that no tree uses may be flipped without harm.
      #expect(kept.entries == whole.entries)
      return
    }
    #expect(kept.entries.count >= damage.fewest)
    #expect(kept.entries.allSatisfy(whole.entries.contains))
    let aside = home.library.folder + "/\(id.text).rusak-2026-01-05-030405.sqlite"
    #expect(notice.contains(aside))
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: aside))) == bytes)

    try file.append(.keysLearned, at: .start)
    file.close()
    let (_, again) = try home.library.open(id, pin: nil, at: .start)
    #expect(again.storage == .onDisk)
    #expect(again.entries.count == kept.entries.count + 1)
    #expect(home.library.learners().count == 1)
  }

  @Test func `does not lose the working copies to a changed entry`() throws {
    let id = try filled()
    try change(id, "UPDATE journal SET time = 0 WHERE sequence = 3")
    let (_, kept) = try home.library.open(id, pin: nil, at: .start)
    #expect(kept.drafts.map(\.text) == ["konsep"])
    #expect(kept.learner.name == "Siti")
    #expect(kept.entries.count == 39)
  }

  @Test(arguments: [
    "UPDATE journal SET payload = replace(payload, 'jawaban 7', 'jawaban 8') WHERE sequence = 8",
    "UPDATE journal SET sequence = 99 WHERE sequence = 8",
    "DELETE FROM journal WHERE sequence = 8",
    "DELETE FROM peserta",
    "DROP TABLE konsep",
  ])
  func `is noticed, whoever changed it`(statement: String) throws {
    let id = try filled()
    try change(id, statement)
    let (_, kept) = try home.library.open(id, pin: nil, at: .start)
    guard case .salvaged = kept.storage else {
      Issue.record("opened as \(kept.storage)")
      return
    }
  }

  @Test func `set aside twice in a second keeps both names`() throws {
    let id = try filled()
    for sequence in [3, 4] {
      try change(id, "UPDATE journal SET time = 0 WHERE sequence = \(sequence)")
      try home.library.open(id, pin: nil, at: .start).file.close()
    }
    #expect(try home.names.filter { $0.contains("rusak") }.count == 2)
  }

  @Test func `gives also what a power cut left in its log`() throws {
    let (file, _) = try home.library.create(name: "Siti", office: "", pin: nil, at: .start)
    for number in 0..<40 { try file.append(.answer(number), at: .start) }
    let long = String(repeating: "panjang ", count: 5_000)
    try file.keepDraft(.named("a", "lama"))
    try file.keepDraft(.named("a", long, at: .start.later(by: 1)))
    let copy = home.library.at(home.folder + "/salinan")
    try SafeFile.makeFolder(copy.folder)
    try DatabaseFiles.copy(home.path(of: file.id), to: copy.path(of: file.id))
    try SafeFile.write(Array("rusak".utf8), to: copy.path(of: file.id))

    let (_, kept) = try copy.open(file.id, pin: nil, at: .start)
    #expect(kept.learner.name == "Siti")
    #expect(kept.entries.map(\.entry).dropFirst() == (0..<40).map(Entry.answer)[...])
    #expect(kept.drafts.map(\.text) == [long])
  }

  @Test func `changed anywhere gives only entries that were written`() throws {
    let id = try filled()
    let whole = Set(Salvage.read(home.path(of: id)).rows)
    let bytes = try #require(RawFile.bytes(home.path(of: id)))
    let log = home.path(of: id) + DatabaseFiles.log
    var dice = Dice(seed: 35)
    for round in 0..<200 {
      var harmed = bytes
      for _ in 0..<(1 << (round % 12)) {
        harmed[Int.random(in: 0..<harmed.count, using: &dice)] = UInt8.random(
          in: 0...255, using: &dice)
      }
      try SafeFile.write(harmed, to: home.path(of: id))
      // A log of pieces of the file is as bad as a log can be.
      let start = Int.random(in: 0..<bytes.count, using: &dice)
      try SafeFile.write(Array(harmed[start...]), to: log)
      #expect(whole.isSuperset(of: Salvage.read(home.path(of: id)).rows))
    }
  }

  @Test func `whose mending was cut off at the last step is mended at the next opening`() throws {
    let id = try filled()
    let path = home.path(of: id)
    try FileManager.default.copyItem(atPath: path, toPath: path + ".pulih")
    try Data("rusak".utf8).write(to: URL(fileURLWithPath: path))
    let (_, kept) = try home.library.open(id, pin: nil, at: .start)
    #expect(kept.entries.count == 40)
    #expect(!SafeFile.exists(path + ".pulih"))
  }

  /// Changes a file as its owner can, with any SQLite at hand.
  private func change(_ id: Learner.ID, _ statement: String) throws {
    let database = try DatabaseQueue(path: home.path(of: id))
    try database.write { database in
      for trigger in ["update", "delete", "replace"] {
        try database.execute(sql: "DROP TRIGGER IF EXISTS journal_refuses_\(trigger)")
      }
      try database.execute(sql: statement)
    }
    try database.close()
  }
}
