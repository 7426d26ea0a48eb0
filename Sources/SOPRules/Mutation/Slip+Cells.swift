import SOPDocument

extension Slip {
  /// Slips in kelengkapan and output.
  static let cells: [Slip] = [
    Slip("kelengkapan-kosong", breaks: "MB-01") { sop in
      sop.cells(.requirements) { _ in true }
    } change: { sop, site, _ in
      sop.change(site) { $0.requirements = .empty }
      return nil
    },
    Slip("output-kosong", breaks: "MB-03", also: ["KS-01"]) { sop in
      sop.cells(.output) { _ in true }
    } change: { sop, site, _ in
      sop.change(site) { $0.output = .empty }
      return nil
    },
    Slip("waktu-di-kolom-output", breaks: "KS-12") { sop in
      sop.activities.filter { $0.time.value != nil && !$0.output.isEmpty }
        .map { .cell($0.id, .output) }
    } change: { sop, site, _ in
      sop.change(site) { $0.output = Written(items: $0.output.items + [$0.time.words]) }
      return nil
    },
    Slip("output-berupa-kegiatan", breaks: "MB-11", also: ["MB-12", "MB-13"]) { sop in
      sop.cells(.output, where: sop.isPlainBox)
    } change: { sop, site, _ in
      sop.change(site) { $0.output = Written(items: [$0.text.text]) }
      return nil
    },
  ]
}
