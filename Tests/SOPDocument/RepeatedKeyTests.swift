import SOPDocument
import Testing

/// Of two equal keys the upper one is read, even where it is empty; the lower one is told and kept.
struct RepeatedKeyTests {
  @Test(arguments: [
    ("status:\n", "status: draf\n"), ("format:\n", "format: sop-ap/1\n"),
    ("format: sop-ap/1\n", "format: sop-ap/2\n"), ("jenis: {}\n", "jenis: {sifat: teknis}\n"),
    ("jenis:\n  sifat: \"\"\n", "  sifat: teknis\n"),
    ("identitas:\n  judul:\n", "  judul: Surat\n"),
    ("identitas:\n  judul: Surat\n", "  judul: Surat\n"),
    ("identitas:\n", "identitas: {judul: Surat}\n"),
    ("identitas: [Surat]\n", "identitas: {judul: Surat}\n"),
    ("identitas:\n  peralatan: []\n", "  peralatan: [Meja]\n"),
    ("identitas:\n  pengesahan:\n", "  pengesahan: Camat\n"),
    ("identitas:\n  pengesahan:\n    nama:\n", "    nama: Siti\n"),
    ("standar_pelayanan: {}\n", "standar_pelayanan: {waktu: 1 jam}\n"),
    ("total_waktu:\n", "total_waktu: 1 jam\n"), ("pelaksana:\n", "pelaksana: [Camat]\n"),
    ("langkah:\n", "langkah:\n- kegiatan: a\n"),
    ("langkah:\n- kegiatan:\n", "  kegiatan: a\n"),
    ("langkah:\n- kegiatan: a\n  waktu:\n", "  waktu: 1 jam\n"),
    ("langkah:\n- cabang: []\n", "  cabang: [{label: Ya, ke: 1}]\n"),
    ("langkah:\n- lanjut:\n", "  lanjut: 1\n"),
    ("langkah:\n- cabang:\n  - label:\n", "    label: Ya\n"),
    ("abaikan:\n", "abaikan: [{aturan: AL-08, alasan: x}]\n"),
    ("warna:\n", "warna: hijau\n"),
    ("identitas:\n  judul:\n  nomor: \"1\n", "  judul: Surat\n"),
  ])
  func `the lower of two equal keys is not read, told once and printed back`(
    upper: String, lower: String
  ) throws {
    let alone = try SOP.reading(upper)
    let reading = try SOP.reading(upper + lower)
    var (read, expected) = (reading.sop, alone.sop)
    (read.leftovers, expected.leftovers) = ([], [])
    #expect(read == expected)
    #expect(reading.problems.count == alone.problems.count + 1)
    #expect(reading.problems.contains { $0.isUnread && $0.message.contains("yang di atas") })
    let printed = reading.sop.printed()
    #expect(try SOP.reading(printed).sop == reading.sop, "\(printed)")
    #expect(Words.lost(from: lower, in: printed) == [], "\(printed)")
  }

  @Test func `the upper key filled in later stands above the lower one`() throws {
    var sop = try SOP.reading("identitas:\n  judul:\n  judul: Lama\n").sop
    sop.identity.title = Written(text: "Baru")
    #expect(sop.printed().contains("  judul: Baru\n  judul: Lama\n"))
  }
}
