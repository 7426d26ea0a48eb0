import Foundation
import Glibc

/// The other process: a probe that works at a learner's file and tells line by line what it did.
struct Probe {
  private let process = Process()
  private let output = Pipe()
  private let input = Pipe()

  init(_ words: String...) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("RecordsProbe")
    process.arguments = words
    process.standardOutput = output
    process.standardInput = input
    try process.run()
  }

  /// Waits for the first thing it says.
  func firstLine() -> String {
    String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  }

  /// Everything it said, to its end.
  func lines() throws -> [String] {
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  func tellToEnd() throws { try input.fileHandleForWriting.close() }
}
