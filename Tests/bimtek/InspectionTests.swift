import Foundation
import Glibc
import PlainYAML
import SOPDocument
import SOPRules
import Testing
import Workshop

@testable import bimtek

/// Drafts reviewed from files, folders and a rubric found on disk.
@Suite struct InspectionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func reports(on paths: [String]) -> [FileReport] {
    Inspection(rulebook: .standard, rubric: nil, profile: .latihan, whyNoRubric: nil).reports(
      on: paths)
  }

  @Test func `a folder is searched for drafts at any depth, in the order of names`() throws {
    _ = try write(SOP.soundDraft, to: "b/c/dua.sop.yaml")
    _ = try write(SOP.soundDraft, to: "a/satu.sop.yaml")
    _ = try write("catatan", to: "a/lain.yaml")
    #expect(
      reports(on: [folder.path]).map(\.name) == [
        "\(folder.path)/a/satu.sop.yaml", "\(folder.path)/b/c/dua.sop.yaml",
      ])
  }

  @Test func `a ring of links ends`() throws {
    _ = try write(SOP.soundDraft, to: "satu.sop.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/lagi", withDestinationPath: folder.path)
    #expect(reports(on: [folder.path]).count == 1)
  }

  @Test func `a refused file does not stop the others`() throws {
    let good = try write(SOP.soundDraft, to: "baik.sop.yaml")
    let list = try write("- satu\n- dua\n", to: "daftar.sop.yaml")
    let reports = reports(on: ["\(folder.path)/hilang.sop.yaml", list, good])
    #expect(reports.map(\.isRefused) == [true, true, false])
  }

  @Test func `a draft named twice is one draft`() throws {
    let path = try write(SOP.soundDraft, to: "satu.sop.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/dua.sop.yaml", withDestinationPath: path)
    #expect(reports(on: [path, folder.path, path]).count == 1)
  }

  @Test func `a link to nothing is told as one, and pipes in a folder are left alone`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/hilang.sop.yaml", withDestinationPath: "tiada")
    #expect(mkfifo("\(folder.path)/pipa.sop.yaml", 0o600) == 0)
    let reports = reports(on: [folder.path])
    #expect(reports.count == 1)
    guard case .refused(let words, nil) = reports[0].outcome else {
      Issue.record("read: \(reports[0].name)")
      return
    }
    #expect(words == "Tautan ini menunjuk berkas yang tidak ada.")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0x50, 0x4B, 0x03, 0x04, 0x14], "Word"),
      (Array("%PDF-1.7\n".utf8), "PDF"), ([0x00, 0x01, 0x00, 0x61], "bukan teks"),
    ] as [([UInt8], String)])
  func `what is plainly no text is refused in one sentence`(bytes: [UInt8], word: String) throws {
    let path = "\(folder.path)/asing.sop.yaml"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    guard case .refused(let words, nil)? = reports(on: [path]).first?.outcome else {
      Issue.record("read")
      return
    }
    #expect(words.contains(word))
    guard case .failed(reason: let reason) = DraftFile(path).imported else {
      Issue.record("imported")
      return
    }
    #expect(reason.contains(word))
  }

  @Test func `one stray zero in a draft is the reader's matter`() {
    #expect(ForeignBytes.objection(to: Array("\(SOP.soundDraft)\0".utf8)) == nil)
    #expect(ForeignBytes.objection(to: []) == nil)
  }

  @Test func `a folder without drafts is told`() {
    #expect(reports(on: [folder.path]).map(\.isRefused) == [true])
  }

  @Test func `a file over a megabyte is refused`() throws {
    let path = try write(String(repeating: "a: b\n", count: 250_000), to: "besar.sop.yaml")
    #expect(reports(on: [path]).map(\.isRefused) == [true])
  }

  @Test func `the rubric is that of the course, a named one, or a file`() throws {
    let rubric = """
      format: rubrik/1
      id: kecil
      versi: "1"
      lulus: 70
      kriteria:
        - {kode: alur, judul: Alur, bobot: 100, keluarga: prosedural, aturan: {AL-01: 1}}
      potongan: {kesalahan: 300000}
      gaya: {aturan: [], satuan: 0}
      batas: [AL-01]
      isi_minimal: 80
      baris_minimal: 6
      """
    _ = try write("rubrik: rubrik/kecil.yaml", to: "Lessons/kursus.yaml")
    let path = try write(rubric, to: "Lessons/rubrik/kecil.yaml")
    let lessons = "\(folder.path)/Lessons"
    for name in [nil, "kecil", path] {
      #expect(try RubricSource.finding(name, lessons: lessons).rubric?.id == "kecil")
    }
    #expect(throws: Trouble.self) { try RubricSource.finding("lain", lessons: lessons) }
  }

  @Test func `an unsound rubric is refused with file, line and reason`() throws {
    let path = try write("format: rubrik/1\nlulus: tujuh\n", to: "rusak.yaml")
    do {
      _ = try RubricSource.finding(path, lessons: nil)
      Issue.record("an unsound rubric was accepted")
    } catch {
      #expect(error.words.contains("\(path):2:8: Kunci \"lulus\" diisi bilangan bulat."))
    }
  }

  @Test(arguments: [
    (
      "Error: Unknown option '--formt'. Did you mean '--format'?",
      "Pilihan tidak dikenal: '--formt'. Maksudnya '--format'?"
    ),
    ("USAGE: bimtek <subcommand>", "CARA PAKAI: bimtek PERINTAH"),
    (
      "Please provide one of 'saran', 'peringatan' or 'kesalahan'.",
      "Pilih salah satu: 'saran', 'peringatan' atau 'kesalahan'."
    ),
  ])
  func `the words of the argument parser are Indonesian`(english: String, indonesian: String) {
    #expect(Indonesian.translating(english) == indonesian)
  }

  @Test func `rules are selected by code, name or group, also several in one word`() throws {
    #expect(Selection.words(["AL,KG-04", "ID"]) == ["AL", "KG-04", "ID"])
    try Selection.check(["al", "kg-04", "satu-pelaksana-per-kegiatan"], in: .standard)
    #expect(throws: Trouble.self) { try Selection.check(["AL-99"], in: .standard) }
  }
}
