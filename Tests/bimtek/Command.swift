import Foundation
import Support

/// A command line without a terminal, as a script or another program runs it.
struct Command {
  var program = PtySession.built("bimtek")
  var arguments: [String]
  var input = ""
  var environment: [String: String] = [:]

  init(_ arguments: [String], input: String = "", environment: [String: String] = [:]) {
    self.arguments = arguments
    self.input = input
    self.environment = environment
  }

  /// What came of it.
  struct Outcome: CustomStringConvertible {
    var status: Int32
    var output: String
    var complaint: String

    /// What a failed test prints.
    var description: String { "exit \(status)\n\(output)\n\(complaint)" }
  }

  /// Runs to the end.
  ///
  /// - Throws: what the system says when the program cannot be started.
  func run() throws -> Outcome {
    let folder = try TemporaryFolder()
    let names = ["masukan", "keluaran", "keluhan"].map { URL(filePath: "\(folder.path)/\($0)") }
    try Data(input.utf8).write(to: names[0])
    for name in names.dropFirst() { try Data().write(to: name) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder.path,
    ].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(decoding: Data(contentsOf: names[1]), as: UTF8.self),
      complaint: try String(decoding: Data(contentsOf: names[2]), as: UTF8.self))
  }
}
