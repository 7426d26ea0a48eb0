import SOPDocument

extension Slip {
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
    added("dasar-bukan-peraturan", .legalBasis, breaks: "DH-03") { _ in
      ["Buku Pedoman Kantor", "Arahan Pimpinan"]
    },
    added("peraturan-sudah-diganti", .legalBasis, breaks: "DH-04", also: ["DH-05"]) { _ in
      ["Peraturan Menteri PAN Nomor PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP"]
    },
    box("dasar-hukum-hanya-pedoman", .legalBasis, breaks: "DH-06") { sop, _ in
      sop.identity.legalBasis = Written(items: [
        "PermenPANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP Administrasi Pemerintahan"
      ])
    },
    Slip("peraturan-lebih-muda", breaks: "DH-07", also: ["DH-05"]) { sop in
      sop.identity.effectiveOn.value == nil || sop.identity.legalBasis.isEmpty
        ? [] : [.field(.legalBasis)]
    } change: { sop, _, _ in
      let year = (sop.identity.effectiveOn.value?.year ?? 0) + 1
      let basis = "Peraturan Bupati Tirtayasa Nomor 4 Tahun \(year) tentang Tata Naskah Dinas"
      sop.identity.legalBasis = Written(items: sop.identity.legalBasis.items + [basis])
      return .item(.legalBasis, sop.identity.legalBasis.items.count - 1)
    },
  ]

  /// A slip in one more item of a list.
  static func added(
    _ name: String, _ field: IdentityField, breaks code: String, also sideEffects: Set<String> = [],
    _ words: @escaping @Sendable (SOP) -> [String]
  ) -> Slip {
    Slip(name, breaks: code, also: sideEffects) { sop in
      sop.identity.list(field).items.isEmpty ? [] : [.field(field)]
    } change: { sop, _, variant in
      let words = words(sop)
      let items = sop.identity.list(field).items + [words[variant % words.count]]
      sop.identity.write(items, to: field)
      return .item(field, items.count - 1)
    }
  }
}

extension Identity {
  /// Writes one of the boxes that hold a list.
  fileprivate mutating func write(_ items: [String], to field: IdentityField) {
    let list = Written(items: items)
    switch field {
    case .legalBasis: legalBasis = list
    case .qualifications: qualifications = list
    case .relatedSOPs: relatedSOPs = list
    case .equipment: equipment = list
    case .warnings: warnings = list
    case .recordKeeping: recordKeeping = list
    default: break
    }
  }
}

extension String {
  /// What stands before a piece of the text; nothing where the piece is not there.
  fileprivate func cut(before piece: String) -> String? {
    let parts = split(separator: piece, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count > 1 ? String(parts[0]) : nil
  }
}
