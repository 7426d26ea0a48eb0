import SOPDocument

/// The parts of a draft in the order in which they are worked on.
enum EditorTab: Int, CaseIterable, Sendable {
  case title, activities, performers, identity

  var label: String {
    switch self {
    case .title: "Judul"
    case .activities: "Kegiatan"
    case .performers: "Pelaksana"
    case .identity: "Identitas"
    }
  }

  /// The tab on which a place of the draft is shown.
  init(showing subject: Subject) {
    switch subject {
    case .field(.title): self = .title
    case .activity, .cell, .branch, .procedure: self = .activities
    case .performers, .performer: self = .performers
    case .field, .item, .identity, .promise, .declaredTotal, .status, .kind: self = .identity
    case .document, .exemption: self = .title
    }
  }

  /// The places of a tab that is a form, with their labels.
  func slots(of sop: SOP) -> [(subject: Subject, label: String)] {
    switch self {
    case .title: [(.field(.title), "Judul SOP")] + boundaries(of: sop)
    case .activities: []
    case .performers:
      sop.performers.items.indices.map { (.performer($0), "Kolom \($0 + 1)") }
    case .identity: EditorTab.identitySlots
    }
  }

  /// The three lines every procedure begins with: its first, main and last activity.
  private func boundaries(of sop: SOP) -> [(subject: Subject, label: String)] {
    guard sop.activities.count >= 3, let first = sop.activities.first,
      let last = sop.activities.last
    else { return [] }
    return [
      (.cell(first.id, .text), "Kegiatan awal"),
      (.cell(sop.activities[1].id, .text), "Kegiatan utama"),
      (.cell(last.id, .text), "Kegiatan akhir"),
    ]
  }

  private static let identitySlots: [(subject: Subject, label: String)] = {
    let order: [IdentityField] = [
      .agency, .unit, .number, .createdOn, .revisedOn, .revisionMeaning, .effectiveOn,
      .approverOffice, .approverName, .approverNIP, .signature, .legalBasis, .qualifications,
      .relatedSOPs, .equipment, .warnings, .recordKeeping, .logo,
    ]
    return [(.status, "Status"), (.kind, "Jenis SOP")] + order.map { (.field($0), $0.label) } + [
      (.promise(.time), "Standar pelayanan: waktu"),
      (.promise(.requirements), "Standar pelayanan: syarat"),
      (.promise(.product), "Standar pelayanan: produk"),
      (.declaredTotal, "Total waktu"),
    ]
  }()
}
