import SOPRules
import Testing

@Suite struct `What the public promise asks for` {
  /// The sound SOP asks for a letter and a proposal in row 1.
  private func missing(_ promised: String, rowOne: String = "{}") throws -> [String] {
    let piece = "{standar_pelayanan: {persyaratan: \(promised)}, langkah: [\(rowOne)]}"
    return try found("KS-04", in: piece).map(\.message)
  }

  @Test(arguments: [
    "[Proposal penelitian]", "[Surat permohonan asli]", "[Fotokopi proposal]", "[]",
  ])
  func `is asked for in the first rows`(promised: String) throws {
    #expect(try missing(promised).isEmpty)
  }

  @Test func `is missed otherwise, all in one finding`() throws {
    let messages = try missing("[KTP, Proposal, Pas foto]")
    #expect(messages.count == 1)
    #expect(messages.first?.contains("\"KTP\" dan \"Pas foto\"") == true)
  }

  @Test(arguments: [
    ("[KTP]", "{kelengkapan: [Kartu Tanda Penduduk]}"),
    ("[Kartu Keluarga]", "{kelengkapan: [Fotokopi KK]}"),
    ("[KTP]", "{kelengkapan: [Berkas persyaratan]}"), ("[KTP]", "{kelengkapan: []}"),
  ])
  func `may stand there in other words`(promised: String, rowOne: String) throws {
    #expect(
      try missing(promised, rowOne: rowOne + ", {kelengkapan: []}").isEmpty)
  }
}
