import GRDB
import Testing
import Workshop

@testable import Records

@Suite struct `A journal` {
  let home: Home

  init() throws { home = try Home() }

  @Test(arguments: [
    "UPDATE journal SET payload = '{}'",
    "DELETE FROM journal",
    "INSERT OR REPLACE INTO journal SELECT * FROM journal",
    "INSERT OR REPLACE INTO journal (id, device, sequence, time, previous, hash, kind, version, "
      + "payload) SELECT 'lain', device, sequence, 0, '', '', 'x', 1, '{}' FROM journal",
  ])
  func `refuses to be changed`(statement: String) throws {
    let id = try home.learner(answers: 2)
    let (journal, contents) = try Journal.open(home.path(of: id)) { "b" }
    #expect(throws: DatabaseError.self) {
      try journal.database.write { try $0.execute(sql: statement) }
    }
    #expect(try journal.contents().rows == contents.rows)
  }

  @Test func `is flushed at every entry`() throws {
    let (file, _) = try home.library.create(name: "", office: "", pin: nil, at: .start)
    let pragmas = try file.pragmas()
    #expect(pragmas.journalMode == "wal")
    #expect(pragmas.synchronous == 2)
  }

  @Test func `links each entry to the one before, over sittings too`() throws {
    let id = try home.learner(answers: 2)
    let (file, _) = try home.library.open(id, pin: nil, at: .start)
    try file.append(.keysLearned, at: .start)
    file.close()
    let rows = try Journal.open(home.path(of: id)) { "b" }.contents.rows
    #expect(rows.map(\.previous) == [""] + rows.dropLast().map(\.hash))
    #expect(rows.map(\.sequence) == [1, 2, 1])
    #expect(Set(rows.map(\.device)).count == 2)
  }

  @Test func `keeps the latest text of each working copy, the last change first`() throws {
    let id = try home.learner(drafts: [
      .named("a", "satu"), .named("b", "dua", at: .start.later(by: 1)),
      .named("a", "tiga", at: .start.later(by: 2)), .named("c", "empat"),
    ])
    let (file, _) = try home.library.open(id, pin: nil, at: .start)
    try file.dropDraft(Draft.ID("c"))
    #expect(try file.readAll().drafts.map(\.text) == ["tiga", "dua"])
  }

  @Test func `puts what came later first by its links when the clock went back`() throws {
    let (file, _) = try home.library.create(name: "", office: "", pin: nil, at: .start)
    try file.append(.answer(1), at: .start.later(by: 100))
    try file.append(.answer(2), at: .start)
    #expect(try file.readAll().entries.map(\.entry) == [.answer(1), .answer(2)])
  }
}

@Suite struct `Steps of the schema` {
  @Test(arguments: Schema.steps.indices)
  func `a filled file of an older step is opened whole`(step: Int) throws {
    let home = try Home()
    let id = try home.learner(answers: 3)
    let newer = try Journal.open(home.path(of: id)) { "b" }.contents
    let old = home.folder + "/lama.sqlite"
    do {
      let database = try DatabaseQueue(path: old)
      try Schema.migrator.migrate(database, upTo: Schema.steps[step].name)
      try database.write { database in
        try database.execute(sql: "INSERT INTO peserta VALUES (1, 'Siti', 'Kecamatan', NULL)")
        try newer.rows.forEach { try $0.insert(into: database) }
        if step >= 1 { try Draft.named("a", "teks").keep(in: database) }
      }
      try database.close()
    }
    try DatabaseFiles.replace(home.path(of: id), by: old)

    let (file, kept) = try home.library.open(id, pin: nil, at: .start)
    #expect(kept.storage == .onDisk)
    #expect(kept.learner.name == "Siti")
    #expect(kept.entries.map(\.entry) == [.answer(0), .answer(1), .answer(2)])
    #expect(kept.drafts.map(\.text) == (step >= 1 ? ["teks"] : []))
    try file.keepDraft(.named("b", "baru"))
    try file.append(.keysLearned, at: .start)
  }

  @Test func `a file of a newer program is read and left as it is`() throws {
    let home = try Home()
    let id = try home.learner(answers: 1)
    do {
      let database = try DatabaseQueue(path: home.path(of: id))
      var newer = Schema.migrator
      newer.registerMigration("9 nanti") { try $0.execute(sql: "CREATE TABLE nanti (x)") }
      try newer.migrate(database)
      try database.close()
    }
    let (file, kept) = try home.library.open(id, pin: nil, at: .start)
    #expect(kept.entries.count == 1)
    #expect(kept.storage == .readOnly(reason: Trouble.newer(path: home.path(of: id)).description))
    #expect(throws: Trouble.self) { try file.append(.keysLearned, at: .start) }
  }
}
