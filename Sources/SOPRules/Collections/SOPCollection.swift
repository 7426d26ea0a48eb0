package import SOPDocument

/// SOPs that are reviewed together, as an office keeps them.
package struct SOPCollection: Sendable {
  package struct Member: Sendable {
    /// What people call it: the file's name.
    package let name: String
    package let sop: SOP
    /// The folded words of its title, without "SOP" before it.
    package let title: [String]
    /// The number as it is compared: without blanks, in small letters; nothing where there is none.
    let number: String?
    /// Who keeps it: numbers and titles of different offices never meet.
    let office: Words

    package init(name: String, sop: SOP) {
      self.name = name
      self.sop = sop
      let title = Title(sop.identity.title.text)
      self.title = Array(title.words[title.start...])
      number = sop.identity.number.value.map { number in
        String(number.lowercased().filter { !$0.isWhitespace })
      }
      office = Words("\(sop.identity.agency.text) \(sop.identity.unit.text)")
    }
  }

  package let members: [Member]

  package init(_ members: [Member]) { self.members = members }
}

extension SOPCollection {
  /// The members that share a key with another one, key by key, in the order of the collection.
  ///
  /// - Complexity: O(*n*) in the number of members.
  func groups<Key: Hashable>(by key: (Member) -> Key?) -> [[Int]] {
    var order: [Key] = []
    var places: [Key: [Int]] = [:]
    for (index, member) in members.enumerated() {
      guard let key = key(member) else { continue }
      if places[key] == nil { order.append(key) }
      places[key, default: []].append(index)
    }
    return order.compactMap { places[$0] }.filter { $0.count > 1 }
  }

  /// The members that share a key with others but differ from them in a mark, each with these.
  ///
  /// - Complexity: O(*n*) in the number of members where those of one key bear one mark; else
  ///   quadratic in the largest such group.
  func clashes<Key: Hashable, Mark: Hashable>(
    sharing key: (Member) -> Key?, differingIn mark: (Member) -> Mark
  ) -> [(member: Int, others: [Int])] {
    groups(by: key).flatMap { group -> [(member: Int, others: [Int])] in
      guard Set(group.map { mark(members[$0]) }).count > 1 else { return [] }
      return group.map { member in
        let own = mark(members[member])
        return (member, group.filter { mark(members[$0]) != own })
      }
    }
  }

  /// "a.sop.yaml (Penerbitan Izin)", and how many more there are.
  func names(of others: [Int]) -> String {
    let shown = others.prefix(3).map { index in
      let title = members[index].sop.identity.title.text
      return title.isEmpty ? members[index].name : "\(members[index].name) (\(title.quoted))"
    }
    let rest = others.count > 3 ? ["\(others.count - 3) SOP lainnya"] : []
    return Wording.series(shown + rest)
  }
}
