import SOPDocument

extension Rule {
  static let columnTitlesStandAbove = Rule(
    "FM-09", "judul-kolom-di-tempatnya", "Judul kolom tidak menjadi isi tabel.",
    severity: .kesalahan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Judul kolom yang ikut tersalin menjadi pelaksana atau langkah palsu. Semua baris dan kolom \
      sesudahnya bergeser, dan pembaca mencari kegiatan yang tidak ada.
      """,
    next: "Hapus judul itu dari isi tabel, lalu periksa apakah kolom lain ikut bergeser.",
    silent: """
      Kata yang sama di dalam nama yang lebih panjang, seperti "Petugas Kelengkapan Berkas", dan \
      pelaksana yang memang bernama "Pelaksana".
      """,
    kept: "langkah: [{}, {}, {}, {pelaksana: Kepala Bidang}]",
    broken: "pelaksana: [Pemohon, Petugas Layanan, Kepala Bidang, Mutu Buku]"
  ) { facts in
    let names = facts.performers.indices.filter {
      Header.titles.contains(facts.performers[$0].list)
    }.map { index in
      Finding(
        .performer(index),
        "\(facts.sop.performers.items[index].quoted) adalah judul kolom, bukan pelaksana.",
        next: "Hapus dari daftar pelaksana, lalu periksa apakah kolom lain ikut bergeser.")
    }
    let rows = facts.rows.filter { row in
      let words = facts.texts[row]
      return words.count <= 2 && !words.isEmpty
        && (Header.titles.contains(words.list) || words.list == ["pelaksana"])
    }
    return names
      + rows.map { row in
        Finding(
          facts.cell(row, .text), "Baris \(row + 1) berisi judul kolom, bukan kegiatan.",
          next: "Hapus barisnya, lalu periksa apakah isi kolom lain ikut bergeser.")
      }
  }
}

/// What stands above the columns.
private enum Header {
  /// Source: the header labels and their misreadings in real-drafts.md.
  static let titles: Set<[String]> = [
    ["no"], ["nomor"], ["kegiatan"], ["aktivitas"], ["uraian"], ["uraian", "kegiatan"],
    ["uraian", "prosedur"], ["mutu", "baku"], ["mutu", "buku"], ["kelengkapan"], ["persyaratan"],
    ["waktu"], ["output"], ["keluaran"], ["keterangan"], ["ket"],
  ]
}
