import SOPDocument
import SOPRules
import Support
import Testing

/// What holds for every rule over several SOPs.
@Suite struct CollectionRuleTests {
  static let rules = Rulebook.standard.collectionRules

  private func findings(_ pieces: [String]) throws -> [CollectionFinding] {
    let members = try pieces.enumerated().map { index, piece in
      SOPCollection.Member(
        name: "\(index + 1).sop.yaml", sop: try SOP.reading(Example.laid(piece)).sop)
    }
    return Rulebook.standard.findings(in: SOPCollection(members))
  }

  @Test(arguments: rules)
  func `a rule's kept examples keep every rule`(rule: CollectionRule) throws {
    #expect(try findings(rule.kept).map(\.finding.message) == [])
  }

  @Test(arguments: rules)
  func `a rule's broken examples break that rule and no other`(rule: CollectionRule) throws {
    let findings = try findings(rule.broken)
    #expect(Set(findings.map(\.finding.code)) == [rule.code])
    for entry in findings {
      #expect(rule.broken.indices.contains(entry.member))
      #expect(!entry.finding.next.isEmpty && entry.finding.message.hasSuffix("."))
    }
  }

  @Test(arguments: rules)
  func `a rule tells everything its page needs`(rule: CollectionRule) throws {
    #expect(rule.revision >= 1)
    for text in [rule.statement, rule.why, rule.next, rule.silent] {
      #expect(text.hasSuffix("."), "\(rule.code): \(text)")
    }
    #expect(rule.kept.count > 1 && rule.broken.count > 1)
    #expect(RulePage(rule).text.contains(rule.slug))
  }

  @Test func `codes and slugs are used once, also beside the rules of one draft`() {
    let names = Self.rules.flatMap { [$0.code, $0.slug] }
    let others = Rulebook.standard.rules.flatMap { [$0.code, $0.slug] }
    #expect(Set(names + others).count == names.count + others.count)
    #expect(Self.rules.map(\.code) == Self.rules.map(\.code).sorted())
  }

  @Test func `every file of them stands in the rulebook once`() throws {
    let files = try File.names(below: "Sources/SOPRules/Collections/Rules")
    #expect(files.filter { $0.hasSuffix(".swift") }.count == Self.rules.count)
  }

  @Test func `one draft alone is compared with nothing`() throws {
    #expect(try findings(["jenis: {cakupan: makro, tuntas: parsial}"]).count <= 2)
    let reading = try SOP.reading(SOP.soundDraft)
    let review = Rulebook.standard.review(reading.sop)
    let report = FileReport(name: "a", outcome: .reviewed(reading, review))
    #expect(Rulebook.standard.comparing([report])[0].comparisons.isEmpty)
  }
}

@Suite struct `Drafts reviewed together` {
  private func reports(_ pieces: String...) throws -> [FileReport] {
    let reports = try pieces.enumerated().map { index, piece in
      let reading = try SOP.reading(Example.laid(piece))
      let review = Rulebook.standard.review(reading.sop, by: try Rubrics.shipped)
      return FileReport(name: "\(index + 1).sop.yaml", outcome: .reviewed(reading, review))
    }
    return Rulebook.standard.comparing(reports)
  }

  private let twin = "identitas: {judul: Penerbitan Izin Penelitian}"

  @Test func `tell each of two SOPs with one number of the other`() throws {
    let reports = try reports("{}", twin)
    #expect(reports.map { $0.comparisons.map(\.code) } == [["ID-05"], ["ID-05"]])
    #expect(reports[0].comparisons[0].message.contains("2.sop.yaml"))
    #expect(reports[0].fails(at: .kesalahan, under: .standard))
  }

  @Test func `keep their scores`() throws {
    let reports = try reports("{}", twin)
    for report in reports { #expect(report.review?.number == 100_000_000) }
  }

  @Test(arguments: [
    "{}", "identitas: {unit: Bidang Pembinaan Dinas Kearsipan, judul: Penerbitan Izin}",
    "identitas: {nomor: \"-\"}",
  ])
  func `say nothing of two versions, of another unit, and of drafts without a number`(
    other: String
  ) throws {
    #expect(try reports("{}", other).flatMap(\.comparisons).isEmpty)
  }

  @Test func `are set aside with a reason`() throws {
    let excused = twin + "\nabaikan: [{aturan: ID-05, alasan: nomor lama}]"
    let reports = try reports("{}", excused)
    #expect(reports.map(\.comparisons.count) == [1, 0])
    #expect(reports[1].review?.exemptions.map(\.state) == [.notChecked])
  }

  @Test func `print what the others show, and where`() throws {
    let reports = try reports("{}", twin)
    let text = ReviewText(rulebook: .standard).printing(reports[0])
    #expect(text.contains("Dibandingkan dengan SOP lain (1)") && text.contains("ID-05"))
    let json = ReviewJSON(rulebook: .standard, rubric: nil, profile: .latihan) { _ in "" }.printing(
      reports)
    #expect(json.contains("\"temuan_bersama\":[{\"kode\":\"ID-05\""))
  }

  @Test func `find the row a macro SOP leaves open`() throws {
    let macro = """
      jenis: {cakupan: makro}
      langkah: [{kegiatan: Mencatat arsip}]
      """
    let micro = "identitas: {judul: Pencatatan Arsip, nomor: SOP-008/DKR.1/2026}"
    let finding = try #require(try reports(macro, micro)[0].comparisons.first)
    #expect(finding.code == "KS-09" && finding.message.contains("langkah 2–6"))
  }
}

extension CollectionRule: CustomTestStringConvertible {
  public var testDescription: String { code }
}
