import SOPDocument
import SOPRules
import Testing

/// Which regulations stand in the legal basis, beyond how they are cited.
@Suite struct LegalBasisContentTests {
  private func codes(_ items: String..., identity: String = "") throws -> [String] {
    let list = items.map { "\"\($0)\"" }.joined(separator: ", ")
    let piece = "identitas: {\(identity)dasar_hukum: [\(list)]}"
    let sop = try SOP.reading(Example.laid(piece)).sop
    return Rulebook.standard.only(["DH"]).review(sop).findings.map(\.code)
  }

  private let archives = "UU Nomor 43 Tahun 2009 tentang Kearsipan"
  private let old = "Permenpan Nomor PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP"

  @Test(arguments: ["Buku Pedoman Kantor", "Hasil rapat koordinasi", "ISO 9001", "Modul 3 (2020)"])
  func `what is no regulation is one finding`(item: String) throws {
    #expect(try codes(archives, item) == ["DH-03"])
  }

  @Test(arguments: ["Nomor 43 Tahun 2009 tentang Kearsipan", "43 Tahun 2009 tentang Kearsipan"])
  func `a regulation that lost its kind is asked for the kind`(item: String) throws {
    #expect(try codes(archives, item) == ["DH-02"])
  }

  @Test(arguments: [
    "Permenpan Nomor PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP",
    "Peraturan Menteri PAN Nomor PER-21/M.PAN/11/2008 tentang Pedoman SOP",
    "Permenpan Nomor 21 Tahun 2008 tentang Pedoman Penyusunan SOP",
  ])
  func `a replaced regulation is known under its spellings`(item: String) throws {
    #expect(try codes(archives, item) == ["DH-04"])
  }

  @Test(arguments: [
    "UU Nomor 21 Tahun 2008 tentang Perbankan Syariah",
    "PER/21/M.PAN/11/2008 tentang Pedoman SOP, diganti PermenPANRB Nomor 35 Tahun 2012",
  ])
  func `another of that number, and one told with its successor, is not`(item: String) throws {
    #expect(try !codes(archives, item).contains("DH-04"))
  }

  @Test func `a replaced regulation is told with the date of the list`() throws {
    let message = try found("DH-04", in: "identitas: {dasar_hukum: [\"\(old)\"]}").first?.message
    #expect(message?.hasSuffix("menurut daftar per November 2026; periksa JDIH.") == true)
  }

  @Test func `ranks go down and years go up`() throws {
    let permen = "Permendagri Nomor 52 Tahun 2011 tentang SOP Pemerintah Daerah"
    let later = "Permenkeu Nomor 3 Tahun 2015 tentang Arsip Keuangan"
    let perda = "Perda Kabupaten Tirtayasa Nomor 2 Tahun 2010 tentang Arsip"
    let letter = "Surat Edaran Bupati Tirtayasa Nomor 5 Tahun 2005 tentang Arsip"
    #expect(try codes("UUD 1945", archives, letter, permen, later, perda).isEmpty)
    let newer = "Permendagri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas"
    #expect(try codes(archives, later, permen).isEmpty)
    #expect(try codes(archives, newer, permen) == ["DH-05"])
    #expect(try codes(permen, letter, archives) == ["DH-05"])
  }

  @Test(arguments: [
    "PermenPANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP AP",
    "Perda Kabupaten Tirtayasa Nomor 3 Tahun 2016 tentang Susunan Perangkat Daerah",
    "Perbup Tirtayasa Nomor 9 Tahun 2021 tentang Tugas dan Fungsi Dinas Kearsipan",
  ])
  func `a guideline or an organisation alone carries no activity`(item: String) throws {
    #expect(try codes(item) == ["DH-06"])
    #expect(try codes(archives, item).isEmpty)
  }

  @Test(arguments: [
    ("", ["DH-07"]), ("tanggal_efektif: \"-\", ", []), ("tanggal_efektif: 2027-01-04, ", []),
    ("tanggal_revisi: 2027-05-01, makna_revisi: rencana, ", ["DH-07"]),
    ("tanggal_revisi: 2027-05-01, makna_revisi: nyata, ", []),
  ])
  func `a regulation is no younger than what rests on it`(identity: String, told: [String]) throws {
    let item = "Perbup Tirtayasa Nomor 4 Tahun 2027 tentang Arsip Tahun 2028"
    #expect(try codes(item, identity: identity) == told)
  }
}
