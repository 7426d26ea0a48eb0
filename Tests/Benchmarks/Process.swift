import Glibc

/// Other programs, run to their end with nothing on their standard output.
enum Process {
  /// Runs a program; whatever it exits with is all right.
  ///
  /// - Throws: `Refusal` if it cannot be started.
  static func run(_ words: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments = words.map { strdup($0) }
    var settings = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"].map {
      strdup($0 as String)
    }
    defer { for word in arguments + settings { free(word) } }
    arguments.append(nil)
    settings.append(nil)
    var process = pid_t()
    guard posix_spawn(&process, words[0], &actions, nil, arguments, settings) == 0 else {
      throw Refusal("\(words[0]) cannot be started")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status & 0x7F == 0, (status >> 8) & 0xFF <= 1 else {
      throw Refusal("\(words.joined(separator: " ")) ended with \(status)")
    }
  }

  /// The figure of a key in /proc/PID/status, as "VmHWM" in KiB.
  static func status(_ key: String, of process: pid_t, thread: String? = nil) -> Int {
    let path = "/proc/\(process)" + (thread.map { "/task/\($0)" } ?? "") + "/status"
    let line = Files.text(path).split(separator: "\n").first { $0.hasPrefix("\(key):") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  /// How often each thread of a process has gone to sleep of itself: each time it had woken.
  static func sleeps(of process: pid_t) -> [String: Int] {
    let threads = Files.names(in: "/proc/\(process)/task")
    return Dictionary(
      uniqueKeysWithValues: threads.map {
        ($0, status("voluntary_ctxt_switches", of: process, thread: $0))
      })
  }
}
