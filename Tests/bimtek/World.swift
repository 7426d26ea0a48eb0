import Foundation
import Glibc
import Support

/// Ways to start the program in a world that refuses something.
enum World {
  /// Somebody without the rights of the one who runs the tests.
  static let withoutRights =
    getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  static let hasPeopleWithoutRights = works(withoutRights + [PtySession.built("bimtek"), "aturan"])

  /// A disk of so many kilobytes at a path, for the program alone.
  static func withDisk(kilobytes: Int, at path: String) -> [String] {
    let mount = "mount -t tmpfs -o size=\(kilobytes)k,mode=777 tmpfs \"$0\" && exec \"$@\""
    return ["unshare", "--mount", "sh", "-c", mount, path]
  }

  static let hasSmallDisks = works(withDisk(kilobytes: 64, at: "/mnt") + ["true"])

  private static func works(_ words: [String]) -> Bool {
    var command = Command(["-c", "exec \"$0\" \"$@\""] + words)
    command.program = "/bin/sh"
    return (try? command.run().status) == 0
  }
}

extension Home {
  /// Starts the trainer by way of another program.
  func start(by way: [String], environment: [String: String] = [:]) throws -> PtySession {
    try PtySession(
      "/usr/bin/env", way + [PtySession.built("bimtek")],
      environment: self.environment.merging(environment) { $1 })
  }

  /// A folder that everybody may write to.
  func otherFolder() throws -> TemporaryFolder {
    let other = try TemporaryFolder()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777], ofItemAtPath: other.path)
    return other
  }
}
