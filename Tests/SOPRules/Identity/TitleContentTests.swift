import SOPDocument
import SOPRules
import Testing

/// What a title names, beyond how it opens.
@Suite struct TitleContentTests {
  private func codes(_ title: String) throws -> [String] {
    let sop = try SOP.reading(Example.laid("identitas: {judul: \"\(title)\"}")).sop
    return Rulebook.standard.only(["JD"]).review(sop).findings.map(\.code)
  }

  @Test(arguments: [
    "Perjalanan Dinas", "Kunjungan Kerja", "Monitoring dan Evaluasi Kegiatan", "Penerbitan KTP",
    "Penerbitan Izin dan Rekomendasi", "Pengadaan Barang/Jasa", "Penyusunan Laporan Triwulanan",
    "Pelayanan Pendidikan dan Pelatihan", "Penyelenggaraan Upacara 17 Agustus",
    "Sosialisasi UU Nomor 23 Tahun 2014", "Penyusunan Rencana Kerja", "LEGALISASI SURAT",
    "Sosialisasi UUD 1945", "Penerimaan Siswa Semester Genap",
  ])
  func `a title that names one act and its product is right`(title: String) throws {
    #expect(try codes(title).isEmpty)
  }

  @Test(arguments: [
    ("Pelaksanaan Tugas Bidang", "JD-04"), ("SOP Penyusunan", "JD-04"),
    ("Pengelolaan Kegiatan", "JD-04"), ("Penyusunan dan Pendistribusian Laporan", "JD-05"),
    ("Penerimaan, Pencatatan dan Penyimpanan Surat", "JD-05"),
    ("Verifikasi/Validasi Data Pegawai", "JD-05"), ("Penyusunan Revisi Anggaran 2026", "JD-06"),
    ("Penyusunan Renstra 2025-2029", "JD-06"), ("Penyusunan Laporan Triwulan II", "JD-06"),
    ("Rekonsiliasi Data Bulan Maret", "JD-06"), ("SAKIP", "JD-07"), ("SOP LKE", "JD-07"),
  ])
  func `one slip of a title is one finding`(title: String, code: String) throws {
    #expect(try codes(title) == [code])
  }

  @Test func `an acronym with a year is both`() throws {
    #expect(try codes("SPAK 2026") == ["JD-06", "JD-07"])
  }
}
