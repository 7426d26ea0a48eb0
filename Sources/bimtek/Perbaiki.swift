import ArgumentParser
import PlainYAML
import Records
import SOPDocument
import SOPRules

/// Mends what takes no decision away from the author.
struct Perbaiki: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perbaiki",
    abstract: "Memperbaiki hal kecil di naskah: nomor, spasi, satuan waktu, bentuk tanggal.",
    discussion: """
      Yang diubah hanya nilai yang disebut; komentar dan bagian lain tetap seperti semula. Isi dan \
      alur tetap keputusan Anda. "-" membaca masukan baku dan menulis hasilnya ke keluaran baku. \
      Selesai dengan 0; dengan 1 bila --beda menemukan yang dapat diubah; dengan 2 bila ada berkas \
      yang ditolak.
      """)

  @Argument(help: ArgumentHelp("Naskah atau folder; \"-\" masukan baku.", valueName: "berkas"))
  var files: [String]

  @Flag(help: "Tampilkan perbedaannya saja; berkas tidak diubah.")
  var beda = false

  func run() throws {
    var isRefused = false
    var isChanged = false
    func trying(_ work: () throws(Trouble) -> Void) {
      do {
        try work()
      } catch {
        Output.complain(error.words)
        isRefused = true
      }
    }
    for path in files {
      trying { () throws(Trouble) in
        let drafts = path != "-" && Folder.isFolder(path) ? try Folder.drafts(below: path) : [path]
        if drafts.isEmpty {
          throw Trouble.refused("\(path): folder ini belum berisi berkas *.sop.yaml.")
        }
        for draft in drafts {
          trying { () throws(Trouble) in if try mend(draft) { isChanged = true } }
        }
      }
    }
    if isRefused { throw Exit.refused }
    if beda, isChanged { throw Exit.findings }
  }

  /// Mends one draft, and says whether there was anything to mend.
  private func mend(_ path: String) throws(Trouble) -> Bool {
    let bytes = try Folder.bytes(of: path, limit: Tree.largestSize)
    if let objection = ForeignBytes.objection(to: bytes) { throw .refused("\(path): \(objection)") }
    let mending: Mending
    do {
      mending = try Mending(of: bytes)
    } catch {
      throw .refused("\(path): \(error.words)")
    }
    if beda {
      let name = path == "-" ? "naskah" : path
      let diff = UnifiedDiff.printing(
        String(decoding: bytes, as: UTF8.self), String(decoding: mending.bytes, as: UTF8.self),
        name: name)
      guard !diff.isEmpty else {
        Output.write("\(VisibleText.line(name)): tidak ada yang perlu diubah.\n")
        return false
      }
      Output.write(Places.isOutputTerminal ? VisibleText.lines(diff) : diff)
    } else if path == "-" {
      Output.write(String(decoding: mending.bytes, as: UTF8.self))
    } else {
      if !mending.edits.isEmpty { try SafeFile.save(mending.bytes, to: path) }
      Output.write(report(on: mending, path))
    }
    return !mending.edits.isEmpty
  }

  private func report(on mending: Mending, _ path: String) -> String {
    let verdict =
      mending.edits.isEmpty
      ? "tidak ada yang diperbaiki." : "\(mending.edits.count) nilai diperbaiki."
    let lines =
      ["\(path): \(verdict)"] + mending.edits.map { "  " + $0.words }
      + mending.left.map { "  dibiarkan – \($0)" }
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }
}
