import SOPDocument

extension Slip {
  /// Slips in the choice of symbols.
  static let symbols: [Slip] = [
    Slip("awal-berupa-pertanyaan", breaks: "AL-19") { sop in
      sop.cells(.branches) { $0 == 0 && sop.activities.count > 2 && sop.symbol(at: 0) == .start }
    } change: { sop, site, _ in
      let next = sop.activities[1].id
      sop.change(site) { activity in
        activity.question = Written(text: "Berkas siap?")
        activity.branches = [
          Branch(label: "Ya", target: .activity(next)),
          Branch(label: "Tidak", target: .activity(activity.id)),
        ]
      }
      return nil
    },
    Slip("simbol-dokumen", breaks: "AL-05") { sop in
      sop.cells(.symbol, where: sop.isPlainBox)
    } change: { sop, site, variant in
      let words = ["dokumen", "lingkaran", "subproses"]
      let word = words[variant % words.count]
      sop.change(site) { $0.symbol = Written(FlowSymbol(word: word)) }
      return nil
    },
    Slip("mulai-ganda", breaks: "AL-01", also: ["AL-29", "AL-32"]) { sop in
      sop.cells(.symbol, where: sop.isPlainBox)
    } change: { sop, site, _ in
      sop.change(site) { $0.symbol = Written(FlowSymbol.start) }
      return nil
    },
    Slip("tanpa-selesai", breaks: "AL-02", also: ["AL-24"]) { sop in
      let last = sop.activities.count - 1
      guard sop.activities.indices.filter({ sop.symbol(at: $0) == .end }) == [last] else {
        return []
      }
      return sop.cells(.symbol) { $0 == last }
    } change: { sop, site, _ in
      sop.change(site) { $0.symbol = Written(FlowSymbol.process) }
      return nil
    },
    Slip(
      "mulai-di-langkah-kedua", breaks: "AL-03",
      also: ["KG-13", "KG-16", "KS-02", "PL-05", "PL-06"]
    ) { sop in
      guard sop.activities.count > 2, sop.isPlainBox(1), !sop.isTarget(0) else { return [] }
      return [.activity(sop.activities[1].id)]
    } change: { sop, site, _ in
      sop.activities[0].symbol = Written(FlowSymbol.process)
      sop.change(site) { $0.symbol = Written(FlowSymbol.start) }
      return nil
    },
    Slip(
      "selesai-bukan-di-baris-terakhir", breaks: "AL-04",
      also: ["AL-16", "AL-18", "KG-14", "KG-15", "KS-01", "PL-05"]
    ) { sop in
      let last = sop.activities.count - 1
      guard last > 2, sop.isPlainBox(last - 1), sop.isPlainBox(last - 2) else { return [] }
      return [.cell(sop.activities[last - 1].id, .symbol)]
    } change: { sop, site, _ in
      let last = sop.activities.count - 1
      sop.activities[last - 2].next = [.activity(sop.activities[last - 1].id)]
      sop.activities[last - 1].next = [.activity(sop.activities[last].id)]
      sop.activities[last - 1].symbol = Written(FlowSymbol.process)
      sop.activities[last].symbol = Written(FlowSymbol.end)
      sop.activities.swapAt(last - 1, last)
      return nil
    },
  ]
}
