import ArgumentParser

/// What authors of lessons do with them.
struct Pelajaran: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pelajaran",
    abstract: "Mengurus pelajaran.", subcommands: [PelajaranPeriksa.self])
}
