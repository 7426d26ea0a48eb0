import SOPDocument
import SOPRules
import Testing

/// Where a rule over several SOPs must speak and where it must not.
@Suite struct `Drafts kept together` {
  /// Who is told of what by one rule: "1 saran langkah[6].output, jenis".
  private func told(by code: String, of pieces: [String]) throws -> [String] {
    let sops = try pieces.map { try SOP.reading(Example.laid($0)).sop }
    let members = sops.enumerated().map { index, sop in
      SOPCollection.Member(name: "\(index + 1).sop.yaml", sop: sop)
    }
    return Rulebook.standard.findings(in: SOPCollection(members))
      .filter { $0.finding.code == code }
      .map { entry in
        let places = entry.finding.subjects.map { $0.path(in: sops[entry.member]) }
        return "\(entry.member + 1) \(entry.finding.severity.rawValue) "
          + places.joined(separator: ", ")
      }
  }

  private func titled(_ title: String, number: Int) -> String {
    "identitas: {judul: \"\(title)\", nomor: SOP-00\(number)/DKR.1/2026}"
  }

  private func macro(_ rows: String..., title: String = "Penyelenggaraan Kearsipan") -> String {
    let rest = Array(repeating: "hapus", count: 6 - rows.count)
    return "{jenis: {cakupan: makro}, identitas: {judul: \(title)}, "
      + "langkah: [\((rows + rest).joined(separator: ", "))]}"
  }

  @Test(arguments: [
    ("kegiatan: Mencatat arsip", ["Pencatatan Arsip"]),
    ("kegiatan: Mencatat arsip", ["Pengiriman Surat", "Pencatatan Arsip"]),
    ("kegiatan: Mengolah berkas sesuai SOP Pencatatan", ["Pencatatan Arsip"]),
    (
      "kegiatan: Mengolah berkas, keterangan: Lihat SOP Pencatatan Arsip Daerah",
      ["Pencatatan Arsip", "Pengiriman Surat"]
    ),
  ])
  func `detail a row of a macro SOP by its words, or by the SOP it names`(
    row: String, titles: [String]
  ) throws {
    let micro = titles.enumerated().map { titled($1, number: $0 + 1) }
    #expect(try told(by: "KS-09", of: [macro("{\(row)}")] + micro) == [])
  }

  @Test(arguments: [
    ("Mencatat arsip", "Pencatatan Arsip Daerah"), ("Mencatat surat", "Pencatatan Arsip"),
    ("Menyimpan arsip", "Pencatatan Arsip"), ("Mencatat arsip", ""),
  ])
  func `leave a row open that none of them does wholly`(row: String, title: String) throws {
    #expect(
      try told(by: "KS-09", of: [macro("{kegiatan: \(row)}"), titled(title, number: 1)]) == [
        "1 peringatan langkah[1]"
      ])
  }

  @Test func `tell of all open rows at once, and no SOP details itself`() throws {
    let row = "{kegiatan: Mencatat arsip}"
    let macro = macro(row, row, row, title: "Pencatatan Arsip")
    #expect(
      try told(by: "KS-09", of: [titled("Pengiriman Surat", number: 1), macro]) == [
        "2 peringatan langkah[1], langkah[2], langkah[3]"
      ])
    #expect(try told(by: "KS-09", of: ["jenis: {cakupan: makro}\nhapus: [langkah]", row]) == [])
  }

  private let handedOn = "langkah: [{kelengkapan: [Surat terkirim]}]"

  @Test(arguments: [
    "langkah: [{}, {}, {}, {}, {}, {output: [Surat terkirim, Buku ekspedisi]}]",
    "langkah: [{}, {}, {}, {}, {}, {output: \"\"}]",
    "identitas: {keterkaitan: [SOP Pencatatan Arsip]}",
    "identitas: {keterkaitan: [Pencatatan Arsip, SOP Pengelolaan Surat Masuk]}",
  ])
  func `go on with a partial SOP by its last output, or by its name`(piece: String) throws {
    let other = titled("Pencatatan Arsip", number: 1) + "\n" + handedOn
    let third = titled("Pengiriman Surat", number: 2)
    #expect(
      try told(by: "KS-10", of: ["jenis: {tuntas: parsial}\n\(piece)", other, third]) == [])
  }

  @Test(arguments: [
    "langkah: [{}, {}, {}, {}, {output: [Surat terkirim]}]",
    "identitas: {keterkaitan: [SOP Penerbitan Surat Rekomendasi Penelitian]}",
    "identitas: {keterkaitan: [SOP]}",
    "langkah: [{}, {kelengkapan: [Surat rekomendasi penelitian diterima pemohon]}]",
  ])
  func `leave it open where only it takes that up, or none is named`(piece: String) throws {
    let other = titled("", number: 1) + "\n" + handedOn
    #expect(
      try told(by: "KS-10", of: [other, "jenis: {tuntas: parsial}\n\(piece)"]) == [
        "2 saran langkah[6].output, jenis"
      ])
  }

  @Test func `share neither a number nor a service`() throws {
    let other = "identitas: {nomor: SOP-008/DKR.1/2026}"
    #expect(
      try told(by: "KS-11", of: ["{}", other]) == [
        "1 peringatan identitas.judul", "2 peringatan identitas.judul",
      ])
    #expect(
      try told(by: "ID-05", of: ["{}", "identitas: {judul: Penerbitan Izin Penelitian}"]) == [
        "1 kesalahan identitas.nomor", "2 kesalahan identitas.nomor",
      ])
  }
}
