import SOPDocument
import SOPRules
import Testing

@Suite struct `A row nobody comes to` {
  @Test func `is told with the arrow that passes it by, and with the rows behind it`() throws {
    let findings = try found("AL-14", in: "langkah:\n  - {}\n  - {}\n  - lanjut: [6]\n")
    #expect(findings.map(\.rows) == [[4, 5]])
    #expect(findings.map(\.evidenceRows) == [[3, 6]])
    #expect(findings[0].next.hasPrefix("Arahkan panah dari langkah 3 ke langkah 4"))
  }

  @Test func `is told once for each arrow that is missing`() throws {
    let piece = "langkah:\n  - {}\n  - {}\n  - lanjut: [6]\n  - lanjut: [6]\n"
    #expect(try found("AL-14", in: piece).map(\.rows) == [[4], [5]])
  }

  @Test func `is told of as a ring where lost rows lead to each other`() throws {
    let piece = """
      langkah:
        - {}
        - {}
        - lanjut: [6]
        - {}
        - tanya: Sesuai?
          cabang: [{label: Ya, ke: 6}, {label: Tidak, ke: 4}]
      """
    let finding = try #require(try found("AL-14", in: piece).first)
    #expect(finding.rows == [4, 5] && finding.message.contains("hanya dituju"))
  }

  @Test func `above the start is the matter of another rule`() throws {
    let piece = "langkah:\n  - simbol: proses\n  - {}\n  - simbol: mulai\n"
    #expect(try found("AL-14", in: piece).isEmpty)
    #expect(try found("AL-03", in: piece).count == 1)
  }
}

@Suite struct `A loop` {
  @Test func `without way out is told once, with the loop and the way out`() throws {
    let piece = """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 6}]
        - {}
        - {}
        - tanya: Sesuai?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 4}]
      """
    let findings = try found("AL-15", in: piece)
    #expect(findings.map(\.rows) == [[4, 5, 3]], "row 3 only leads into the loop")
    #expect(findings[0].evidenceRows == [4, 5, 4])
    #expect(findings[0].message.contains("4 → 5 → 4"))
    #expect(findings[0].next.contains("langkah 5") && findings[0].next.contains("langkah 6"))
  }

  @Test func `of a box with itself is told with its own words`() throws {
    let piece = """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - lanjut: [3]
      """
    let finding = try #require(try found("AL-15", in: piece).first)
    #expect(finding.evidenceRows == [3, 3] && finding.message.contains("dirinya sendiri"))
  }

  @Test func `is no trap while nothing ends, nor where an arrow is missing`() throws {
    let noEnd = "langkah:\n  - {}\n  - {}\n  - {}\n  - {}\n  - {}\n  - simbol: proses\n"
    #expect(try found("AL-15", in: noEnd).isEmpty)
    let deadEnd =
      "langkah:\n  - {}\n  - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]\n  - lanjut: []\n"
    #expect(try found("AL-15", in: deadEnd).isEmpty)
  }

  @Test func `of two decisions mends nothing`() throws {
    let piece = """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - tanya: Benar?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 2}]
      """
    let findings = try found("AL-17", in: piece)
    #expect(findings.map(\.evidenceRows) == [[2, 3, 2]])
    #expect(findings[0].next.contains("langkah 1"))
  }

  @Test func `of a decision and a box mends something`() throws {
    let piece = "langkah:\n  - {}\n  - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]\n"
    #expect(try found("AL-17", in: piece).isEmpty)
  }
}

extension Finding {
  /// The rows it speaks of, counted from 1; in a draft that was read, IDs follow the rows.
  fileprivate var rows: [Int] { subjects.compactMap { $0.activity.map(\.raw) } }
  fileprivate var evidenceRows: [Int] { evidence.compactMap { $0.activity.map(\.raw) } }
}
