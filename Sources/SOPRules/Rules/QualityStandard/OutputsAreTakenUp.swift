import SOPDocument

extension Rule {
  static let outputsAreTakenUp = Rule(
    "MB-13", "output-menjadi-kelengkapan",
    "Output sebuah langkah menjadi kelengkapan langkah berikutnya.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1,
    why: """
      Rantai output dan kelengkapan menunjukkan bagaimana satu dokumen berjalan sampai selesai. Bila \
      rantainya sering putus, ada langkah yang hilang atau nama dokumen yang berganti-ganti.
      """,
    next:
      "Pakai nama yang sama untuk dokumen yang sama, dan periksa apakah ada langkah yang hilang.",
    silent: """
      Naskah yang lebih dari separuh rantainya tersambung, sel kosong, dan beda imbuhan. Satu kata \
      yang sama sudah cukup, dan ditanyakan sekali untuk seluruh naskah.
      """,
    kept: "langkah: [{}, {}, {kelengkapan: [Map]}, {kelengkapan: [Naskah]}]",
    broken: """
      langkah:
        - {}
        - {}
        - kelengkapan: [Templat]
        - kelengkapan: [Map jinjing]
        - kelengkapan: [Boks]
      """
  ) { facts in
    var pairs = 0
    var broken: [Int] = []
    for row in facts.rows {
      guard case .value(let needed) = facts.sop.activities[row].requirements.meaning,
        let isLinked = facts.takesUp(needed, in: row)
      else { continue }
      pairs += 1
      if !isLinked { broken.append(row) }
    }
    guard broken.count >= leastBroken, broken.count * 2 > pairs, let first = broken.first else {
      return []
    }
    return [
      Finding(
        facts.cell(first, .requirements),
        "Kelengkapan di \(facts.numbers(of: broken)) belum memakai output langkah sebelumnya.",
        also: broken.dropFirst().map { facts.cell($0, .requirements) })
    ]
  }

  /// Fewer say nothing about a draft: documents come from outside too.
  private static let leastBroken = 3
}

extension Facts {
  /// Whether a row needs what a row leading forward to it leaves behind; nothing where none of these
  /// leaves anything.
  fileprivate func takesUp(_ needed: [String], in row: Int) -> Bool? {
    var isAsked = false
    for source in flow.predecessors[row] where source < row {
      guard case .value(let outputs) = sop.activities[source].output.meaning else { continue }
      isAsked = true
      if needed.contains(where: outputs.contains) || Chain.share(outputs, needed) { return true }
    }
    return isAsked ? false : nil
  }
}

private enum Chain {
  /// Whether any word of the outputs, whatever its prefixes and suffixes, is among the requirements.
  static func share(_ outputs: [String], _ needed: [String]) -> Bool {
    let known = outputs.flatMap { Words($0).list }
    return needed.contains { item in
      Words(item).list.contains { word in
        known.contains(word) || known.contains { Word(word).isKin(of: Word($0)) }
      }
    }
  }
}
