import Foundation
import Support
import Testing

/// The tests on paper, as a clerk without a programmer prints and scores them.
@Suite struct `The test on paper` {
  @Test func `kertas prints questions and sheet, and the key apart`() throws {
    let paper = try Command(["tes", "kertas", "--bentuk", "a", "--benih", "1"]).run()
    #expect(paper.status == 0, "\(paper)")
    #expect(paper.output.contains("Lembar jawaban") && !paper.output.contains("Kunci"))
    let key = try Command(["tes", "kertas", "--bentuk", "A", "--kunci", "--teks"]).run()
    #expect(key.output.contains("Kunci") && key.output.contains("30. "))
    let text = try Command(["tes", "kertas", "--bentuk", "B", "--teks"]).run()
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  @Test func `lembar and nilai work hand in hand`() throws {
    let folder = try TemporaryFolder()
    let sheet = try Command(["tes", "lembar", "--benih", "4", "--peserta", "2"]).run()
    #expect(sheet.status == 0, "\(sheet)")
    let path = folder.path + "/awal.csv"
    let lines = sheet.output.components(separatedBy: "\r\n")
    let row = "Ani;A" + String(repeating: ";a", count: 30)
    try Data([lines[0], row, lines[2]].joined(separator: "\r\n").utf8)
      .write(to: URL(filePath: path))
    let scored = try Command(["tes", "nilai", path]).run()
    #expect(scored.output.contains("Ani, bentuk A:"), "\(scored)")
    let both = try Command(["tes", "nilai", path, path]).run()
    #expect(both.output.contains("Kenaikan dari tes awal ke tes akhir"), "\(both)")
  }

  @Test(arguments: [
    ["tes", "kertas", "--bentuk", "C"], ["tes", "kertas"], ["tes", "nilai", "/tidak/ada"],
    ["tes", "nilai", "a", "b", "c"], ["tes", "lembar", "--pelajaran", "/tidak/ada"],
  ])
  func `what cannot be done is refused in a sentence`(arguments: [String]) throws {
    let run = try Command(arguments).run()
    #expect(run.status == 2 && !run.complaint.isEmpty && run.output.isEmpty, "\(run)")
  }
}
