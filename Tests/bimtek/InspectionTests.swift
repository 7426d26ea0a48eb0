import Foundation
import PlainYAML
import SOPDocument
import SOPRules
import Testing

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
