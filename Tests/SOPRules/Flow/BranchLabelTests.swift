import SOPRules
import Testing

@Suite struct `Labels of branches` {
  @Test(arguments: [
    ("Ya", "Tidak"), ("Y", "T"), ("Iya", "Tidak"), ("Lengkap", "Belum lengkap"),
    ("Sesuai", "Tidak sesuai"), ("Setuju", "Ditolak"), ("Online", "Offline"),
    ("Dalam kota", "Luar kota"), ("Kota", "Luar kota"), ("Teknis", "Administratif"),
    ("Sudah benar", "Belum benar"), ("Ada", "Tidak ada"), ("Perlu", "Berjalan normal"),
    ("Memenuhi", "Kurang memenuhi"), ("R", "S"),
  ])
  func `pass when no reader can take one for the other`(one: String, other: String) throws {
    #expect(try found("AL-10", in: decision(one, other)).isEmpty)
  }

  @Test(arguments: [
    ("Ya", "Ya"), ("Ya", "ya."), ("Ya", "Iya"), ("Tidak", "T"), ("Ya", "Ya sebagian"),
    ("Lengkap", "Berkas lengkap"),
  ])
  func `are found when they are equal or one lies in the other`(
    one: String, other: String
  ) throws {
    let finding = try #require(try found("AL-10", in: decision(one, other)).first)
    #expect(finding.message.contains("\"\(one)\" dan \"\(other)\""))
  }

  @Test func `are compared in threes as well, one finding a decision`() throws {
    #expect(try found("AL-10", in: decision("Ya", "Tidak", "Ya")).count == 1)
  }

  @Test(arguments: ["", "-", "…"])
  func `are missing when nothing can be read`(label: String) throws {
    #expect(try found("AL-09", in: decision("Ya", label)).count == 1)
    #expect(try found("AL-10", in: decision("Ya", label)).isEmpty)
  }
}
