import SOPDocument

extension Slip {
  /// Slips in the boxes of the identity section.
  static let identities: [Slip] = [
    box("unit-kosong", .unit, breaks: "ID-01") { sop, _ in sop.identity.unit = .empty },
    box("logo-belum-ada", .logo, breaks: "ID-02") { sop, _ in
      sop.identity.logo = Written(text: "tidak")
    },
    box("nomor-kosong", .number, breaks: "ID-03") { sop, _ in sop.identity.number = .empty },
    box("nomor-tanpa-pola", .number, breaks: "ID-04") { sop, variant in
      sop.identity.number = Written(text: "\(variant % 80 + 11)")
    },
    Slip("tahun-nomor-lama", breaks: "ID-06") { sop in
      let year = sop.identity.effectiveOn.value.map { "/\($0.year)" }
      guard let year, sop.identity.number.text.hasSuffix(year) else { return [] }
      return [.field(.number)]
    } change: { sop, _, _ in
      sop.identity.number = Written(text: "\(sop.identity.number.text.dropLast(4))2019")
      return nil
    },
    box("jabatan-pengesah-kosong", .approverOffice, breaks: "ID-12") { sop, _ in
      sop.identity.approval.office = .empty
    },
    Slip("nip-kurang-angka", breaks: "ID-13") { sop in
      sop.identity.approval.nip.text.utf8.count == 18 ? [.field(.approverNIP)] : []
    } change: { sop, _, variant in
      let nip = sop.identity.approval.nip.text
      sop.identity.approval.nip = Written(text: String(nip.dropLast(1 + variant % 3)))
      return nil
    },
    box("pengesah-pelaksana", .approverOffice, breaks: "ID-14", also: ["ID-12"]) { sop, _ in
      sop.identity.approval.office = Written(text: "Staf Pelayanan")
    },
    box("kualifikasi-kosong", .qualifications, breaks: "ID-15") { sop, _ in
      sop.identity.qualifications = .empty
    },
  ]

  /// A slip in one box, wherever the box is filled.
  static func box(
    _ name: String, _ field: IdentityField, breaks code: String, also sideEffects: Set<String> = [],
    _ body: @escaping @Sendable (inout SOP, Int) -> Void
  ) -> Slip {
    Slip(name, breaks: code, also: sideEffects) { sop in
      sop.identity.isAnswered(field) ? [.field(field)] : []
    } change: { sop, _, variant in
      body(&sop, variant)
      return nil
    }
  }
}
