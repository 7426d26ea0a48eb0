import Foundation
import Testing

/// How the command speaks: Indonesian to the last word, and never in somebody else's escape sequences.
@Suite struct `What the command says` {
  @Test(arguments: [
    [], ["latih"], ["periksa"], ["jelaskan"], ["aturan"], ["pelajaran"], ["pelajaran", "periksa"],
  ])
  func `of help is Indonesian to the last word`(command: [String]) throws {
    let help = try Command(command + ["--help"]).run()
    #expect(help.status == 0)
    #expect(help.output.contains("CARA PAKAI: bimtek"))
    #expect(help.output.contains("Tampilkan bantuan ini."))
    let english = [
      "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "default", "values:", "Show ",
      "See ", "subcommand", "Error", "the version",
    ]
    for word in english { #expect(!help.output.contains(word), "\(word)") }
  }

  @Test(arguments: [[], ["latih"], ["periksa"], ["pelajaran"]])
  func `of options and commands begins in one column`(command: [String]) throws {
    let help = try Command(command + ["--help"]).run().output
    let explained = help.split(separator: "\n").compactMap { line -> Int? in
      guard line.hasPrefix("  "), line.dropFirst(2).first?.isWhitespace == false else { return nil }
      guard let gap = line.dropFirst(2).firstRange(of: "  ") else { return nil }
      let words = line[gap.upperBound...].drop { $0 == " " }
      return words.isEmpty ? nil : line.distance(from: line.startIndex, to: words.startIndex)
    }
    #expect(!explained.isEmpty)
    #expect(Set(explained).count == 1, "\(help)")
  }

  @Test func `escape sequences of drafts, names and options are never echoed`() throws {
    let evil = "\u{1B}]0;jahat\u{07}\u{1B}[2J\u{9B}31m\u{202E}"
    let text = """
      format: sop-ap/1
      identitas: {judul: "Judul \\e[2J\\x9b31m \\a", jahat\(evil): x}
      pelaksana: ["Petugas\\e[31m"]
      langkah:
        - {kegiatan: "Periksa\\e]0;x\\a berkas", pelaksana: "Orang\\e[1m", waktu: "5\\e[7m menit"}
      \(evil): \(evil)
      """
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a\(evil.replacing("/", with: "")).sop.yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    let runs = try [
      ["periksa", path], ["periksa", "--format", "json", path], ["periksa", path + evil],
      ["jelaskan", evil], [evil], ["periksa", "--\(evil)"], ["periksa", "--hanya", evil, path],
      ["periksa", "--rubrik", evil, path], ["pelajaran", "periksa", evil],
      ["latih", "--glif", evil], ["periksa", "--format", evil, path],
      ["pelajaran", evil], ["latih", "--data", evil, evil],
    ].map { try Command($0).run() }
    for run in runs {
      let said = (run.output + run.complaint).unicodeScalars
      #expect(!said.isEmpty)
      let controls = said.filter { $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0) ~= $0.value) }
      #expect(controls.isEmpty, "\(run)")
      #expect(!said.contains("\u{202E}"), "\(run)")
    }
  }
}
