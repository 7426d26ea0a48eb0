import PlainYAML
import SOPDocument

extension Rule {
  static let columnsAreStandard = Rule(
    "FM-02", "kolom-baku", "Tabel kegiatan memakai kolom yang baku.",
    severity: .kesalahan, basis: .peraturan("PAN35-25", page: "Lampiran hlm. 25"),
    over: .document, revision: 1,
    why: """
      Susunan kolom SOP ditetapkan: nomor, kegiatan, pelaksana, mutu baku (kelengkapan, waktu, \
      output), dan keterangan. Dengan susunan yang sama, setiap SOP dapat dibaca dan diperiksa dengan \
      cara yang sama.
      """,
    next: "Pindahkan isinya ke kolom yang baku; penjelasan lain ditulis di Keterangan.",
    silent: """
      Kolom baku yang selnya masih kosong (itu KG-03 dan MB-01 sampai MB-03), nama kolom yang hanya \
      salah ketik, dan kunci lain yang muncul di sebagian kecil baris.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - keterangan: Biaya sesuai peraturan daerah
      """,
    broken: """
      langkah: [{biaya: 5.000}, {biaya: 5.000}, {biaya: 5.000}, {biaya: 5.000}]
      """
  ) { facts in
    guard !facts.sop.leftovers.isEmpty else { return [] }
    return facts.sop.strangeColumns.map { column in
      Finding(
        .procedure, "Kolom \(column.quoted) berada di luar susunan kolom yang baku.",
        next: "Pindahkan isinya ke Kegiatan, Pelaksana, Kelengkapan, Waktu, Output, atau "
          + "Keterangan.")
    }
  }
}

extension SOP {
  /// The keys no table has that stand in at least half of the rows, in the order of the draft.
  fileprivate var strangeColumns: [String] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for leftover in leftovers {
      guard case .activity = leftover.home, !leftover.isUnreadValue, !leftover.isRepeated,
        let key = leftover.key, Cell(rawValue: key) == nil
      else { continue }
      if counts[key] == nil { order.append(key) }
      counts[key, default: 0] += 1
    }
    return order.filter { key in
      let count = counts[key] ?? 0
      return count > 1 && count * 2 >= activities.count
        && Nearest.match(to: key, among: Cell.allCases.map(\.key)) == nil
    }
  }
}
