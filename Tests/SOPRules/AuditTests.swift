import SOPDocument
import SOPRules
import Testing

/// A folder reviewed on one page: the office as a whole, then every SOP.
@Suite struct AuditTests {
  private func report(_ piece: String, as name: String) throws -> FileReport {
    let reading = try SOP.reading(Example.laid(piece))
    return FileReport(
      name: name,
      outcome: .reviewed(
        reading, Rulebook.standard.review(reading.sop, by: try Rubrics.shipped)))
  }

  private func page(_ reports: [FileReport]) -> String {
    ReviewHTML(rulebook: .standard).printing(Rulebook.standard.comparing(reports))
  }

  private func order(of words: [String], in page: String) -> [Substring.Index] {
    words.compactMap { page.firstRange(of: $0)?.lowerBound }
  }

  @Test func `the lowest score comes first, after what has none`() throws {
    let page = page([
      try report("identitas: {judul: Penerbitan Izin Magang, nomor: SOP-1/KTL.1/2026}", as: "a"),
      try report(
        "{identitas: {judul: Penerbitan Izin Riset}, langkah: [{}, {}, {}, {}, {output: []}]}",
        as: "b"),
      FileReport(name: "c.sop.yaml", outcome: .refused("belum ada", at: nil)),
    ])
    let places = order(
      of: [">c.sop.yaml</a>", ">Penerbitan Izin Riset</a>", ">Penerbitan Izin Magang</a>"], in: page
    )
    #expect(places.count == 3 && places == places.sorted())
    for number in 1...3 {
      #expect(page.contains("href=\"#sop-\(number)\""))
      #expect(page.contains("id=\"sop-\(number)\""))
    }
    #expect(page.contains("1 berkas belum dapat dibaca."))
    #expect(page.contains("2 dari 2 SOP yang dinilai sudah lulus"))
  }

  @Test func `SOPs that clash say so in the audit and in their own part`() throws {
    let page = page([
      try report("identitas: {judul: Penerbitan Izin Magang}", as: "a.sop.yaml"),
      try report("identitas: {judul: Penerbitan Izin Riset}", as: "b.sop.yaml"),
    ])
    #expect(page.contains("2 SOP berbenturan"))
    #expect(page.components(of: "Dibandingkan dengan SOP lain (1)") == 2)
    #expect(page.contains("<td class=\"code\">ID-05</td>"))
  }

  @Test func `files are named from the folder all of them lie in`() throws {
    let page = page([
      try report("identitas: {judul: Penerbitan Izin Magang}", as: "/kantor/sop/a.sop.yaml"),
      try report("identitas: {judul: Penerbitan Izin Riset}", as: "/kantor/sop/dua/b.sop.yaml"),
    ])
    #expect(page.contains("Berkas di /kantor/sop/<"))
    #expect(page.contains(">a.sop.yaml<") && page.contains(">dua/b.sop.yaml<"))
  }

  @Test func `one SOP is no office`() throws {
    let page = page([try report("", as: "a.sop.yaml")])
    #expect(!page.contains("Nilai setiap SOP") && !page.contains("id=\"sop-1\""))
  }

  @Test func `no draft writes markup`() throws {
    let evil = "identitas: {judul: \"<script>alert(1)</script> & \\\"x\\\"\"}"
    let page = page([try report(evil, as: "<b>"), try report(evil, as: "b")])
    #expect(!page.contains("<script") && !page.contains("<b>"))
    #expect(page.contains("&lt;script&gt;"))
  }
}

extension String {
  fileprivate func components(of words: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: words) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
