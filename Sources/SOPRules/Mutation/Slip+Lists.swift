import SOPDocument

extension Slip {
  /// Slips in the lists of the identity section.
  static let lists: [Slip] = [
    added("kualifikasi-satu-orang", .qualifications, breaks: "ID-16") { _ in
      ["Bu Rina menguasai pengolah data", "Pak Hendra memahami tata naskah dinas"]
    },
    added("keterkaitan-bukan-sop", .relatedSOPs, breaks: "ID-17") { _ in
      ["PJK terkait", "Rekan kerja"]
    },
    Slip("keterkaitan-diri-sendiri", breaks: "ID-18") { sop in
      sop.identity.title.value == nil || sop.identity.relatedSOPs.items.isEmpty
        ? [] : [.field(.relatedSOPs)]
    } change: { sop, _, _ in
      let name = Title(sop.identity.title.text).isCalledSOP ? "" : "SOP "
      let items = sop.identity.relatedSOPs.items + [name + sop.identity.title.text]
      sop.identity.relatedSOPs = Written(items: items)
      return .item(.relatedSOPs, items.count - 1)
    },
    box("peralatan-kosong", .equipment, breaks: "ID-19") { sop, _ in
      sop.identity.equipment = .empty
    },
    added("peringatan-tanpa-akibat", .warnings, breaks: "ID-20") { _ in
      ["Harap dipatuhi", "Petugas wajib ramah"]
    },
    box("pencatatan-kosong", .recordKeeping, breaks: "ID-21") { sop, _ in
      sop.identity.recordKeeping = .empty
    },
  ]
}

extension Title {
  /// Whether it opens with what procedures are called.
  fileprivate var isCalledSOP: Bool { words.first == "sop" }
}
