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
    box("judul-kata-kerja", .title, breaks: "JD-03") { sop, variant in
      let verbs = ["Melaksanakan", "Melakukan"]
      let title = ActiveText(sop.identity.title.text)
      sop.identity.title = Written(text: "\(verbs[variant % verbs.count]) \(title.lowered)")
    },
  ]

  /// Slips in the legal basis.
  static let bases: [Slip] = [
    box("dasar-hukum-kosong", .legalBasis, breaks: "DH-01") { sop, _ in
      sop.identity.legalBasis = .empty
    },
    Slip("peraturan-tanpa-tentang", breaks: "DH-02") { sop in
      sop.identity.legalBasis.items.indices
        .filter { sop.identity.legalBasis.items[$0].cut(before: " tentang ") != nil }
        .map { .item(.legalBasis, $0) }
    } change: { sop, site, _ in
      guard case .item(_, let index) = site else { return nil }
      var items = sop.identity.legalBasis.items
      items[index] = items[index].cut(before: " tentang ") ?? items[index]
      sop.identity.legalBasis = Written(items: items)
      return nil
    },
  ]
}

extension String {
  /// What stands before a piece of the text; nothing where the piece is not there.
  fileprivate func cut(before piece: String) -> String? {
    let parts = split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count > 1 ? String(parts[0]) : nil
  }
}
