import SOPDocument
import SOPRules
import Testing

@Suite struct `An arrow` {
  @Test(arguments: [("9", 6), ("0", 1), ("langkah 12", 6), ("arsip", 5), ("menandatangani", 4)])
  func `into nowhere is offered the nearest row`(words: String, row: Int) throws {
    let finding = try #require(
      try found(
        "AL-13",
        in: "langkah:\n  - {}\n  - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: \(words)}]\n"
      ).first)
    #expect(finding.next.hasPrefix("Arahkan ke langkah \(row) "))
  }

  @Test func `without target is told so`() throws {
    let finding = try #require(
      try found(
        "AL-13", in: "langkah:\n  - {}\n  - cabang: [{label: Ya, ke: 3}, {label: Tidak}]\n"
      ).first)
    #expect(finding.message.contains("belum menyebut tujuannya"))
  }

  @Test func `that leads a box to itself is told as such`() throws {
    let finding = try #require(
      try found("AL-16", in: "langkah:\n  - {}\n  - {}\n  - lanjut: [3]\n").first)
    #expect(finding.message.contains("dirinya sendiri"))
  }

  @Test func `missing from the last row counts once, as the missing end`() throws {
    let piece = "langkah:\n  - {}\n  - {}\n  - {}\n  - {}\n  - {}\n  - simbol: proses\n"
    #expect(try found("AL-02", in: piece).count == 1)
    #expect(try found("AL-24", in: piece).isEmpty)
  }

  @Test func `missing from a decision counts once, as missing branches`() throws {
    let piece = "langkah:\n  - {}\n  - {simbol: keputusan, hapus: [cabang]}\n"
    #expect(try found("AL-07", in: piece).count == 1)
    #expect(try found("AL-24", in: piece).isEmpty)
  }

  @Test func `of three branches may share a target`() throws {
    let piece = """
      langkah:
        - {}
        - cabang: [{label: Online, ke: 3}, {label: Offline, ke: 3}, {label: Ditolak, ke: 1}]
      """
    #expect(try found("AL-11", in: piece).isEmpty)
  }
}

@Suite struct `Two arrows out of a box` {
  private func codes(_ targets: String) throws -> [String] {
    let piece = "langkah:\n  - {}\n  - {}\n  - lanjut: \(targets)\n"
    return try ["AL-06", "AL-25"].filter { try !found($0, in: piece).isEmpty }
  }

  @Test(arguments: [
    ("[4]", []), ("[4, 4]", ["AL-25"]), ("[4, 5]", ["AL-06"]), ("[4, 4, 5]", ["AL-06"]),
    ("[4, 99]", ["AL-06"]), ("[98, 99]", ["AL-06"]),
  ])
  func `are one too many, or one drawn twice`(targets: String, expected: [String]) throws {
    #expect(try codes(targets) == expected)
  }
}

@Suite struct `A capsule` {
  private func last(_ row: String) -> String {
    "langkah:\n  - {}\n  - {}\n  - {}\n  - {}\n  - {}\n  - \(row)\n"
  }

  private func codes(in piece: String) throws -> [String] {
    Rulebook.standard.review(try SOP.reading(Example.laid(piece)).sop).findings.map(\.code)
  }

  @Test(arguments: ["[5]", "[1]", "[6]", "[99]"])
  func `that ends the flow and leads on is told once`(targets: String) throws {
    let found = try codes(in: last("lanjut: \(targets)"))
    #expect(found.filter { $0 != "AL-13" } == ["AL-23"])
  }

  @Test func `that asks is told once, though arrows leave it`() throws {
    let branches = "{tanya: Sesuai?, cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]}"
    #expect(try codes(in: last(branches)) == ["AL-19"])
    #expect(try codes(in: last("tanya: Sesuai?")) == ["AL-19"])
  }

  @Test func `that ends the flow may be there twice`() throws {
    #expect(try found("AL-22", in: "langkah:\n  - {}\n  - {}\n  - simbol: selesai\n").isEmpty)
  }
}

@Suite struct `A procedure of one row` {
  private let piece = """
    langkah:
      - lanjut: [1]
      - hapus
      - hapus
      - hapus
      - hapus
      - hapus
    """

  @Test func `begins, and has no end yet`() throws {
    #expect(try found("AL-01", in: piece).isEmpty)
    #expect(try found("AL-02", in: piece).count == 1)
  }
}
