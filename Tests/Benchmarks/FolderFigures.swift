import Glibc

/// `bimtek periksa` on a folder of a thousand drafts, on one core and on all.
struct FolderFigures {
  let peers: Peers
  let folder: TemporaryFolder
  let rounds: Int

  private static let drafts = 1_000
  private static let foldersOfYamllint = 10

  func all() throws -> [Figure] {
    let draft = DraftText.printing(rows: 25)
    let bytes = Array(draft.utf8)
    // Ten folders of a hundred each, so that a slow peer may be given one of them.
    for group in 0..<FolderFigures.foldersOfYamllint {
      let below = "\(folder.path)/drafts/\(group)"
      mkdir("\(folder.path)/drafts", 0o755)
      mkdir(below, 0o755)
      for number in 0..<(FolderFigures.drafts / FolderFigures.foldersOfYamllint) {
        try folder.write(draft, to: "drafts/\(group)/\(number).sop.yaml")
      }
    }
    let command = [peers.bimtek, "periksa", "\(folder.path)/drafts"]
    let alone = ["/usr/bin/taskset", "-c", "0"] + command
    guard Files.exists(alone[0]) else {
      return [.missing("a thousand drafts on one core", because: "taskset is not installed")]
    }
    var events = Pairs()
    var cores = Pairs()
    for round in 0..<(rounds + 1) {
      let parsing = Stopwatch.timing {
        for _ in 0..<FolderFigures.drafts { LibYAMLEvents.count(in: bytes) }
      }
      let one = try Stopwatch.timing { try Process.run(alone) }
      let all = try Stopwatch.timing { try Process.run(command) }
      // The first round warms the file cache.
      guard round > 0 else { continue }
      events.add(reference: parsing, subject: one)
      cores.add(reference: all, subject: one)
    }
    return [
      events.figure("1,000 drafts on one core", budget: 6, of: "libyaml's events of all"),
      cores.figure("… how much faster on all cores, at least 1.60 ×", of: "on all cores"),
      try yamllint(),
    ]
  }

  /// A tenth of the drafts, as yamllint needs seconds for it.
  private func yamllint() throws -> Figure {
    let what = "yamllint against bimtek, 100 drafts, at least 50 ×"
    guard let program = peers.yamllint else {
      return .missing(what, because: "yamllint is not installed")
    }
    var pairs = Pairs()
    for _ in 0..<3 {
      let own = try Stopwatch.timing {
        try Process.run([peers.bimtek, "periksa", "\(folder.path)/drafts/0"])
      }
      pairs.add(
        reference: own,
        subject: try Stopwatch.timing { try Process.run([program, "\(folder.path)/drafts/0"]) })
    }
    return pairs.figure(what, of: "bimtek")
  }
}
