import SOPDocument

extension Rule {
  static let outputIsAResult = Rule(
    "MB-11", "output-berupa-hasil", "Output menyebut hasil, bukan kegiatan.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Output adalah yang tertinggal sesudah langkah selesai dan dapat dilihat. "Mengirim surat" \
      masih pekerjaannya; hasilnya "Surat terkirim".
      """,
    next: "Tulis hasilnya, misalnya \"Surat terkirim\".",
    silent: "Kata kerja yang tidak berada di depan, dan output yang kosong (MB-03).",
    kept: "langkah: [{}, {}, {output: [Konsep surat rekomendasi penelitian]}]",
    broken: "langkah: [{}, {}, {output: [Menyusun konsep surat rekomendasi penelitian]}]"
  ) { facts in
    facts.rows.compactMap { row in
      let act = facts.sop.activities[row].output.items.first {
        $0.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "m") && Word(Words($0).first).isActive
      }
      return act.map {
        Finding(
          facts.cell(row, .output),
          "Output \($0.quoted) di langkah \(row + 1) masih berupa kegiatan, belum hasilnya.")
      }
    }
  }
}
