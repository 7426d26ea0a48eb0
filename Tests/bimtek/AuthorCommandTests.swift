import Foundation
import Support
import Testing

/// The commands of those who write lessons, on a copy of the course.
@Suite struct `The author's commands` {
  private let folder: TemporaryFolder
  private let lessons: String

  init() throws {
    folder = try TemporaryFolder()
    lessons = folder.path + "/Lessons"
    let shipped = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Lessons").path
    try FileManager.default.copyItem(atPath: shipped, toPath: lessons)
  }

  private func run(_ arguments: String..., input: String = "") throws -> Command.Outcome {
    try Command(["pelajaran"] + arguments + ["--pelajaran", lessons], input: input).run()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(lessons)/\(path)", encoding: .utf8)
  }

  @Test func `baru makes a lesson that passes the gate, and never writes over one`() throws {
    let run = try run("baru", "17-arsip-surat", "--sesudah", "L05")
    #expect(run.status == 0, "\(run)")
    #expect(run.output.contains("bimtek pelajaran coba L17"))
    #expect(
      try text("kursus.yaml").contains(
        "  - 05-menulis-judul\n  - 17-arsip-surat\n  - 08-mengurai-kegiatan\n"))
    let gate = try Command(["pelajaran", "periksa", lessons]).run()
    #expect(gate.status == 0, "\(gate)")
    for arguments in [["17-arsip-surat"], ["17-lain"], ["18"], ["18-a", "--sesudah", "L99"]] {
      let again = try Command(["pelajaran", "baru"] + arguments + ["--pelajaran", lessons]).run()
      #expect(again.status == 2, "\(arguments)")
      #expect(!again.complaint.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: lessons + "/17-lain"))
  }

  @Test func `coba makes the exercise of a number, from the models or from an SOP of one's own`()
    throws
  {
    let task = try run("coba", "l10-3-4711", "--teks", "--kunci")
    #expect(task.status == 0, "\(task)")
    #expect(task.output.contains("Latihan L10-3-4711"))
    #expect(task.output.contains("Kunci:"))
    #expect(try run("coba", "L10-3-4711", "--teks", "--kunci").output == task.output)
    let own = "\(lessons)/kasus/K01/model.sop.yaml"
    let mine = try run("coba", "L16-1-7", "--teks", "--dari", own)
    #expect(mine.status == 0, "\(mine)")
    #expect(mine.output.contains("Latihan L16-1-7"))
    #expect(try run("coba", "L16-1-7", "--teks").output != mine.output)
    for arguments in [
      ["L10-3-7", "--dari", "\(lessons)/kasus/K01/cacat.sop.yaml"],
      ["L10-3-7", "--dari", "\(lessons)/tidak-ada.sop.yaml"],
      ["L10-3-7", "--sampai", "L10-04"], ["L10-04", "--dari", own], ["L99-3-7"], ["L00-1-7"],
    ] {
      let refused = try Command(
        ["pelajaran", "coba", "--teks", "--pelajaran", lessons] + arguments
      ).run()
      #expect(refused.status == 2, "\(arguments)")
      #expect(!refused.complaint.isEmpty)
    }
  }

  @Test func `coba --teks prints a lesson, an exercise, a part, or a folder outside`() throws {
    let whole = try run("coba", "L08", "--teks")
    #expect(whole.status == 0, "\(whole)")
    #expect(whole.output.hasPrefix("L08 "))
    #expect(whole.output.contains("Latihan L08-01") && !whole.output.contains("Kunci:"))
    let one = try run("coba", "l08-02", "--teks", "--kunci")
    #expect(one.output.contains("Latihan L08-02") && !one.output.contains("Latihan L08-01"))
    #expect(one.output.contains("Kunci:") && one.output.contains("Bantuan 1:"))
    let part = try run("coba", "L08-02", "--sampai", "L08-03", "--teks")
    #expect(part.output.contains("Latihan L08-03") && !part.output.contains("Latihan L08-04"))
    let outside = folder.path + "/konsep"
    try FileManager.default.copyItem(atPath: lessons + "/08-mengurai-kegiatan", toPath: outside)
    for target in [outside, outside + "/pelajaran.md", outside + "#L08-02"] {
      let run = try run("coba", target, "--teks")
      #expect(run.status == 0, "\(run)")
      #expect(run.output.contains("Latihan L08-02"))
    }
  }

  @Test(arguments: [
    ["L99", "--teks"], ["L08-99", "--teks"], ["L08-03", "--sampai", "L08-01", "--teks"],
    ["/tidak/ada", "--teks"], ["L08", "--kunci"], ["L08"],
  ])
  func `coba refuses what is not there, and a screen without a terminal`(arguments: [String]) throws
  {
    let run = try Command(["pelajaran", "coba"] + arguments + ["--pelajaran", lessons]).run()
    #expect(run.status == 2, "\(run)")
    #expect(run.output.isEmpty && !run.complaint.isEmpty, "\(run)")
  }

  @Test func `ekspor and impor bring a lesson's questions there and back`() throws {
    let export = try run("ekspor", "L08", "--gift")
    #expect(export.status == 0, "\(export)")
    #expect(export.output.contains("::L08-01::") && export.complaint.contains("bantuan"))
    let shown = try run("impor", "-", input: export.output)
    #expect(shown.status == 0, "\(shown)")
    #expect(shown.output.contains("id: LNN-01") && shown.output.contains("```latihan"))
    _ = try run("baru", "17-arsip-surat")
    let before = try text("17-arsip-surat/pelajaran.md")
    let added = try run("impor", "-", "--ke", "L17", input: export.output)
    #expect(added.status == 0, "\(added)")
    let after = try text("17-arsip-surat/pelajaran.md")
    #expect(after.hasPrefix(before) && after.contains("id: L17-05"))
    let gate = try Command(["pelajaran", "periksa", lessons]).run()
    #expect(gate.status == 1)
    #expect(gate.output.contains("17-arsip-surat/pelajaran.md") && gate.output.contains("kosong"))
  }

  @Test func `buku-kerja writes one page, and never over a file`() throws {
    let path = folder.path + "/buku.html"
    let run = try run("buku-kerja", "--kunci", "--ke", path)
    #expect(run.status == 0, "\(run)")
    let html = try String(contentsOfFile: path, encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("Kunci jawaban"))
    #expect(try self.run("buku-kerja", "--ke", path).status == 2)
    let text = try self.run("buku-kerja", "--teks")
    #expect(text.status == 0 && text.output.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  @Test func `coba opens the screen at the exercise and records nothing`() throws {
    let home = try Home()
    let seat = try home.start(["pelajaran", "coba", "L08-02", "--pelajaran", lessons])
    try seat.see("Percobaan pelajaran")
    try seat.see("Latihan 2")
    seat.press("\u{1B}")
    try seat.see("Materi dan latihan")
    seat.press("q")
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: home.data))
  }
}
