import SOPDocument
import SOPRules
import Testing

/// How an example is laid over the sound draft.
@Suite struct ExampleTests {
  private func laid(_ piece: String) throws -> SOP { try SOP.reading(Example.laid(piece)).sop }

  @Test func `an empty example changes nothing`() throws {
    #expect(try laid("") == SOP.reading(SOP.soundDraft).sop)
  }

  @Test func `maps merge key by key`() throws {
    let sop = try laid("identitas: {unit: Bidang Arsip}")
    #expect(sop.identity.unit.text == "Bidang Arsip")
    #expect(sop.identity.agency.text == "Pemerintah Kabupaten Tirtayasa")
  }

  @Test func `rows merge by place, and further rows are added`() throws {
    let sop = try laid("langkah: [{}, {waktu: 1 jam}, {}, {}, {}, {}, {kegiatan: Mencatat surat}]")
    #expect(sop.activities.count == 7)
    #expect(sop.activities[1].text.text == "Memeriksa kelengkapan berkas permohonan")
    #expect(sop.activities[1].time.words == "1 jam")
    #expect(sop.activities[6].text.text == "Mencatat surat")
  }

  @Test func `other lists replace`() throws {
    #expect(try laid("pelaksana: [Arsiparis]").performers.items == ["Arsiparis"])
  }

  @Test func `hapus takes away keys and rows`() throws {
    let sop = try laid("hapus: [identitas]\nlangkah: [{}, {hapus: [cabang]}, hapus]")
    #expect(!sop.identity.isPresent)
    #expect(sop.activities[1].branches.isEmpty)
    #expect(sop.activities.count == 5)
  }

  @Test func `hapus of a key that is not there is refused`() {
    #expect(throws: Example.Unlayable.self) { try Example.laid("hapus: [identity]") }
  }
}
