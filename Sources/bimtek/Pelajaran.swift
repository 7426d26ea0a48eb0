import ArgumentParser

/// What authors of lessons do with them.
struct Pelajaran: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pelajaran",
    abstract: "Menulis, mencoba, dan memeriksa pelajaran.",
    subcommands: [
      PelajaranBaru.self, PelajaranBukuKerja.self, PelajaranCoba.self, PelajaranEkspor.self,
      PelajaranImpor.self, PelajaranPeriksa.self,
    ])
}
