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
    Slip("kelengkapan-dan-lain-lain", breaks: "BH-01") { sop in
      sop.cells(.requirements) { !sop.activities[$0].requirements.items.isEmpty }
    } change: { sop, site, variant in
      let words = ["Berkas pendukung dll", "Berkas pendukung dan lain-lain"]
      sop.change(site) { activity in
        activity.requirements = Written(
          items: activity.requirements.items + [words[variant % words.count]])
      }
      return nil
    },
    Slip("kelengkapan-berupa-alat", breaks: "MB-04") { sop in
      let title = Words(sop.identity.title.text)
      guard !sop.kind.isTechnical, !title.list.contains("komputer"),
        !title.list.contains("printer")
      else { return [] }
      return sop.cells(.requirements) { !sop.activities[$0].requirements.items.isEmpty }
    } change: { sop, site, variant in
      let tool = ["Komputer", "Printer"][variant % 2]
      sop.change(site) { $0.requirements = Written(items: $0.requirements.items + [tool]) }
      return nil
    },
    Slip("keterangan-memuat-kegiatan", breaks: "MB-14") { sop in
      sop.cells(.remark) { sop.isPlainBox($0) && sop.activities[$0].remark.isEmpty }
    } change: { sop, site, _ in
      sop.change(site) { $0.remark = Written(text: "Lalu menandatangani tanda terima") }
      return nil
    },
    Slip("output-sama-dengan-kelengkapan", breaks: "MB-12", also: ["MB-13", "MB-15", "KS-01"]) {
      sop in
      sop.cells(.output) { sop.isPlainBox($0) && sop.activities[$0].requirements.items.count == 1 }
    } change: { sop, site, _ in
      sop.change(site) { $0.output = $0.requirements }
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
