import SOPDocument
import Testing

/// A key no draft has at its place is kept, told with the key most likely meant, and printed back.
struct UnknownKeyTests {
  @Test(arguments: [
    ("pelaksna: [a]", "pelaksna", "pelaksana"),
    ("langkah:\n- kegitan: a", "kegitan", "kegiatan"),
    ("identitas:\n  tanggal_efktif: 2026", "tanggal_efktif", "tanggal_efektif"),
    ("jenis: {sifta: teknis}", "sifta", "sifat"),
    ("identitas: {pengesahan: {nmaa: x}}", "nmaa", "nama"),
    ("standar_pelayanan: {produkk: x}", "produkk", "produk"),
    ("langkah:\n- cabang: [{label: Ya, ke: 1, kee: 2}]", "kee", "ke"),
    ("judull: Surat", "judull", "judul"), ("identitas: {nama: x}", "nama", "nama"),
    ("identitas: {pengesahan.nama: x}", "pengesahan.nama", "nama"),
    ("langkah:\n- uraian: x", "uraian", "kegiatan"),
    ("langkah:\n- persyaratan: x", "persyaratan", "kelengkapan"),
    ("tahapan: []", "tahapan", "langkah"),
    ("langkah:\n- persyaratn: x", "persyaratn", "persyaratan"),
    ("warna:\n  # hijau\n  - |\n    teks\n     miring\n  - {a: [b,\n     c]}", "warna", nil),
  ])
  func `an unknown key is reported with the nearest known one and printed back`(
    text: String, words: String, suggestion: String?
  ) throws {
    let reading = try SOP.reading(text)
    #expect(reading.problems.map(\.kind) == [.unknownKey])
    #expect(reading.problems.first?.words == words)
    #expect(reading.problems.first?.suggestion == suggestion)
    let printed = reading.sop.printed()
    #expect(try SOP.reading(printed).sop == reading.sop, "\(printed)")
    #expect(try SOP.reading(printed).sop.printed() == printed)
  }

  @Test(arguments: [
    ("judull: Surat", "maksudnya \"judul\" di dalam identitas?"),
    ("identitas: {nama: x}", "maksudnya \"nama\" di dalam pengesahan?"),
    ("identitas: {langkh: x}", "maksudnya \"langkah\" di tingkat teratas?"),
    ("kegiatan: x", "maksudnya \"kegiatan\" di dalam satu baris langkah?"),
    ("identitas: {juduul: x}", "maksudnya \"judul\"?"),
    ("langkah:\n- {tanda_tangan: x}", "maksudnya \"tanda_tangan\" di dalam pengesahan?"),
  ])
  func `the nearest key is named with the place where it belongs`(text: String, words: String)
    throws
  {
    let reading = try SOP.reading(text)
    #expect(reading.problems.first?.message.contains(words) == true, "\(reading.problems)")
  }

  @Test(arguments: [
    ("judull: Surat", "\"judul\" dihitung belum diisi"),
    ("judull: Surat\nidentitas: {judul: }", "\"judul\" dihitung belum diisi"),
    ("judull: Surat\nidentitas: {judul: Izin}", "\"judul\" sudah ada"),
    ("identitas: {pengesahan: {nmaa: Siti}}", "\"nama\" dihitung belum diisi"),
    ("langkah:\n- {kegitan: a}\n- {kegiatan: b}", "\"kegiatan\" dihitung belum diisi"),
    ("langkah:\n- {kegitan: a, kegiatan: b}", "\"kegiatan\" sudah ada"),
    ("kegiatan: a", "belum dihitung sampai kuncinya diperbaiki"),
  ])
  func `what it costs is said`(text: String, words: String) throws {
    let message = try #require(try SOP.reading(text).problems.first?.message)
    #expect(message.contains(words), "\(message)")
  }

  @Test(arguments: ["judull:", "judull: \"-\"", "warna: hijau"])
  func `nothing is said to be lost where nothing stands or nothing near is known`(text: String)
    throws
  {
    let message = try #require(try SOP.reading(text).problems.first?.message)
    #expect(!message.contains("tersimpan"), "\(message)")
  }
}
