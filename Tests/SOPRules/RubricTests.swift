import PlainYAML
import SOPRules
import Testing

/// A rubric is frozen data: read strictly, and told apart by everything that decides a number.
@Suite struct RubricTests {
  private func complaints(_ text: String) -> [String] {
    do {
      _ = try Rubric.reading(text)
      return []
    } catch {
      return error.complaints.map(\.message)
    }
  }

  @Test func `the shipped rubric weighs nine criteria to a hundred`() throws {
    let rubric = try Rubrics.shipped
    #expect(rubric.criteria.map(\.weight) == [15, 5, 10, 20, 25, 8, 7, 7, 3])
    #expect(rubric.passMark == 70)
    #expect(rubric.gates.count == 8)
  }

  @Test(arguments: [
    ("bobot: 25", "bobot: 20", "Jumlah bobot kriteria 95"),
    ("  saran: 20000", "  saran: banyak", "bilangan bulat"),
    ("lulus: 70", "luulus: 70", "maksudnya \"lulus\""),
    ("keluarga: teknis", "keluarga: tekhnis", "tidak dikenal"),
    ("      DH-01: 1", "      DH-01: 1\n      AL-01: 1", "AL-01"),
    (
      "lulus: 70", "lulus: 70\npredikat: [{mulai: 0, sebutan: Kurang, lulus: tidak}]",
      "belum lulus, padahal"
    ),
  ])
  func `what cannot hold is refused with the reason`(
    old: String, new: String, reason: String
  ) throws {
    let found = complaints(try Rubrics.shippedText.replacing(old, with: new))
    #expect(found.contains { $0.contains(reason) }, "\(found)")
  }

  @Test func `a predicate that fails below the pass mark is accepted`() throws {
    let text = try Rubrics.shippedText.replacing(
      "lulus: 70",
      with: """
        lulus: 70
        predikat:
          - {mulai: 0, sebutan: Perlu pendampingan, lulus: tidak}
          - {mulai: 70, sebutan: Baik}
          - {mulai: 90, sebutan: Sangat baik}
        """)
    let rubric = try Rubric.reading(text)
    #expect(rubric.predicate(for: 69_990_000)?.passes == false)
    #expect(rubric.predicate(for: 70_000_000)?.word == "Baik")
  }

  @Test func `a title changes the content text, a weight both`() throws {
    let shipped = try Rubrics.shipped
    let renamed = try Rubric.reading(
      Rubrics.shippedText.replacing("judul: Alur", with: "judul: Diagram alir"))
    let reweighed = try Rubric.reading(
      Rubrics.shippedText.replacing("AL-33: 1", with: "AL-33: 0"))
    #expect(renamed.structureText == shipped.structureText)
    #expect(renamed.contentText != shipped.contentText)
    #expect(reweighed.structureText != shipped.structureText)
    #expect(reweighed.contentText != shipped.contentText)
  }
}
