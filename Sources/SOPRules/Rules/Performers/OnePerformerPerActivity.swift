import SOPDocument

extension Rule {
  static let onePerformerPerActivity = Rule(
    "PL-09", "satu-pelaksana-per-kegiatan", "Setiap kegiatan tepat satu pelaksana utama.",
    severity: .peringatan, basis: .praktik("GH-SOPFLOW"), over: .activities, revision: 2,
    why: """
      Satu langkah, satu penanggung jawab. Bila tidak ada, tidak seorang pun mengerjakannya; bila \
      beberapa, masing-masing dapat menunggu yang lain.
      """,
    next: "Pilih satu pelaksana utama; yang ikut serta pindahkan ke \"bersama\".",
    silent: """
      Nama pada "bersama"; satu jabatan yang ditulis dengan dua ejaan; kapsul dan kotak bersama pada \
      langkah mulai atau selesai (dua pelaksana). Langkah tanpa pelaksana menjadi kesalahan.
      """,
    kept: """
      langkah:
        - {}
        - pelaksana: Petugas Layanan
          bersama: [Pemohon]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - pelaksana: [Petugas Layanan, Kepala Bidang]
      """
  ) { facts in
    let columns = facts.hasStrangers ? Set(facts.performers) : []
    if let finding = noPerformerAtAll(in: facts) { return [finding] }
    return facts.rows.compactMap { row in
      if facts.sop.activities[row].performers.isMissing { return noPerformer(row, in: facts) }
      return stranger(row, to: columns, in: facts) ?? severalPerformers(row, in: facts)
    }
  }

  /// A column nobody has filled in yet is one slip, however many rows it has.
  private static func noPerformerAtAll(in facts: Facts) -> Finding? {
    let activities = facts.sop.activities
    guard activities.count > 1,
      facts.rows.allSatisfy({ activities[$0].performers.isMissing })
    else { return nil }
    return Finding(
      facts.cell(0, .performers),
      "Belum satu pun dari \(activities.count) langkah mempunyai pelaksana.",
      also: facts.rows.dropFirst().map { facts.cell($0, .performers) }, severity: .kesalahan,
      next: "Pilih satu pelaksana dari daftar untuk setiap langkah.", places: activities.count)
  }

  private static func noPerformer(_ row: Int, in facts: Facts) -> Finding {
    let text = facts.sop.activities[row].text
    return Finding(
      facts.cell(row, .performers),
      text.isMissing
        ? "Langkah ini belum mempunyai pelaksana."
        : "Kegiatan \(text.words.quoted) belum mempunyai pelaksana.",
      severity: .kesalahan, next: "Pilih satu pelaksana dari daftar untuk langkah ini.")
  }

  private static func severalPerformers(_ row: Int, in facts: Facts) -> Finding? {
    guard facts.lanes[row].count > 1 else { return nil }
    let names = facts.sop.performers.items
    let lanes = facts.lanes[row].unique
    let isCapsule = [.start, .end].contains(facts.flow.symbols[row])
    guard lanes.count > (isCapsule ? 2 : 1) else { return nil }
    let series = Wording.series(lanes.map { "\"\(names[$0])\"" })
    return Finding(
      facts.cell(row, .performers),
      "Satu langkah mempunyai \(lanes.count) pelaksana utama: \(series).",
      next:
        "Pilih satu, misalnya \"\(names[lanes[0]])\"; pindahkan yang lain ke \"bersama\", atau pecah "
        + "menjadi beberapa langkah.")
  }

  /// A name that has no column, so its symbol has no place.
  private static func stranger(_ row: Int, to columns: Set<Words>, in facts: Facts) -> Finding? {
    guard !columns.isEmpty else { return nil }
    let names = facts.sop.activities[row].performers.items
    guard facts.lanes[row].count < names.count else { return nil }
    let stranger = names.first { !columns.contains(Words($0, aliases: facts.agency.aliases)) }
    guard let stranger else { return nil }
    let words = Set(Words(stranger, aliases: facts.agency.aliases).list)
    let similar = facts.performers.prefix(30).firstIndex { column in
      column.list.contains {
        $0.utf8.count > 3 && !Lexicon.roles.contains($0) && words.contains($0)
      }
    }
    let advice = similar.map {
      "; atau pakai nama kolom yang ada, misalnya \(facts.sop.performers.items[$0].quoted)"
    }
    return Finding(
      facts.cell(row, .performers), "Pelaksana \(stranger.quoted) belum ada di daftar pelaksana.",
      next: "Tambahkan \(stranger.quoted) ke daftar pelaksana\(advice ?? "").")
  }
}

extension Facts {
  /// Whether any row names someone who has no column.
  fileprivate var hasStrangers: Bool {
    rows.contains { lanes[$0].count < sop.activities[$0].performers.items.count }
  }
}
