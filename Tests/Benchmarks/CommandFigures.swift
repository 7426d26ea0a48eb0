/// `bimtek periksa` on one file as a process of its own, beside other programs that check one file.
struct CommandFigures {
  let peers: Peers
  let folder: TemporaryFolder
  let rounds: Int

  func all() throws -> [Figure] {
    let draft = try folder.write(DraftText.printing(rows: 25), to: "a.sop.yaml")
    let source = try folder.write(CommandFigures.source, to: "a.py")
    var commands = ["bimtek": [peers.bimtek, "periksa", draft]]
    commands["python"] = peers.python.map { [$0, "-c", "pass"] }
    commands["ruff"] = peers.ruff.map {
      [$0, "check", "--isolated", "--cache-dir", folder.path, source]
    }
    commands["yamllint"] = peers.yamllint.map { [$0, draft] }
    commands["true"] = ["/bin/true"]
    let times = try measured(commands)

    func against(_ name: String, _ what: String, budget: Double? = nil) -> Figure {
      guard let own = times["bimtek"], let other = times[name] else {
        return .missing(what, budget: budget, because: "\(name) is not installed")
      }
      var pairs = Pairs()
      for (own, other) in zip(own, other) { pairs.add(reference: other, subject: own) }
      return pairs.figure(what, budget: budget, of: name)
    }
    return [
      against("python", "against python3 -c pass", budget: 0.35),
      against("ruff", "against ruff check of 3 KB of Python", budget: 1.2),
      against("yamllint", "against yamllint of the same file"),
      against("true", "against /bin/true"),
    ]
  }

  /// The times of each program, round by round, each round in another order.
  private func measured(_ commands: [String: [String]]) throws -> [String: [Double]] {
    var times: [String: [Double]] = [:]
    for round in 0..<(rounds + 2) {
      for (name, words) in commands.shuffled() {
        let time = try Stopwatch.timing { try Process.run(words) }
        // The first rounds warm the file cache.
        if round >= 2 { times[name, default: []].append(time) }
      }
    }
    return times
  }

  /// About 3 KB of Python, with something to find.
  private static let source = (0..<36).map {
    """
    def total_\($0)(rows, factor=\($0)):
        unused = len(rows)
        return sum(row * factor for row in rows)


    """
  }.joined()
}
