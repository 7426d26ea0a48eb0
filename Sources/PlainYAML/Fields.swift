/// A map of authored YAML read against the keys it may have.
///
/// Lessons, rubrics and settings are read strictly: an unknown key, a missing one or a value of
/// another form becomes a complaint with its place, and reading goes on so that the author sees all
/// of them at once.
package struct Fields: Sendable {
  /// What the map is, for messages: "latihan".
  package let name: String
  package let span: Span
  package let entries: [Entry]

  /// Reads a node as a map; what is no map becomes one without entries, and a complaint.
  package init(
    of node: Node, as name: String, keys: [String], complaints: inout [Complaint]
  ) {
    self.name = name
    span = node.span
    entries = node.map ?? []
    if node.map == nil {
      complaints.append(
        Complaint("Di sini diharapkan \(name) dengan baris \"kunci: nilai\".", at: node.span.start))
    }
    for entry in entries {
      if !keys.contains(entry.key) {
        complaints.append(
          .unknown("Kunci", entry.key, known: keys, at: entry.keySpan.start))
      }
      if entry.isRepeated {
        complaints.append(
          Complaint("Kunci \"\(entry.key)\" ditulis dua kali.", at: entry.keySpan.start))
      }
      if let oddity = entry.value.oddity {
        complaints.append(Complaint(oddity.words, at: entry.value.span.start))
      }
    }
  }

  /// The value of a key, whatever its form; nothing when it is absent or empty.
  package subscript(key: String) -> Node? {
    guard let node = entries.first(where: { $0.key == key })?.value, !node.isMissing else {
      return nil
    }
    return node
  }

  /// The place of a key's value, or of the whole map when the key is absent.
  package func place(of key: String) -> Place {
    entries.first { $0.key == key }?.value.span.start ?? span.start
  }

  package func complaint(_ message: String, at key: String) -> Complaint {
    Complaint(message, at: place(of: key))
  }

  /// The value of a key that must be there.
  package func required(_ key: String, complaints: inout [Complaint]) -> Node? {
    guard let node = self[key] else {
      complaints.append(complaint("Kunci \"\(key)\" pada \(name) belum diisi.", at: key))
      return nil
    }
    return node
  }
}
