import SOPDocument

extension Rule {
  static let remarksHideNoActivity = Rule(
    "MB-14", "keterangan-tanpa-kegiatan", "Keterangan tidak memuat kegiatan tersendiri.",
    severity: .saran, basis: .anjuran, over: .activities, revision: 2,
    why: """
      Kegiatan yang hanya ada di keterangan tidak mempunyai pelaksana, waktu, dan output, sehingga \
      mudah terlewat.
      """,
    next: "Tulis kegiatannya sebagai baris baru; keterangan cukup untuk penjelasan.",
    silent: """
      Keterangan kosong, rujukan ke SOP lain, kalimat pasif tanpa "lalu" atau "kemudian", dan kata \
      kerja yang menerangkan ("Menggunakan aplikasi surat").
      """,
    kept: "langkah: [{}, {}, {keterangan: Menggunakan templat surat dinas}]",
    broken: "langkah: [{}, {}, {keterangan: lalu menggandakan konsep surat}]"
  ) { facts in
    facts.rows.compactMap { row in
      guard case .value(let remark) = facts.sop.activities[row].remark.meaning,
        let verb = Words(remark).list.hiddenAct
      else { return nil }
      return Finding(
        facts.cell(row, .remark),
        "Keterangan di langkah \(row + 1) memuat kegiatan tersendiri (\"\(verb)\"): "
          + "\(remark.quoted).")
    }
  }
}

extension [String] {
  /// The verb of an act of its own: one that opens the remark, or one behind "lalu", where a passive
  /// tells it too.
  fileprivate var hiddenAct: String? {
    indices.first { place in
      let follows = place > 0 && Rule.sequels.contains(self[place - 1])
      if follows, self[place].hasPrefix("di"), Word(self[place]).isPassive { return true }
      let opens = place == 0 || follows
      return opens && !Rule.explainingVerbs.contains(self[place])
        && Verbs.known.whole.contains(self[place])
    }.map { self[$0] }
  }
}

extension Rule {
  fileprivate static let sequels = WordList("lalu kemudian selanjutnya sekaligus")

  /// Verbs that say how the row's own act is done.
  fileprivate static let explainingVerbs = WordList(
    "menggunakan memakai memanfaatkan menyesuaikan menunggu memuat memastikan mencakup merujuk")
}
