import ArgumentParser
import Coursework
import SOPRules

/// The author's gate: everything to mend in the lessons, one line each.
struct PelajaranPeriksa: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Memeriksa seluruh pelajaran sebelum dipakai.",
    discussion: """
      Setiap hal ditulis sebagai berkas:baris:kolom: pesan. Selesai dengan 0 bila tidak ada yang \
      perlu diperbaiki, 1 bila ada, 2 bila foldernya belum ditemukan.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folder pelajaran; tanpa ini folder bawaan program.", valueName: "folder"))
  var folder: String?

  func run() throws {
    let gate = AuthorGate(of: try LessonsFolder(option: folder).folder, by: .standard)
    let problems = gate.problems()
    let size = gate.size
    let lines = problems.map { VisibleText.line($0.words) }
    let items = size.items > 0 ? ", \(size.items) butir tes" : ""
    let checked = "\(size.lessons) pelajaran dan \(size.exercises) latihan\(items) diperiksa"
    let verdict =
      problems.isEmpty
      ? "tidak ada yang perlu diperbaiki." : "\(problems.count) hal perlu diperbaiki."
    Output.write((lines + ["\(checked): \(verdict)"]).map { $0 + "\n" }.joined())
    if !problems.isEmpty { throw Exit.findings }
  }
}
