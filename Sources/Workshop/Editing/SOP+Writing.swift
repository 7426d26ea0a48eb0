package import SOPDocument

extension SOP {
  /// Puts the author's words into one place.
  mutating func write(_ words: String, to subject: Subject) {
    switch subject {
    case .field(let field): identity.write(words, to: field)
    case .item(let field, let index):
      var items = identity.list(field).items
      guard items.indices.contains(index) else { return }
      items[index] = words
      identity.write(items.joined(separator: "\n"), to: field)
    case .performer(let index): rename(index, to: words)
    case .cell(let id, let cell): change(id) { $0.write(words, to: cell) }
    case .branch(let id, let index):
      change(id) { if $0.branches.indices.contains(index) { $0.branches[index].label = words } }
    case .declaredTotal: declaredTotal = Written(text: words)
    case .promise(.time): promise.time = Written(text: words)
    case .promise(.requirements): promise.requirements = Written(items: ListText.items(of: words))
    case .promise(.product): promise.product = Written(text: words)
    case .document, .status, .kind, .identity, .performers, .procedure, .activity, .exemption:
      break
    }
  }

  /// A performer keeps the rows when the name changes.
  private mutating func rename(_ index: Int, to name: String) {
    var names = performers.items
    guard names.indices.contains(index) else { return }
    let old = names[index]
    names[index] = name
    performers = Written(words: names.joined(separator: "; "), meaning: .value(names))
    for row in activities.indices where activities[row].performers.items.contains(old) {
      let renamed = activities[row].performers.items.map { $0 == old ? name : $0 }
      activities[row].performers = Written(items: renamed)
    }
  }

  /// The words that stand in a place now, as an editor shows them.
  package func words(at subject: Subject) -> String {
    switch subject {
    case .field(let field): identity.words(of: field)
    case .item(let field, let index):
      identity.list(field).items.indices.contains(index) ? identity.list(field).items[index] : ""
    case .performer(let index):
      performers.items.indices.contains(index) ? performers.items[index] : ""
    case .cell(let id, let cell): self[id]?.words(of: cell) ?? ""
    case .branch(let id, let index):
      self[id].flatMap { $0.branches.indices.contains(index) ? $0.branches[index].label : nil }
        ?? ""
    case .declaredTotal: declaredTotal.words
    case .promise(.time): promise.time.words
    case .promise(.requirements): promise.requirements.items.joined(separator: "\n")
    case .promise(.product): promise.product.words
    case .status: isInForce ? SOP.Status.inForce.rawValue : SOP.Status.draft.rawValue
    case .kind:
      KindAxis.allCases.map { $0.words(in: kind) }.filter { !$0.isEmpty }.joined(separator: ", ")
    case .document, .identity, .performers, .procedure, .activity, .exemption: ""
    }
  }
}

extension Identity {
  mutating func write(_ words: String, to field: IdentityField) {
    isPresent = true
    switch field {
    case .logo: logo = Written(text: words)
    case .agency: agency = Written(text: words)
    case .unit: unit = Written(text: words)
    case .number: number = Written(text: words)
    case .title: title = Written(text: words)
    case .createdOn: createdOn = Written(text: words)
    case .revisedOn: revisedOn = Written(text: words)
    case .revisionMeaning: revisionMeaning = Written(text: words)
    case .effectiveOn: effectiveOn = Written(text: words)
    case .approverOffice: approval.office = Written(text: words)
    case .approverName: approval.name = Written(text: words)
    case .approverNIP: approval.nip = Written(text: words)
    case .signature: approval.signature = Written(text: words)
    case .legalBasis: legalBasis = Written(items: ListText.items(of: words))
    case .qualifications: qualifications = Written(items: ListText.items(of: words))
    case .relatedSOPs: relatedSOPs = Written(items: ListText.items(of: words))
    case .equipment: equipment = Written(items: ListText.items(of: words))
    case .warnings: warnings = Written(items: ListText.items(of: words))
    case .recordKeeping: recordKeeping = Written(items: ListText.items(of: words))
    }
  }
}

extension Activity {
  /// Puts words into a cell; the arrows of a row have edits of their own.
  mutating func write(_ words: String, to cell: Cell) {
    switch cell {
    case .text: text = Written(text: words)
    case .performers: performers = Written(items: ListText.items(of: words))
    case .joint: joint = Written(items: ListText.items(of: words))
    case .question: question = Written(text: words)
    case .requirements: requirements = Written(items: ListText.items(of: words))
    case .time: time = Written(text: words)
    case .output: output = Written(items: ListText.items(of: words))
    case .remark: remark = Written(text: words)
    case .number, .symbol, .branches, .next: break
    }
  }

  /// The words of a cell as an editor shows them; items of a list stand on lines of their own.
  package func words(of cell: Cell) -> String {
    switch cell {
    case .number: writtenNumber.words
    case .text: text.words
    case .performers: performers.value?.joined(separator: "\n") ?? performers.words
    case .joint: joint.value?.joined(separator: "\n") ?? joint.words
    case .symbol: symbol.words
    case .question: question.words
    case .branches: branches.map(\.label).joined(separator: " / ")
    case .next: ""
    case .requirements: requirements.value?.joined(separator: "\n") ?? requirements.words
    case .time: time.words
    case .output: output.value?.joined(separator: "\n") ?? output.words
    case .remark: remark.words
    }
  }
}
