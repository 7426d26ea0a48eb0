import Glibc
import Support

/// The program to measure and those it is compared with, as far as they are installed.
struct Peers {
  let bimtek: String
  /// The system's interpreter: others may start slowly for reasons of their own.
  let python: String?
  let ruff: String?
  let yamllint: String?
  let nano: String?
  /// An interpreter that has Textual.
  let textual: String?

  init(program: String?, venv: String?, python: String?) {
    bimtek = program ?? PtySession.built("bimtek")
    let folder = venv ?? Peers.variable("BIMTEK_PEERS") ?? "/tmp/venv"
    self.python = python ?? Peers.existing("/usr/bin/python3") ?? Peers.inPath("python3")
    ruff = Peers.existing("\(folder)/bin/ruff") ?? Peers.inPath("ruff")
    yamllint = Peers.existing("\(folder)/bin/yamllint") ?? Peers.inPath("yamllint")
    nano = Peers.inPath("nano")
    let hasTextual = Files.names(in: "\(folder)/lib").contains {
      Files.exists("\(folder)/lib/\($0)/site-packages/textual")
    }
    textual = hasTextual ? "\(folder)/bin/python3" : nil
  }

  /// The first line of a report: what was measured, on which machine, under which load.
  var named: String {
    let load = Files.text("/proc/loadavg").split(separator: " ").first ?? "?"
    return
      "bimtek \(bimtek)\npython \(python ?? "–"), ruff \(ruff ?? "–"), yamllint \(yamllint ?? "–"), "
      + "nano \(nano ?? "–"), textual \(textual ?? "–")\nload \(load), "
      + "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores"
  }

  private static func existing(_ path: String) -> String? { Files.exists(path) ? path : nil }

  private static func inPath(_ name: String) -> String? {
    (variable("PATH") ?? "").split(separator: ":").lazy.map { "\($0)/\(name)" }
      .first(where: Files.exists)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
