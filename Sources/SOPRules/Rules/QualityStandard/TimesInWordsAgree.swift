import SOPDocument

extension Rule {
  static let timesInWordsAgree = Rule(
    "MB-16", "waktu-satu-versi", "Waktu di dalam kalimat sama dengan kolom Waktu.",
    severity: .peringatan, basis: .anjuran, over: .times, revision: 2,
    why: """
      Dua waktu untuk satu langkah membuat pelaksana memilih sendiri, dan yang lebih lama hampir \
      selalu terpilih.
      """,
    next: "Tentukan waktu yang berlaku, tulis di kolom Waktu, dan hapus dari kalimatnya.",
    silent: """
      Tenggat terhadap suatu kejadian ("3 hari sebelum rapat"), angka yang menjadi isi dokumen \
      ("cuti 12 hari"), batas yang tidak dilampaui kolom Waktu, dan "hari" di samping "hari kerja" \
      bila salah satu arti "hari" masih cocok.
      """,
    kept: """
      langkah: [{}, {}, {kegiatan: Menyusun konsep surat rekomendasi penelitian paling lama 1 jam}]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kegiatan: Menyusun konsep surat rekomendasi penelitian paling lama 1 jam
          waktu: 2 jam
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard let time = facts.sop.activities[row].time.value, time.per == nil else { return nil }
      if let stated = StatedTime(in: facts.texts[row].list), stated.contradicts(time, in: facts) {
        return contradiction(in: row, .text, stated, facts)
      }
      guard case .value(let remark) = facts.sop.activities[row].remark.meaning,
        let stated = StatedTime(in: Words(remark).list), stated.contradicts(time, in: facts)
      else { return nil }
      return contradiction(in: row, .remark, stated, facts)
    }
  }

  private static func contradiction(
    in row: Int, _ cell: Cell, _ stated: StatedTime, _ facts: Facts
  ) -> Finding {
    Finding(
      facts.cell(row, .time),
      "Kolom \(cell.label) di langkah \(row + 1) menyebut \(stated.time.words.quoted), sedangkan "
        + "kolom Waktu \(facts.sop.activities[row].time.words.quoted).",
      also: [facts.cell(row, cell)])
  }
}

extension StatedTime {
  /// Whether a cell's time cannot be meant; silent where the two count days differently, unless no
  /// meaning of "hari" saves them: 5 working days are more than any 3 days.
  fileprivate func contradicts(_ cell: WorkingTime, in facts: Facts) -> Bool {
    let (one, other) = (time.low.unit, cell.low.unit)
    guard one != other || one != .bareDay else {
      return isBound
        ? cell.high.thousandths > time.low.thousandths
        : cell.low.thousandths > time.low.thousandths
          || cell.high.thousandths < time.low.thousandths
    }
    if one == .bareDay, other == .workingDay,
      cell.low.thousandths > time.high.thousandths
    {
      return true
    }
    guard !time.hasBareDay || !other.isLong, !cell.hasBareDay || !one.isLong else { return false }
    let mine = time.total(in: facts.agency.hours)
    let theirs = cell.total(in: facts.agency.hours)
    return theirs.high > mine.high || (!isBound && theirs.high < mine.low)
  }
}

extension WorkingTime.Unit {
  /// Days and what is counted in days.
  fileprivate var isLong: Bool {
    switch self {
    case .second, .minute, .hour: false
    case .bareDay, .workingDay, .calendarDay, .week, .month: true
    }
  }
}
