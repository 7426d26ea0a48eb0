import ArgumentParser
import Glibc

/// Measures what the budgets promise and prints one table: ratios within this run, never times of
/// another day.
///
/// Nothing here is asserted by tests: machines are noisy, so a figure is looked at by a person.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measures bimtek against its budgets, beside its peers.",
    discussion: """
      Build and run both as they are shipped:

        swift build -c release --static-swift-stdlib --product bimtek &&
        swift run -c release --static-swift-stdlib Benchmarks

      Peers are optional; one that is missing is named in the table. ruff, yamllint and textual come
      from a Python environment (python3 -m venv /tmp/venv && /tmp/venv/bin/pip install ruff \
      yamllint textual), named by --venv or BIMTEK_PEERS; nano from the system.
      """)

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case engine, rules, fuzz, command, folder, records, screen
  }

  @Option(
    name: .customLong("bimtek"), help: "The program to measure; else the one built beside this.")
  var program: String?

  @Option(help: "The Python environment with the peers.")
  var venv: String?

  @Option(help: "The interpreter to compare with; else the system's python3.")
  var python: String?

  @Option(help: "Pairs measured within this process.")
  var pairs = 301

  @Option(help: "Rounds of processes started one after the other.")
  var rounds = 61

  @Option(help: "Keys typed into each program.")
  var keys = 300

  @Option(help: "Garbled drafts read and reviewed.")
  var drafts = 20_000

  @Option(help: "Only these parts.")
  var only: [Part] = []

  func run() throws {
    let peers = Peers(program: program, venv: venv, python: python)
    let parts = only.isEmpty ? Part.allCases : only
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var table = Table()
    for part in parts {
      Table.tell("measuring: \(part.rawValue) …")
      switch part {
      case .engine: table.add("Engine, in this process", try EngineFigures(pairs: pairs).all())
      case .rules:
        table.add("Each rule, the dearest twenty", try RuleFigures(repeats: pairs).all())
      case .fuzz:
        let fuzz = FuzzFigures(drafts: drafts, rubric: try EngineFigures.shippedRubric())
        table.add("Garbled drafts", fuzz.all())
      case .command:
        table.add(
          "bimtek periksa, cold process",
          try CommandFigures(peers: peers, folder: folder, rounds: rounds).all())
      case .folder:
        table.add(
          "bimtek periksa on a folder",
          try FolderFigures(peers: peers, folder: folder, rounds: max(3, rounds / 6)).all())
      case .records:
        table.add("A learner's file", try RecordFigures(folder: folder).all())
      case .screen:
        table.add(
          "The trainer on a terminal of 120 × 40",
          try ScreenFigures(peers: peers, folder: folder, keys: keys).all())
      }
    }
    print(table.printed(under: peers.named))
  }
}
