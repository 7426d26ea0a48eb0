/// The identification section of an SOP (*Bagian Identitas*).
package struct Identity: Sendable, Hashable {
  package var logo: Written<String> = .empty
  package var agency: Written<String> = .empty
  package var unit: Written<String> = .empty
  package var number: Written<String> = .empty
  package var title: Written<String> = .empty
  package var createdOn: Written<WrittenDate> = .empty
  package var revisedOn: Written<WrittenDate> = .empty
  /// "nyata" or "rencana"; needed only where the revision date is ambiguous.
  package var revisionMeaning: Written<String> = .empty
  package var effectiveOn: Written<WrittenDate> = .empty
  package var approval = Approval()
  package var legalBasis: Written<[String]> = .empty
  package var qualifications: Written<[String]> = .empty
  package var relatedSOPs: Written<[String]> = .empty
  package var equipment: Written<[String]> = .empty
  package var warnings: Written<[String]> = .empty
  package var recordKeeping: Written<[String]> = .empty
  /// Whether the draft had an `identitas` block at all.
  package var isPresent = false

  package init() {}
}

/// Who puts the SOP in force (*Pengesahan*).
package struct Approval: Sendable, Hashable {
  package var office: Written<String> = .empty
  package var name: Written<String> = .empty
  package var nip: Written<String> = .empty
  package var signature: Written<String> = .empty

  package init() {}
}

extension Identity {
  /// The words of a box as one text; items of a list are separated by a new line.
  package func words(of field: IdentityField) -> String {
    switch field {
    case .logo: logo.words
    case .agency: agency.words
    case .unit: unit.words
    case .number: number.words
    case .title: title.words
    case .createdOn: createdOn.words
    case .revisedOn: revisedOn.words
    case .revisionMeaning: revisionMeaning.words
    case .effectiveOn: effectiveOn.words
    case .approverOffice: approval.office.words
    case .approverName: approval.name.words
    case .approverNIP: approval.nip.words
    case .signature: approval.signature.words
    default:
      list(field).value?.joined(separator: "\n") ?? list(field).words
    }
  }

  /// A list box; an empty one for fields that are no lists.
  package func list(_ field: IdentityField) -> Written<[String]> {
    switch field {
    case .legalBasis: legalBasis
    case .qualifications: qualifications
    case .relatedSOPs: relatedSOPs
    case .equipment: equipment
    case .warnings: warnings
    case .recordKeeping: recordKeeping
    default: .empty
    }
  }

  /// Whether the author has put something into the box: words, or "tidak ada" where that is an answer.
  package func isAnswered(_ field: IdentityField) -> Bool {
    switch field {
    case .createdOn: createdOn.isAnswered || createdOn.isUnread
    case .revisedOn: revisedOn.isAnswered || revisedOn.isUnread
    case .effectiveOn: effectiveOn.isAnswered || effectiveOn.isUnread
    case let field where field.isList: list(field).isAnswered || list(field).isUnread
    default: Written<String>(text: words(of: field)).isAnswered
    }
  }
}
