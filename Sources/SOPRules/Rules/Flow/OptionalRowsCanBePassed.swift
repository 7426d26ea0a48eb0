import SOPDocument

extension Rule {
  static let optionalRowsCanBePassed = Rule(
    "AL-34", "langkah-pilihan-dapat-dilewati", "Langkah yang tidak selalu perlu dapat dilewati.",
    severity: .saran, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Langkah yang hanya dikerjakan bila perlu, tetapi selalu dilalui panah, memaksa pelaksana \
      memutuskan sendiri kapan melewatinya. Keputusan di depannya menunjukkan kedua jalannya.
      """,
    next:
      "Tambahkan keputusan di depannya, misalnya \"Diperlukan?\", dengan cabang yang melewatinya.",
    silent: """
      Langkah yang sudah dapat dilewati, dan syarat yang ditulis di dalam kalimat kegiatan (KG-10).
      """,
    kept: """
      langkah:
        - {}
        - tanya: Perlu rapat?
          cabang: [{label: Perlu, ke: 3}, {label: Tidak perlu, ke: 4}]
        - keterangan: Jika diperlukan
      """,
    broken: """
      langkah:
        - {}
        - {}
        - keterangan: Jika diperlukan
      """
  ) { facts in
    let options = facts.rows.compactMap { row -> (row: Int, cell: Cell)? in
      guard facts.flow.symbols[row] == .process else { return nil }
      if isOption(facts.texts[row].list) { return (row, .text) }
      let remark = facts.sop.activities[row].remark.text
      return !remark.isEmpty && isOption(Words(remark).list) ? (row, .remark) : nil
    }
    guard !options.isEmpty else { return [] }
    let passed = facts.rowsAlwaysPassed
    return options.filter { passed.contains($0.row) }.map { row, cell in
      Finding(
        facts.cell(row, cell),
        "\(facts.heading(row)) tidak selalu dikerjakan, padahal alurnya selalu melewati langkah itu."
      )
    }
  }

  private static func isOption(_ words: [String]) -> Bool {
    words.indices.contains { place in
      Lexicon.optionWords.contains(words[place])
        || place > 0 && Lexicon.needWords.contains(words[place])
          && Sentence.conditions.contains(words[place - 1])
        || words[place] == "kebutuhan" && place > 0 && words[place - 1] == "sesuai"
    }
  }
}

extension Facts {
  /// The rows on every way from the beginning to an end.
  fileprivate var rowsAlwaysPassed: Set<Int> {
    guard flow.entries.count == 1 else { return [] }
    var passed: Set<Int> = []
    var row = flow.entries.first
    while let next = row {
      passed.insert(next)
      row = flow.postdominator[next]
    }
    return passed
  }
}
