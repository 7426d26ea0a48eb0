import PlainYAML

extension DraftReader {
  mutating func readIdentity(_ slot: borrowing Slot) {
    sop.identity.isPresent = true
    guard let entries = map(slot, as: .subject(.identity)) else {
      sop.identity = .unread(sop.leftovers.last?.text ?? "")
      return
    }
    for entry in entries {
      let inner = Slot(entry, in: slot.entry.value, home: .identity)
      if keptAsRepeated(inner) { continue }
      if entry.key == "pengesahan" {
        readApproval(inner)
      } else if let field = IdentityField(rawValue: entry.key) {
        read(inner, field, in: slot.entry.value)
      } else {
        keepUnknown(inner, in: slot.entry.value, at: .identity)
      }
    }
  }

  private mutating func read(_ slot: borrowing Slot, _ field: IdentityField, in map: Node) {
    let spot = Spot.subject(.field(field))
    switch field {
    case .logo: sop.identity.logo = written(slot, as: spot)
    case .agency: sop.identity.agency = written(slot, as: spot)
    case .unit: sop.identity.unit = written(slot, as: spot)
    case .number: sop.identity.number = written(slot, as: spot)
    case .title: sop.identity.title = written(slot, as: spot)
    case .createdOn: sop.identity.createdOn = date(slot, as: spot)
    case .revisedOn: sop.identity.revisedOn = date(slot, as: spot)
    case .revisionMeaning: sop.identity.revisionMeaning = written(slot, as: spot)
    case .effectiveOn: sop.identity.effectiveOn = date(slot, as: spot)
    case .legalBasis: sop.identity.legalBasis = items(slot, field)
    case .qualifications: sop.identity.qualifications = items(slot, field)
    case .relatedSOPs: sop.identity.relatedSOPs = items(slot, field)
    case .equipment: sop.identity.equipment = items(slot, field)
    case .warnings: sop.identity.warnings = items(slot, field)
    case .recordKeeping: sop.identity.recordKeeping = items(slot, field)
    case .approverOffice, .approverName, .approverNIP, .signature:
      // Written with its dot, "pengesahan.nama" is no key of a draft.
      keepUnknown(slot, in: map, at: .identity)
    }
  }

  private mutating func items(_ slot: borrowing Slot, _ field: IdentityField) -> Written<[String]> {
    let written = list(slot, as: .subject(.field(field)))
    if written.value != nil, let items = slot.entry.value.list {
      let kept = items.filter { !Blank.isEmpty($0.text ?? "x") }
      places.putItems(field, kept.map(\.span))
    }
    return written
  }

  private mutating func readApproval(_ slot: borrowing Slot) {
    readApprovalCells(slot)
    let fields: [IdentityField] = [.approverOffice, .approverName, .approverNIP, .signature]
    for field in fields where places[.field(field)] == nil {
      // What an approval lacks is to be written here, not at the head of the identity.
      places.put(.field(field), slot.entry.span)
    }
  }

  private mutating func readApprovalCells(_ slot: borrowing Slot) {
    // "pengesahan: Camat" can only mean the office.
    if slot.entry.value.oddity == nil, let text = slot.entry.value.text, !text.isEmpty {
      sop.identity.approval.office = written(slot, as: .subject(.field(.approverOffice)))
      complain(.repaired, "Dibaca sebagai jabatan; tulis \"pengesahan: {jabatan: …}\".", at: slot)
      return
    }
    guard let entries = map(slot, as: .unnamed) else {
      sop.identity.approval = .unread(sop.leftovers.last?.text ?? "")
      return
    }
    for entry in entries {
      let inner = Slot(entry, in: slot.entry.value, home: .approval)
      if keptAsRepeated(inner) { continue }
      switch entry.key {
      case "jabatan":
        sop.identity.approval.office = written(inner, as: .subject(.field(.approverOffice)))
      case "nama": sop.identity.approval.name = written(inner, as: .subject(.field(.approverName)))
      case "nip": sop.identity.approval.nip = written(inner, as: .subject(.field(.approverNIP)))
      case "tanda_tangan":
        sop.identity.approval.signature = written(inner, as: .subject(.field(.signature)))
      default: keepUnknown(inner, in: slot.entry.value, at: .approval)
      }
    }
  }
}

extension Approval {
  /// An approval of which nothing could be read.
  static func unread(_ words: String) -> Approval {
    let cell = Written<String>(words: words, meaning: .unread)
    var approval = Approval()
    approval.office = cell
    approval.name = cell
    approval.nip = cell
    approval.signature = cell
    return approval
  }
}

extension Identity {
  /// An identity of which nothing could be read.
  static func unread(_ words: String) -> Identity {
    let cell = Written<String>(words: words, meaning: .unread)
    let date = Written<WrittenDate>(words: words, meaning: .unread)
    let list = Written<[String]>(words: words, meaning: .unread)
    var identity = Identity()
    identity.isPresent = true
    identity.logo = cell
    identity.agency = cell
    identity.unit = cell
    identity.number = cell
    identity.title = cell
    identity.createdOn = date
    identity.revisedOn = date
    identity.revisionMeaning = cell
    identity.effectiveOn = date
    identity.approval = .unread(words)
    identity.legalBasis = list
    identity.qualifications = list
    identity.relatedSOPs = list
    identity.equipment = list
    identity.warnings = list
    identity.recordKeeping = list
    return identity
  }
}
