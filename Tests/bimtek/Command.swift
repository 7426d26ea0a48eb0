import Foundation
import Glibc
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

  /// Runs to the end of the program itself, whatever it leaves running.
  ///
  /// - Throws: `Unexpected` when the program cannot be started.
  func run() throws -> Outcome {
    let folder = try TemporaryFolder()
    let names = ["masukan", "keluaran", "keluhan"].map { "\(folder.path)/\($0)" }
    try Data(input.utf8).write(to: URL(filePath: names[0]))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, names[0], O_RDONLY, 0)
    for file in 1...2 {
      posix_spawn_file_actions_addopen(
        &actions, Int32(file), names[file], O_WRONLY | O_CREAT, 0o600)
    }
    let status = try spawn(&actions, home: folder.path)
    return Outcome(
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F,
      output: try String(decoding: Data(contentsOf: URL(filePath: names[1])), as: UTF8.self),
      complaint: try String(decoding: Data(contentsOf: URL(filePath: names[2])), as: UTF8.self))
  }

  private func spawn(
    _ actions: inout posix_spawn_file_actions_t, home: String
  ) throws -> Int32 {
    let variables = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": home,
    ].merging(environment) { $1 }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    // The threads of tests block signals; a shell's do not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    guard posix_spawn(&process, program, &actions, &attributes, &words, &settings) == 0 else {
      throw Unexpected(what: "\(program) cannot be started")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
