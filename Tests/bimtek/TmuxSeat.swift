import Foundation
import Support

/// A seat inside tmux, as on most servers: another terminal's keys and another terminal's screen.
final class TmuxSeat: Seat {
  private let home: Home
  private let socket: String
  private let ending: String

  static let isInstalled = ["/usr/bin/tmux", "/usr/local/bin/tmux"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Starts the trainer in a window of 80 by 24 of a tmux of its own.
  init(in home: Home, terminal: String = "screen-256color") throws {
    self.home = home
    socket = home.folder.path + "/tmux"
    ending = home.folder.path + "/selesai"
    let settings = home.folder.path + "/tmux.conf"
    try Data(
      """
      set -g default-terminal \(terminal)
      set -g status off

      """.utf8
    ).write(to: URL(filePath: settings))
    try tmux([
      "-f", settings, "new-session", "-d", "-x", "80", "-y", "24",
      "\(PtySession.built("bimtek")); echo $? $TERM >'\(ending)'",
    ])
  }

  deinit { _ = try? tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    var command = Command(["tmux", "-S", socket] + arguments, environment: home.environment)
    command.program = "/usr/bin/env"
    let run = try command.run()
    guard run.status == 0 else { throw Unexpected(what: "tmux \(arguments): \(run)") }
    return run.output
  }

  var text: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

  func press(_ key: String) throws {
    let names = [
      Keys.enter: "Enter", Keys.tab: "Tab", Keys.backTab: "BTab", Keys.escape: "Escape",
      Keys.up: "Up", Keys.down: "Down", Keys.left: "Left", Keys.right: "Right", Keys.home: "Home",
      Keys.end: "End", Keys.pageUp: "PPage", Keys.pageDown: "NPage", Keys.function(1): "F1",
      Keys.function(5): "F5",
    ]
    try tmux(names[key].map { ["send-keys", $0] } ?? ["send-keys", "-l", key])
  }

  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  func see(_ words: String) throws {
    try wait(for: words) { text.contains(words) }
  }

  /// Waits for the end, and gives the status and the terminal's name the program saw.
  func waitForEnd() throws -> String {
    var said: String { (try? String(contentsOfFile: ending, encoding: .utf8)) ?? "" }
    try wait(for: "the end") { said.hasSuffix("\n") }
    return said
  }

  private func wait(for wanted: String, until condition: () -> Bool) throws {
    for _ in 0..<1200 {
      if condition() { return }
      usleep(50_000)
    }
    throw Unexpected(what: "waited in vain for “\(wanted)”; the screen:\n\(text)")
  }
}
