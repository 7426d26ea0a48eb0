package import SOPDocument

/// Whether what a finding speaks of stands in the draft.
package enum Presence {
  package static func holds(_ subject: Subject, in sop: SOP) -> Bool {
    switch subject {
    case .performer(let index): sop.performers.items.indices.contains(index)
    case .activity(let id), .cell(let id, _): sop[id] != nil
    case .branch(let id, let index): sop[id]?.branches.indices.contains(index) ?? false
    case .item(let field, let index): sop.identity.list(field).items.indices.contains(index)
    case .exemption(let index): sop.exemptions.indices.contains(index)
    default: true
    }
  }
}
