import SOPDocument

extension Rule {
  static let returnsGoToTheMaker = Rule(
    "AL-28", "kembali-ke-yang-membuat",
    "Yang belum memenuhi dikembalikan ke yang dapat memperbaiki.",
    severity: .peringatan, basis: .anjuran, over: .decisions, revision: 1,
    why: """
      Bila yang belum memenuhi hanya kembali ke meja pemeriksa, isinya tetap sama dan pemeriksaan \
      berikutnya berakhir sama. Yang membuatlah yang perlu menerimanya kembali.
      """,
    next: "Arahkan cabang itu ke langkah orang yang membuat atau mengajukannya.",
    silent: """
      Putaran yang memuat langkah pelaksana lain, atau langkah yang mengubah naskah, misalnya \
      memperbaiki; putaran berisi keputusan saja (AL-17); dan SOP yang dikerjakan satu pelaksana.
      """,
    kept: """
      langkah:
        - {}
        - cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
      """,
    broken: """
      langkah:
        - {}
        - kegiatan: Menerima berkas permohonan
          output: [Berkas permohonan diterima]
          hapus: [tanya, cabang]
        - kegiatan: Memeriksa kelengkapan berkas permohonan
          tanya: Lengkap?
          cabang: [{label: Ya, ke: 4}, {label: Tidak, ke: 2}]
          kelengkapan: [Berkas permohonan diterima]
          output: [Berkas permohonan lengkap]
        - kelengkapan: [Berkas permohonan lengkap]
      """
  ) { facts in
    var told: Set<Int> = []
    return facts.flow.loopArrows.compactMap { arrow in
      let row = arrow.source
      guard let target = arrow.destination, target != row, !told.contains(target),
        facts.flow.symbols[row] == .decision,
        facts.onlyPassesOn(target, by: row), facts.onlyPassesOn(from: target, to: row),
        let maker = facts.maker(above: target, otherThan: row)
      else { return nil }
      // Whatever else returns to that row is mended in the same way.
      told.insert(target)
      let label = arrow.label.trimmedWhitespace
      return Finding(
        facts.subject(of: arrow),
        "Cabang\(label.isEmpty ? "" : " \(label.quoted)") di \(facts.named(row)) kembali ke "
          + "\(facts.named(target)), langkah pemeriksanya sendiri; yang membuat belum diberi tahu.",
        evidence: [facts.activity(row), facts.activity(target)],
        next: "Arahkan cabang itu ke yang dapat memperbaiki, misalnya \(facts.named(maker)).")
    }
  }
}

extension Facts {
  /// Whether a row of the loop changes nothing: a decision, or a box in which the checker himself
  /// receives or hands on.
  fileprivate func onlyPassesOn(_ row: Int, by checker: Int) -> Bool {
    guard flow.symbols[row] != .decision else { return true }
    return !lanes[checker].isEmpty && lanes[row] == lanes[checker]
      && opens(row, with: Lexicon.passingVerbs)
  }

  /// Whether the whole loop changes nothing, though a box lies in it.
  fileprivate func onlyPassesOn(from target: Int, to checker: Int) -> Bool {
    var isSeen: Set<Int> = [target, checker]
    var open = [checker]
    while let row = open.popLast() {
      for source in flow.predecessors[row] where isSeen.insert(source).inserted {
        guard onlyPassesOn(source, by: checker) else { return false }
        open.append(source)
      }
    }
    return isSeen.contains { flow.symbols[$0] != .decision }
  }

  /// The nearest box every way to a row passes that someone else works in.
  fileprivate func maker(above row: Int, otherThan checker: Int) -> Int? {
    var row = flow.dominator[row]
    while let above = row {
      if flow.symbols[above] != .decision, !lanes[above].isEmpty, lanes[above] != lanes[checker] {
        return above
      }
      row = flow.dominator[above]
    }
    return nil
  }
}
