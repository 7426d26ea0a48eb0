import Foundation
import SOPRules
import Support
import Testing

/// The rules as a folder of HTML pages.
@Suite struct RulePagesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(at path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func write(to path: String) throws -> Command.Outcome {
    try Command(["aturan", "--halaman", path]).run()
  }

  @Test func `every rule has a page and the index leads to all of them`() throws {
    let path = "\(folder.path)/a/b"
    let run = try write(to: path)
    #expect(run.status == 0)
    let index = try text(at: "\(path)/index.html")
    let codes = Rulebook.standard.rules.map(\.code) + CollectionRule.standard.map(\.code)
    for code in codes {
      #expect(index.contains("href=\"\(code).html\""), "\(code)")
      let page = try text(at: "\(path)/\(code).html")
      #expect(!page.contains("<script") && !page.contains("http"), "\(code)")
      #expect(page.contains("<h2>Mengapa</h2>"), "\(code)")
    }
    #expect(run.output == "\(codes.count + 1) halaman ditulis. Buka \(path)/index.html.\n")
  }

  @Test func `a page says what jelaskan says, word by word`() throws {
    _ = try write(to: folder.path)
    for code in ["AL-15", "ID-04", "KS-09"] {
      let page = try text(at: "\(folder.path)/\(code).html")
      let shown = page.replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">").replacing("&#39;", with: "'").split { $0.isWhitespace }
        .joined(separator: " ")
      let said = try Command(["jelaskan", code]).run().output
      for block in said.split(separator: "\n\n").dropFirst() {
        var lines = block.split(separator: "\n")[...]
        // A drawn flow stands apart below its example, without a heading of its own.
        if lines.first?.hasPrefix(" ") == false {
          let heading = lines.removeFirst()
          #expect(shown.contains("<h2>\(heading)</h2>"), "\(code): \(heading)")
        }
        for line in lines {
          let words = line.split { $0.isWhitespace }.joined(separator: " ")
          #expect(shown.contains(words), "\(code): \(words)")
        }
      }
    }
  }

  @Test func `our own folder is written anew, any other is left alone`() throws {
    #expect(try write(to: folder.path).status == 0)
    #expect(try write(to: folder.path).status == 0)
    let other = "\(folder.path)/lain"
    try FileManager.default.createDirectory(
      atPath: other, withIntermediateDirectories: true)
    for name in ["catatan.txt", "index.html"] {
      try Data("milik orang".utf8).write(to: URL(filePath: "\(other)/\(name)"))
      let run = try write(to: other)
      #expect(run.status == 2)
      #expect(run.complaint.contains("catatan.txt"), "\(run)")
      #expect(try text(at: "\(other)/\(name)") == "milik orang")
    }
    let file = "\(folder.path)/berkas"
    try Data().write(to: URL(filePath: file))
    #expect(try write(to: file).status == 2)
    #expect(try Command(["aturan", "--manusia", "--halaman", other]).run().status == 2)
  }

  @Test func `a selection writes its rules alone`() throws {
    let run = try Command(["aturan", "DH", "--halaman", folder.path]).run()
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { $0 == "index.html" || $0.hasPrefix("DH-") })
  }
}
