import Foundation
import Testing
import Workshop

@testable import bimtek

@Suite struct `A draft as a file` {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/konsep.sop.yaml"
  }

  private func put(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private var text: String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `is written and read again`() {
    #expect(DraftFile(path).exported("status: draf\n", overwrites: false) == .exported(path: path))
    #expect(DraftFile(path).imported == .imported(path: path, text: "status: draf\n"))
  }

  @Test func `is not written over without consent, and comments are counted`() throws {
    try put("# satu\nstatus: draf\n  # dua\n")
    guard
      case .exportNeedsConsent(path, let reason) = DraftFile(path).exported("", overwrites: false)
    else {
      Issue.record("written over")
      return
    }
    #expect(reason.contains("2 baris komentar"))
    #expect(text == "# satu\nstatus: draf\n  # dua\n")
    #expect(DraftFile(path).exported("baru", overwrites: true) == .exported(path: path))
    #expect(text == "baru")
  }

  @Test func `of more than a megabyte is not read`() throws {
    try put(String(repeating: "a", count: 1_048_577))
    expectRefusal(DraftFile(path).imported)
  }

  @Test(arguments: ["/dev/null", "/dev", "-", "", "/tidak/ada.yaml"])
  func `that is none is refused in a sentence, both ways`(path: String) {
    expectRefusal(DraftFile(path).imported)
    if path != "-" { expectRefusal(DraftFile(path).exported("", overwrites: true)) }
  }

  private func expectRefusal(_ reply: Reply) {
    guard case .failed(let reason) = reply else {
      Issue.record("replied \(reply)")
      return
    }
    #expect(reason.hasSuffix("."))
  }
}
