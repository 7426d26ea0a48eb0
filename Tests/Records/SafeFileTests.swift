import Foundation
import Testing

@testable import Records

@Suite struct `A file written whole` {
  let home: Home

  init() throws { home = try Home() }

  @Test func `takes the place of the old one and leaves nothing beside it`() throws {
    let path = home.folder + "/a.sop.yaml"
    try SafeFile.write(Array("lama".utf8), to: path)
    try SafeFile.write(Array("baru".utf8), to: path)
    #expect(RawFile.bytes(path) == Array("baru".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == ["a.sop.yaml"])
  }

  @Test func `takes the place of what a link names`() throws {
    let path = home.folder + "/a"
    try SafeFile.write([1], to: path)
    try FileManager.default.createSymbolicLink(atPath: path + "-link", withDestinationPath: path)
    try SafeFile.write([2], to: path + "-link")
    #expect(RawFile.bytes(path) == [2])
  }

  @Test func `takes the place of no folder and no device`() {
    #expect(throws: Trouble.noPlainFile(path: home.folder)) {
      try SafeFile.write([], to: home.folder)
    }
    #expect(throws: Trouble.noPlainFile(path: "/dev/null")) {
      try SafeFile.write([], to: "/dev/null")
    }
  }

  @Test func `is refused where there is no folder, and says where`() {
    let path = home.folder + "/tidak/ada.yaml"
    #expect(throws: Trouble.noFile(path: path)) { try SafeFile.write([], to: path) }
  }

  @Test(arguments: ["/dev/full", "/proc/bimtek"])
  func `leaves no half behind on a medium that refuses it`(path: String) {
    #expect(throws: Trouble.self) { try SafeFile.write([1], to: path + "/x") }
  }

  @Test func `lies in folders made on the way`() throws {
    let path = home.folder + "/satu/dua"
    try SafeFile.makeFolder(path)
    try SafeFile.makeFolder(path)
    #expect(SafeFile.isFolder(path))
  }

  @Test(arguments: [("/a/b", "/a"), ("/a/b/", "/a"), ("/a", "/"), ("a", "."), ("a/b", "a")])
  func `lies in the folder its path names`(path: String, folder: String) {
    #expect(SafeFile.folder(of: path) == folder)
  }
}
