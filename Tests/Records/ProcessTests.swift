import Foundation
import Testing
import Workshop

@testable import Records

@Suite struct `Another process` {
  let home: Home

  init() throws { home = try Home() }

  @Test func `killed at two hundred random moments loses nothing it was told is on disk`() throws {
    let id = try home.learner()
    var answers = 0
    for _ in 0..<200 {
      let probe = try Probe("write", home.library.folder, id.text, "\(answers)")
      var said = probe.firstLine()
      usleep(UInt32.random(in: 0..<20_000))
      probe.kill()
      said += try probe.lines().map { $0 + "\n" }.joined()

      let (file, kept) = try home.library.open(id, pin: nil, at: .start)
      file.close()
      #expect(kept.storage == .onDisk)
      let found = kept.entries.map(\.entry)
      #expect(found == (0..<found.count).map { Entry.answer($0 + 1) })
      #expect(found.count >= last("answer", in: said) ?? 0)
      let draft = kept.drafts.first?.text.prefix { $0 != " " }.description ?? "0"
      #expect(Int(draft) ?? 0 >= last("draft", in: said) ?? 0)
      answers = found.count
    }
    #expect(answers > 200)
  }

  private func last(_ word: String, in said: String) -> Int? {
    said.split(separator: "\n").last { $0.hasPrefix(word + " ") }
      .flatMap { Int($0.dropFirst(word.count + 1)) }
  }

  @Test func `keeps the file for itself while it has it open`() throws {
    let id = try home.learner(answers: 1)
    let probe = try Probe("hold", home.library.folder, id.text)
    #expect(probe.firstLine() == "held\n")
    let (_, kept) = try home.library.open(id, pin: nil, at: .start)
    #expect(kept.storage == .readOnly(reason: Trouble.openElsewhere.description))
    #expect(kept.entries.count == 1)
    try probe.tellToEnd()
    _ = try probe.lines()
    #expect(try home.library.open(id, pin: nil, at: .start).kept.storage == .onDisk)
  }

  @Test func `without the right to write reads everything, and works on in another folder`() throws
  {
    let id = try home.learner(answers: 3)
    let other = home.folder + "/usb"
    try SafeFile.makeFolder(other)
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o777], ofItemAtPath: other)
    try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: home.path(of: id))
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: home.library.folder)
    defer {
      try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.library.folder)
    }

    let said = try Probe("without-rights", home.library.folder, id.text, other + "/peserta").lines()
    #expect(said.count == 4)
    #expect(said.first == "entries 3")
    #expect(
      said.contains { $0.hasPrefix("storage inMemory") && $0.contains("Belum dapat menulis") })
    #expect(said.contains { $0.hasPrefix("refused Belum") })
    #expect(said.last == "then onDisk")
    #expect(Salvage.read(home.library.at(other + "/peserta").path(of: id)).rows.count == 4)
    #expect(Salvage.read(home.path(of: id)).rows.count == 3)
  }

  @Test func `without room works on in memory, and writes it all when there is room again`() throws
  {
    let id = try home.learner()
    let said = try Probe("without-room", home.library.folder, id.text).lines()
    #expect(said.first == "refused " + Trouble.full(path: home.library.folder).description)
    #expect(said.contains("refused again"))
    #expect(said.contains { $0.hasPrefix("storage inMemory") })
    #expect(said.contains("then onDisk"))
    let (_, kept) = try home.library.open(id, pin: nil, at: .start)
    #expect(kept.storage == .onDisk)
    #expect(said.last == "entries \(kept.entries.count)")
  }
}
