import SOPDocument
import SOPRules
import Testing

@Suite struct `An arrow that passes rows by` {
  @Test func `is told with the rows whose turn comes later`() throws {
    let rule = try #require(Rulebook.standard["AL-18"])
    let finding = try #require(try found("AL-18", in: rule.broken).first)
    #expect(finding.message.contains("melompati langkah 4 menuju langkah 5"))
  }

  @Test func `is fine past another branch, past lost rows and out of a decision`() throws {
    let rule = try #require(Rulebook.standard["AL-18"])
    #expect(try found("AL-18", in: rule.kept).isEmpty)
    #expect(try found("AL-18", in: "langkah:\n  - {}\n  - {}\n  - lanjut: [6]\n").isEmpty)
    #expect(
      try found(
        "AL-18",
        in: "langkah:\n  - {}\n  - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 6}]\n"
      ).isEmpty)
  }
}

@Suite struct `A label` {
  @Test(arguments: [("Ya", 1), ("-", 0), ("\"\"", 0)])
  func `belongs to decisions`(label: String, count: Int) throws {
    let piece = """
      langkah:
        - {}
        - {}
        - simbol: proses
          cabang: [{label: \(label), ke: 4}]
      """
    #expect(try found("AL-12", in: piece).count == count)
  }
}

@Suite struct `What did not pass a check` {
  private func piece(_ text: String, by performer: String) -> String {
    """
    langkah:
      - {}
      - kegiatan: \(text)
        pelaksana: \(performer)
        hapus: [tanya, cabang]
      - kegiatan: Memeriksa kelengkapan berkas permohonan
        tanya: Lengkap?
        cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 2}]
    """
  }

  @Test(arguments: ["Menerima berkas permohonan", "Mencatat berkas permohonan"])
  func `is not mended by whoever checks and only takes it in`(text: String) throws {
    let finding = try #require(try found("AL-28", in: piece(text, by: "Petugas Layanan")).first)
    #expect(finding.next.contains("langkah 1"))
  }

  @Test(arguments: [
    ("Memperbaiki berkas permohonan", "Petugas Layanan"),
    ("Menyerahkan berkas permohonan", "Pemohon"),
  ])
  func `is mended by a maker, whoever it is`(text: String, performer: String) throws {
    #expect(try found("AL-28", in: piece(text, by: performer)).isEmpty)
  }

  @Test func `goes nowhere else where one performer does all`() throws {
    let one = "pelaksana: [Petugas Layanan]\n"
    let rows = piece("Menerima berkas permohonan", by: "Petugas Layanan")
      .replacing("- {}\n", with: "- pelaksana: Petugas Layanan\n")
    #expect(try found("AL-28", in: one + rows).isEmpty)
  }
}

@Suite struct `Branches that mix` {
  @Test func `are fine where several decisions share one row`() throws {
    let piece = """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 5}]
        - tanya: Layak?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 5}]
        - lanjut: [6]
      """
    #expect(try found("AL-30", in: piece).isEmpty)
  }
}

@Suite struct `A product` {
  @Test func `that is refused needs no signature`() throws {
    let piece = """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
        - kegiatan: Memberitahukan penolakan permohonan rekomendasi penelitian
          simbol: selesai
          output: [Surat penolakan rekomendasi]
      """
    #expect(try found("AL-32", in: piece).isEmpty)
  }
}

@Suite struct `An end that several ways share` {
  private func piece(_ text: String) -> String {
    """
    langkah:
      - {}
      - cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 3}]
      - kegiatan: \(text)
        lanjut: [6]
      - {}
    """
  }

  @Test func `may receive a refusal without a signature, but no product`() throws {
    #expect(try found("AL-32", in: piece("Menyusun surat penolakan permohonan")).isEmpty)
    let finding = try #require(try found("AL-32", in: piece("Mencetak surat")).first)
    #expect(finding.message.contains("1 → 2 → 3 → 6"))
  }
}

@Suite struct `An optional row` {
  @Test(arguments: ["Jika diperlukan", "Bila perlu", "Opsional", "Sesuai kebutuhan"])
  func `that every way passes is told`(remark: String) throws {
    #expect(
      try found("AL-34", in: "langkah:\n  - {}\n  - {}\n  - keterangan: \(remark)\n").count == 1)
  }

  @Test(arguments: [
    "Diperlukan dua rangkap", "Perlu meterai", "Jika ditolak, kembali ke langkah 1",
  ])
  func `is not what other remarks say`(remark: String) throws {
    #expect(
      try found("AL-34", in: "langkah:\n  - {}\n  - {}\n  - keterangan: \"\(remark)\"\n").isEmpty)
  }
}
