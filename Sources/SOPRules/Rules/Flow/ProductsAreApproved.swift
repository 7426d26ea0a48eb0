import SOPDocument

extension Rule {
  static let productsAreApproved = Rule(
    "AL-32", "hasil-melalui-pengesahan", "Hasil tidak keluar tanpa melewati pengesahan.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 2, isPreview: true,
    why: """
      Tanda tangan menjadikan hasil sah. Bila ada jalan yang melewatinya, hasil dapat diterima \
      pemohon tanpa pernah dilihat pejabat yang bertanggung jawab.
      """,
    next: "Arahkan jalan itu ke langkah pengesahan lebih dahulu.",
    silent: """
      SOP tanpa langkah menandatangani, mengesahkan, atau menetapkan hasilnya, serta jalan dan akhir \
      yang memberitahukan penolakan, kekurangan, atau penerusan. Alur yang panahnya belum lengkap menunggu \
      dahulu.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - tanya: Penelitian lanjutan?
          cabang: [{label: Ya, ke: 5}, {label: Tidak, ke: 3}]
        - {}
        - {}
        - kelengkapan: [Berkas permohonan lengkap]
      """
  ) { facts in
    // In a flow that is not sound yet, a missing arrow explains the way past the seal.
    guard facts.flow.isSound, !facts.flow.hasUnreadArrows.contains(true) else { return [] }
    let seals = facts.rows.map { facts.isSealed($0) }
    guard seals.contains(true) else { return [] }
    // Behind a refusal the same end receives the refusal, not the product.
    let isClosed = facts.rows.map { row in
      seals[row] || facts.texts[row].list.tellOfRefusal
    }
    guard let end = facts.endUnsealed(by: isClosed),
      let way = facts.flow.pathFromEntry(to: end, avoiding: { isClosed[$0] })
    else { return [] }
    return [
      Finding(
        facts.activity(end),
        "Hasil dapat sampai di \(facts.named(end)) tanpa pengesahan, yaitu lewat langkah "
          + way.map { String($0 + 1) }.joined(separator: " → ") + ".",
        evidence: way.map(facts.activity))
    ]
  }
}

extension Facts {
  /// Whether a row makes the product valid.
  fileprivate func isSealed(_ row: Int) -> Bool {
    opens(row, with: Lexicon.sealingVerbs) && product.isNamed(in: texts[row].list)
  }

  /// An end that delivers the product and that a way past all seals leads to.
  fileprivate func endUnsealed(by isClosed: [Bool]) -> Int? {
    var isSeen = isClosed
    var open = flow.entries.filter { !isClosed[$0] }
    for row in open { isSeen[row] = true }
    while let row = open.popLast() {
      if flow.symbols[row] == .end, delivers(row) { return row }
      for target in flow.successors[row] where !isSeen[target] {
        isSeen[target] = true
        open.append(target)
      }
    }
    return nil
  }

  private func delivers(_ row: Int) -> Bool {
    var words = texts[row].list
    for output in sop.activities[row].output.items { words += Words(output).list }
    return product.isNamed(in: words) && !words.tellOfRefusal
  }
}

extension [String] {
  fileprivate var tellOfRefusal: Bool {
    contains(where: Lexicon.refusalWords.contains)
      || indices.dropLast().contains {
        self[$0] == "tidak" && Lexicon.refusedStates.contains(self[$0 + 1])
      }
  }
}
