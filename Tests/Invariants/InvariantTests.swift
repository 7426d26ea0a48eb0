import Foundation
import Testing

/// What is true of the whole tree, however it grows.
struct InvariantTests {
  @Test func `the tree is found`() {
    #expect(Tree.files(below: "Sources", ending: "swift").count > 100)
  }

  @Test func `no Swift or C file passes 300 lines`() throws {
    for path in Tree.files(below: "Sources", ending: "swift", "c", "h")
      + Tree.files(below: "Tests", ending: "swift", "c", "h")
    {
      let count = try Tree.lines(path).count - 1
      #expect(count <= 300, "\(path) has \(count) lines")
    }
  }

  @Test func `no path has a space`() {
    #expect(Tree.files.filter { $0.contains(" ") } == [])
  }

  @Test func `the README's code map names exactly the folders of Sources`() throws {
    let rows = try Tree.lines("README.md").drop { !$0.hasPrefix("## Code map") }
      .dropFirst().prefix { !$0.hasPrefix("## ") }
    let named = rows.filter { $0.hasPrefix("| `") }.compactMap { row in
      row.split(separator: "`").dropFirst().first.map(String.init)
    }
    #expect(named.sorted() == (try Tree.folders(in: "Sources")))
  }

  /// Each outside library and who alone may know it.
  @Test(arguments: [
    ("CYAML", "PlainYAML"), ("CMark", "Coursework"), ("CSodium", "Records"), ("GRDB", "Records"),
    ("CTerminal", "Terminal"), ("ArgumentParser", "bimtek"), ("Foundation", "Records"),
  ])
  func `an outside library is known to one module`(library: String, owner: String) throws {
    let users = try Tree.files(below: "Sources", ending: "swift").filter {
      try Tree.imports(of: $0).contains(library)
    }
    #expect(!users.isEmpty)
    #expect(users.filter { !$0.hasPrefix("Sources/\(owner)/") } == [])
  }

  @Test func `ncurses is spoken to in one C file, and that in one Swift file`() throws {
    let including = try Tree.files(below: "Sources", ending: "c", "h").filter {
      try Tree.text($0).contains("#include <curses.h>") || Tree.text($0).contains("<ncurses")
    }
    #expect(including == ["Sources/CTerminal/screen.c"])
    let importing = try Tree.files(below: "Sources", ending: "swift").filter {
      try Tree.imports(of: $0).contains("CTerminal")
    }
    #expect(importing.count == 1)
  }

  @Test func `rules use no regular expression`() throws {
    for path in Tree.files(below: "Sources/SOPRules", ending: "swift") {
      let text = try Tree.text(path)
      for sign in ["Regex", "NSRegularExpression", "firstMatch(of:", "wholeMatch(of:", "= /"] {
        #expect(!text.contains(sign), "\(path): \(sign)")
      }
    }
  }

  @Test func `every rule has a file of its own, named after it, and stands in the rulebook once`()
    throws
  {
    let rulebook = try Tree.lines("Sources/SOPRules/Rulebook+Standard.swift").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    for path in Tree.files(below: "Sources/SOPRules/Rules", ending: "swift") {
      let file = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let name = file.prefix(1).lowercased() + file.dropFirst()
      let declared = try Tree.lines(path).filter {
        $0.contains("static let") && $0.contains("Rule(")
      }
      #expect(declared.count == 1, "\(path)")
      #expect(declared.first?.contains("static let \(name) = Rule(") == true, "\(path)")
      #expect(rulebook.filter { $0 == ".\(name)," }.count == 1, "\(name)")
    }
  }

  /// What the modules below the terminal must not know.
  @Test(arguments: [
    "Workshop", "WorkshopScreens", "Coursework", "SOPRules", "SOPDocument", "SOPDrawing",
    "PlainYAML",
  ])
  func `no clock, disk, environment or chance is known here`(module: String) throws {
    let signs = [
      "ContinuousClock", "SuspendingClock", "Date()", "FileManager", "fopen(", "getenv(",
      "ProcessInfo",
      ".random(", "SystemRandomNumberGenerator", " Task {", "@MainActor", "import Glibc",
    ]
    for path in Tree.files(below: "Sources/\(module)", ending: "swift") {
      let text = try Tree.text(path)
      for sign in signs { #expect(!text.contains(sign), "\(path): \(sign)") }
    }
  }

  @Test func `nothing is promised to the compiler that it cannot check`() throws {
    for path in Tree.files(below: "Sources", ending: "swift") {
      let text = try Tree.text(path)
      for sign in ["@unchecked", "nonisolated(unsafe)", "try!", "as!", "unsafeBitCast"] {
        #expect(!text.contains(sign), "\(path): \(sign)")
      }
    }
  }

  @Test func `no file is a drawer for things without a home`() {
    let drawers = ["Utils", "Util", "Helpers", "Helper", "Manager", "Handler", "Service", "Misc"]
    let found = Tree.files.filter { path in
      let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
      return drawers.contains { name.hasSuffix($0) }
    }
    #expect(found == [])
  }

  @Test func `no work is left undone in a comment`() throws {
    for path in Tree.files(below: "Sources", ending: "swift", "c", "h") {
      let text = try Tree.text(path)
      for mark in ["TODO", "FIXME", "XXX"] { #expect(!text.contains(mark), "\(path): \(mark)") }
    }
  }
}
