import Foundation
import Support
import Testing

/// Settings of an office or a class on the command line.
@Suite struct `The settings of an office` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let flawed = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Lessons/kasus/K01/cacat.sop.yaml").path

  private func put(_ text: String, as name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func settings(_ rest: String, as name: String = "kelas.yaml") throws -> String {
    try put("format: instansi/1\nnama: Kelas Tirtayasa\n\(rest)\n", as: name)
  }

  @Test func `the printed sample is accepted as it is, by every command that scores`() throws {
    let sample = try Command(["instansi"]).run()
    #expect(sample.status == 0)
    let path = try put(sample.output, as: "contoh.yaml")
    let checked = try Command(["instansi", path]).run()
    #expect(checked.status == 0)
    #expect(checked.output.contains("Kecamatan Teluk Lembayung"))
    #expect(try Command(["instansi", "-"], input: sample.output).run().output == checked.output)
    #expect(try Command(["periksa", "--instansi", path, Self.flawed]).run().status == 1)
    #expect(
      try Command(["banding", "--instansi", path, Self.flawed, Self.flawed]).run().status == 0)
  }

  @Test func `a score never stands without what was loosened for it`() throws {
    let path = try settings(
      "aturan: [{kode: MB-05, menjadi: diam, alasan: waktu baru diajarkan besok}]")
    for format in ["teks", "ringkas", "json", "html"] {
      let run = try Command(["periksa", "--instansi", path, "--format", format, Self.flawed]).run()
      #expect(run.output.contains("waktu baru diajarkan besok"), "\(format)")
      #expect(run.output.contains("MB-05"), "\(format)")
    }
  }

  @Test func `banding says that scores under different settings do not compare`() throws {
    let path = try settings("aturan: [{kode: MB-05, menjadi: diam, alasan: besok}]")
    let report = try Command([
      "periksa", "--instansi", path, "--format", "json", Self.flawed,
    ]).run().output
    let old = try put(report, as: "lama.json")
    let run = try Command(["banding", old, Self.flawed]).run()
    #expect(run.output.contains("tidak sebanding: MB-05 diam → seperti biasa."), "\(run)")
    #expect(
      try Command(["banding", "--instansi", path, old, Self.flawed]).run().output
        .contains("Kedua nilai sebanding dan sama."))
  }

  @Test(arguments: [
    ("nomer: x", "kelas.yaml:3:1: Kunci \"nomer\" tidak dikenal; maksudnya \"nomor\"?"),
    ("aturan: [{kode: MB-5, menjadi: diam, alasan: x}]", "kelas.yaml:3:17: "),
    ("aturan: [{kode: MB-05, menjadi: diam}]", "Kunci \"alasan\" pada aturan belum diisi."),
  ])
  func `what cannot hold is refused with file, line and column, and 2`(
    rest: String, words: String
  ) throws {
    let path = try settings(rest)
    for arguments in [["periksa", "--instansi", path, Self.flawed], ["instansi", path]] {
      let run = try Command(arguments).run()
      #expect(run.status == 2)
      #expect(run.complaint.contains(words), "\(run)")
      #expect(run.output.isEmpty)
    }
  }

  @Test func `an exam holds its gates fast, practice does not`() throws {
    let path = try settings("aturan: [{kode: AL-07, menjadi: saran, alasan: x}]")
    let file = ["--instansi", path, Self.flawed]
    #expect(try Command(["periksa"] + file).run().status == 1)
    for profile in ["ujian", "juri"] {
      let run = try Command(["periksa", "--profil", profile] + file).run()
      #expect(run.status == 2)
      #expect(run.complaint.contains("AL-07 syarat lulus"), "\(run)")
    }
  }

  @Test func `settings that cannot be read are told in one line`() throws {
    let bytes = URL(filePath: "\(folder.path)/biner.yaml")
    try Data([0xFF, 0xFE, 0x00, 0x41]).write(to: bytes)
    for path in [bytes.path, folder.path, "/tidak/ada.yaml", try put("", as: "kosong.yaml")] {
      let run = try Command(["periksa", "--instansi", path, Self.flawed]).run()
      #expect(run.status == 2)
      #expect(run.complaint.split(separator: "\n").count == 1, "\(run)")
      #expect(run.complaint.hasPrefix(path), "\(run)")
    }
  }
}
