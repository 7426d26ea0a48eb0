import SOPDocument
import SOPRules
import Testing

/// The sound SOP takes 70 minutes; here row 2 may also end at row 6, after 20.
private let fork = """
  langkah:
    - {}
    - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 6}]

  """

@Suite struct `A declared total` {
  @Test(arguments: [("70 menit", 0), ("1 jam 10 menit", 0), ("69 menit", 1), ("2 jam", 1)])
  func `is that of the rows`(total: String, findings: Int) throws {
    #expect(try found("KS-02", in: "total_waktu: \(total)").count == findings)
  }

  @Test(arguments: [("20 menit", 0), ("45 menit", 0), ("70 menit", 0), ("19 menit", 1)])
  func `may be that of any way through`(total: String, findings: Int) throws {
    #expect(try found("KS-02", in: fork + "total_waktu: \(total)").count == findings)
  }

  @Test func `is told beside the shortest and the longest way`() throws {
    let finding = try #require(try found("KS-02", in: fork + "total_waktu: 2 jam").first)
    #expect(finding.message.contains("antara 20 menit dan 1 jam 10 menit"))
  }

  @Test(arguments: ["2 hari", "5 menit/berkas", "secepatnya", ""])
  func `is not compared while any time is undetermined`(time: String) throws {
    let piece = "langkah:\n  - {}\n  - {}\n  - waktu: \"\(time)\"\n"
    #expect(try found("KS-02", in: piece + "total_waktu: 9 jam").isEmpty)
    #expect(try found("KS-03", in: piece + "standar_pelayanan: {waktu: 1 menit}").isEmpty)
  }

  @Test func `that says hari alone is not compared`() throws {
    #expect(try found("KS-02", in: "total_waktu: 2 hari").isEmpty)
    #expect(try found("KS-02", in: "total_waktu: 2 hari kerja").count == 1)
  }
}

@Suite struct `A public promise` {
  @Test(arguments: [("70 menit", 0), ("1 hari kerja", 0), ("maks. 70 menit", 0), ("69 menit", 1)])
  func `covers the longest way`(promise: String, findings: Int) throws {
    #expect(
      try found("KS-03", in: fork + "standar_pelayanan: {waktu: \(promise)}").count == findings)
  }

  @Test func `of 30 minutes against 37 is told with the slowest row`() throws {
    let times = [2, 5, 3, 10, 10, 7].map { "  - waktu: \($0) menit\n" }.joined()
    let piece = "standar_pelayanan: {waktu: 30 menit}\nlangkah:\n" + times
    let finding = try #require(try found("KS-03", in: piece).first)
    #expect(finding.message.contains("37 menit") && finding.message.contains("30 menit"))
    #expect(finding.next.contains("langkah 4"))
  }

  @Test func `covers a loop walked once`() throws {
    #expect(try found("KS-03", in: "standar_pelayanan: {waktu: 70 menit}").isEmpty)
  }
}
