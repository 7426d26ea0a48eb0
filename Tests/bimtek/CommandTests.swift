import Foundation
import Support
import Testing

/// The subcommands as scripts, editors and other programs run them.
@Suite struct `The command` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let lessons = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Lessons").path
  private static let sound = lessons + "/kasus/K01/model.sop.yaml"
  private static let flawed = lessons + "/kasus/K01/cacat.sop.yaml"

  private func put(_ text: String, as name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func read(_ json: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func `periksa gives a sound draft full marks and 0`() throws {
    let run = try Command(["periksa", Self.sound]).run()
    #expect(run.status == 0)
    #expect(run.output.contains("Nilai mesin 100,00"))
    #expect(run.complaint.isEmpty)
  }

  @Test func `periksa names what to mend by file, line and column, and ends with 1`() throws {
    let run = try Command(["periksa", Self.flawed]).run()
    #expect(run.status == 1)
    #expect(run.output.contains("Wajib diperbaiki"))
    #expect(run.output.contains("cacat.sop.yaml:"))
    #expect(run.output.contains("ubah"))
    #expect(run.complaint.isEmpty)
  }

  @Test func `periksa reads standard input, and judges it as the file`() throws {
    let text = try String(contentsOfFile: Self.flawed, encoding: .utf8)
    let file = try Command(["periksa", Self.flawed]).run()
    let input = try Command(["periksa", "-"], input: text).run()
    #expect(input.status == 1)
    #expect(
      input.output.split(separator: "\n").first { $0.hasPrefix("Nilai mesin") }
        == file.output.split(separator: "\n").first { $0.hasPrefix("Nilai mesin") })
  }

  @Test func `periksa finds the drafts of a folder, and nothing else`() throws {
    let text = try String(contentsOfFile: Self.sound, encoding: .utf8)
    _ = try put(text, as: "b.sop.yaml")
    _ = try put(text, as: "dalam/a.sop.yaml")
    _ = try put("bukan: naskah", as: "lain.yaml")
    let run = try Command(["periksa", folder.path]).run()
    #expect(run.status == 0)
    #expect(run.output.contains("\(folder.path)/b.sop.yaml"))
    #expect(run.output.contains("\(folder.path)/dalam/a.sop.yaml"))
    #expect(!run.output.contains("lain.yaml"))
  }

  @Test func `periksa tells machines the same`() throws {
    let run = try Command(["periksa", "--format", "json", Self.flawed, Self.sound]).run()
    #expect(run.status == 1)
    let told = try read(run.output)
    #expect(told["skema"] as? Int == 1)
    let files = try #require(told["berkas"] as? [[String: Any]])
    #expect(files.map { $0["berkas"] as? String } == [Self.flawed, Self.sound])
    let findings = try #require(files[0]["temuan"] as? [[String: Any]])
    for finding in findings {
      for key in ["kode", "keparahan", "pesan", "subjek", "baris", "langkah_perbaikan", "dasar"] {
        #expect(finding[key] != nil, "\(key)")
      }
    }
    #expect((files[1]["temuan"] as? [Any])?.isEmpty == true)
    #expect((files[1]["nilai"] as? [String: Any])?["akhir"] as? Double == 100)
  }

  @Test func `periksa in short is one line a finding and one a score`() throws {
    let run = try Command(["periksa", "--format", "ringkas", Self.flawed]).run()
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix(Self.flawed + ":") })
    #expect(lines.last?.hasPrefix(Self.flawed + ": Nilai mesin") == true)
  }

  @Test func `banding tells what was mended, from drafts and from saved reports`() throws {
    let report = try put(
      try Command(["periksa", "--format", "json", Self.flawed]).run().output, as: "lama.json")
    for before in [Self.flawed, report] {
      let run = try Command(["banding", before, Self.sound]).run()
      #expect(run.status == 0, "\(run)")
      #expect(run.output.contains("Sudah diperbaiki"))
      #expect(run.output.contains("Kedua nilai sebanding: naik"))
    }
    #expect(try Command(["banding", Self.sound, report]).run().status == 1)
    let other = try Command(["banding", "--profil", "ujian", report, Self.sound]).run()
    #expect(other.output.contains("tidak sebanding: profil berbeda"))
  }

  @Test func `banding pairs the drafts of two folders by name`() throws {
    for (name, file) in [("lama/a", Self.flawed), ("baru/a", Self.sound), ("baru/b", Self.sound)] {
      _ = try put(String(contentsOfFile: file, encoding: .utf8), as: "\(name).sop.yaml")
    }
    _ = try put(String(contentsOfFile: Self.sound, encoding: .utf8), as: "lama/c.sop.yaml")
    let run = try Command(["banding", folder.path + "/lama", folder.path + "/baru"]).run()
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("Hanya di sebelum: c.sop.yaml."))
    #expect(run.output.contains("Hanya di sesudah: b.sop.yaml."))
    #expect(run.output.contains("naik"))
  }

  @Test func `perbaiki shows a difference first, and writes only what it names`() throws {
    let text = "langkah: # tabel\n  - waktu: 5 mnt\n"
    let path = try put(text, as: "a.sop.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let diff = try Command(["perbaiki", "--beda", path]).run()
    #expect(diff.status == 1)
    #expect(diff.output.hasPrefix("--- \(path)\n+++ \(path)\n@@ -1,2 +1,2 @@\n langkah: # tabel\n"))
    #expect(diff.output.hasSuffix("-  - waktu: 5 mnt\n+  - waktu: 5 menit\n"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    let run = try Command(["perbaiki", path]).run()
    #expect(run.status == 0)
    #expect(run.output.contains("baris 2: satuan waktu \"5 mnt\" menjadi \"5 menit\""))
    #expect(
      try String(contentsOfFile: path, encoding: .utf8)
        == "langkah: # tabel\n  - waktu: 5 menit\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let again = try Command(["perbaiki", "--beda", path]).run()
    #expect(again.status == 0 && again.output == "\(path): tidak ada yang perlu diubah.\n")
    #expect(try Command(["perbaiki", "-"], input: text).run().output.contains("5 menit"))
  }

  @Test func `periksa makes one page of a folder, without scripts or anything from outside`() throws
  {
    let text = try String(contentsOfFile: Self.flawed, encoding: .utf8)
    _ = try put(text, as: "a.sop.yaml")
    _ = try put(text.replacingOccurrences(of: "judul: ", with: "judul: <b>&"), as: "b.sop.yaml")
    let run = try Command(["periksa", "--format", "html", folder.path]).run()
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>\n"))
    #expect(run.output.contains("Kelemahan yang paling sering"))
    for outside in ["<script", "http", "<img", "<link", "<b>"] {
      #expect(!run.output.contains(outside), "\(outside)")
    }
  }

  @Test func `aturan --manusia asks what only a person can answer`() throws {
    let run = try Command(["aturan", "--manusia"]).run()
    for code in ["DH-06", "FM-05", "FM-07", "JD-04", "JD-08"] {
      #expect(run.output.contains("\n\(code)\n"), "\(code)")
    }
    #expect(try Command(["aturan", "--manusia", "JD"]).run().output.contains("JD-08"))
    #expect(try Command(["aturan", "--manusia", "AL"]).run().status == 2)
  }

  @Test func `periksa --pantau reviews again after a change, and Ctrl-C ends it with 0`() throws {
    let path = try put(String(contentsOfFile: Self.sound, encoding: .utf8), as: "a.sop.yaml")
    var command = Command([
      "-c",
      """
      "$0" periksa --pantau --format ringkas "$1" > "$1.log" & pid=$!
      for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ "$(grep -c Nilai "$1.log")" = 1 ] && break; sleep 0.2; done
      echo "# catatan" >> "$1"
      for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ "$(grep -c Nilai "$1.log")" = 2 ] && break; sleep 0.2; done
      kill -TERM $pid; wait $pid; echo "$? $(grep -c Nilai "$1.log")"
      """, PtySession.built("bimtek"), path,
    ])
    command.program = "/bin/sh"
    #expect(try command.run().output == "0 2\n")
  }

  @Test func `one refused file makes the run end with 2, and the others are still reported`() throws
  {
    let large = try put(String(repeating: "a", count: 1_048_577), as: "besar.sop.yaml")
    let list = try put("- bukan peta", as: "daftar.sop.yaml")
    let missing = folder.path + "/tiada.sop.yaml"
    let run = try Command(["periksa", Self.flawed, large, list, missing]).run()
    #expect(run.status == 2)
    #expect(run.output.contains("Wajib diperbaiki"))
    for path in [large, list, missing] { #expect(run.output.contains(path), "\(path)") }
    let json = try Command(["periksa", "--format", "json", Self.flawed, missing]).run()
    #expect(json.status == 2)
    #expect(JSONSerialization.isValidJSONObject(try read(json.output)))
  }

  private static let endings: [(arguments: [String], status: Int32)] = [
    (["periksa", "--hanya", "DH", flawed], 0),
    (["periksa", "--hanya", "AL-07", flawed], 1),
    (["periksa", "--tanpa", "AL,MB,KG,PL,KS", flawed], 0),
    (["periksa", "--hanya", "PL-05", flawed], 0),
    (["periksa", "--hanya", "PL-05", "--gagal-pada", "peringatan", flawed], 1),
    (["periksa", "--hanya", "AL-99", flawed], 2),
    (["periksa", "--hanya", ",", flawed], 2),
    (["periksa", "--hanya", "DH, AL-07", flawed], 1),
    (["periksa", "--hanya", "AL", "--tanpa", "al", flawed], 2),
    (["periksa", "--instansi", "/tidak/ada", sound], 2),
    (["instansi"], 0),
    (["periksa", "--salah", flawed], 2),
    (["periksa", "--format", "xml", flawed], 2),
    (["periksa"], 2),
    (["perksa"], 2),
    (["banding", sound, sound], 0),
    (["banding", sound, "/tidak/ada"], 2),
    (["banding", sound], 2),
    (["perbaiki", "--beda", "/tidak/ada"], 2),
    (["perbaiki"], 2),
    (["jelaskan", "AL-15"], 0),
    (["jelaskan", "al-15"], 0),
    (["jelaskan", "setiap-putaran-ada-jalan-keluar"], 0),
    (["jelaskan", "AL-20"], 0), (["jelaskan", "fm-05"], 0),
    (["jelaskan", "bukan-nama-aturan"], 2),
    (["jelaskan"], 2),
    (["aturan"], 0),
    (["--version"], 0),
    (["pelajaran", "periksa"], 0),
    (["pelajaran", "periksa", "/tidak/ada"], 2),
    (["latih", "--pelajaran", "/tidak/ada"], 2),
    (["latih", "--glif", "indah"], 2),
  ]

  @Test(arguments: endings)
  func `ends with 0, 1 or 2, and with a sentence only when it refuses`(
    arguments: [String], status: Int32
  ) throws {
    let run = try Command(arguments).run()
    #expect(run.status == status, "\(run)")
    #expect(run.complaint.isEmpty == (status != 2), "\(run)")
    #expect(run.output.isEmpty == (status == 2), "\(run)")
  }

  @Test(arguments: [
    (["perksa"], "maksudnya \"periksa\"?"), (["jelaskan", "AL-99"], "maksudnya AL-09?"),
    (["periksa", "--formt", "json", "x"], "Maksudnya '--format'?"),
  ])
  func `a slip is answered with what was probably meant`(arguments: [String], hint: String) throws {
    #expect(try Command(arguments).run().complaint.contains(hint))
  }

  @Test func `a file that is not there is named without a place`() throws {
    let missing = folder.path + "/tiada.sop.yaml"
    #expect(try Command(["periksa", missing]).run().output.hasPrefix(missing + "\n"))
  }

  @Test func `the version is told in one line, and its help in Indonesian`() throws {
    #expect(try Command(["--version"]).run().output == "bimtek 0.1.0\n")
    let help = try Command(["--help"]).run().output
    #expect(help.contains("--version") && help.contains("Tampilkan versi."))
  }

  @Test func `without a terminal one sentence says what to do, and 2`() throws {
    let run = try Command([]).run()
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaint.split(separator: "\n").count == 1)
    #expect(run.complaint.contains("bimtek periksa"))
  }

  @Test func `on a terminal that cannot show screens one sentence says so, and 2`() throws {
    let home = try Home()
    let seat = try home.start(terminal: "dumb")
    #expect(try seat.waitForEnd() == .exited(2))
    let said = String(decoding: seat.transcript, as: UTF8.self)
    #expect(said.hasPrefix("Terminal \"dumb\" belum dapat"))
    #expect(said.filter(\.isNewline).count == 1)
    #expect(!FileManager.default.fileExists(atPath: home.data))
  }
}
