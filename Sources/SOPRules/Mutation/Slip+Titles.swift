import SOPDocument

extension Slip {
  /// Slips in the title.
  static let titles: [Slip] = [
    box("judul-kosong", .title, breaks: "JD-01", also: ["MB-04"]) { sop, _ in
      sop.identity.title = .empty
    },
    Slip("judul-hanya-benda", breaks: "JD-02", also: ["JD-07", "KS-01"]) { sop in
      let rest = Words(ActiveText(sop.identity.title.text).rest).list
      guard rest.count > 1, let first = rest.first, !Word(first).opensTitle, !Word(first).isActive
      else { return [] }
      return [.field(.title)]
    } change: { sop, _, _ in
      sop.identity.title = Written(text: ActiveText(sop.identity.title.text).rest)
      return nil
    },
    box("judul-tanpa-produk", .title, breaks: "JD-04", also: ["KS-01", "KS-13", "MB-04"]) {
      sop, _ in
      sop.identity.title = Written(text: "Pelaksanaan Tugas Bidang")
    },
    Slip("judul-dua-kegiatan", breaks: "JD-05", also: ["KS-01"]) { sop in
      let title = ActiveText(sop.identity.title.text)
      let head = Word(title.verb.lowercased())
      return head.isNounOfAction && head.letters != "pendistribusian" && !title.rest.isEmpty
        ? [.field(.title)] : []
    } change: { sop, _, _ in
      let title = ActiveText(sop.identity.title.text)
      sop.identity.title = Written(text: "\(title.verb) dan Pendistribusian \(title.rest)")
      return nil
    },
    box("judul-singkatan", .title, breaks: "JD-07", also: ["KS-01", "KS-13", "MB-04"]) {
      sop, variant in
      let titles = ["SPAK", "SOP LHKP"]
      sop.identity.title = Written(text: titles[variant % titles.count])
    },
    Slip("judul-berperiode", breaks: "JD-06") { sop in
      let words = Words(sop.identity.title.text).list
      return words.isEmpty || words.contains("nomor") || words.contains("no")
        ? [] : [.field(.title)]
    } change: { sop, _, variant in
      sop.identity.title = Written(text: "\(sop.identity.title.text) Tahun \(2024 + variant % 3)")
      return nil
    },
    box("judul-kata-kerja", .title, breaks: "JD-03") { sop, variant in
      let verbs = ["Melaksanakan", "Melakukan"]
      let title = ActiveText(sop.identity.title.text)
      sop.identity.title = Written(text: "\(verbs[variant % verbs.count]) \(title.lowered)")
    },
  ]
}
