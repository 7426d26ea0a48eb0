import PlainYAML
import SOPDocument

/// A piece of draft YAML laid over a whole draft; how is told at `Rule.kept`.
package enum Example {
  /// Why an example cannot be laid.
  package struct Unlayable: Error, CustomStringConvertible {
    package var description: String
  }

  /// Returns the draft text that results from laying a piece over a whole draft.
  ///
  /// - Throws: What the YAML reader says of either text, and `Unlayable` where `hapus` names nothing.
  package static func laid(
    _ piece: String, over whole: String = SOP.soundDraft
  ) throws -> String {
    guard let ground = try Tree.parsing(whole).root else {
      throw Unlayable(description: "the ground is empty")
    }
    guard let layer = try Tree.parsing(piece).root else { return whole }
    return try merged(ground, with: layer, key: "").printed()
  }

  private static func merged(_ ground: Node, with layer: Node, key: String) throws -> Node {
    var result = layer
    if let below = ground.map, let above = layer.map {
      result.content = .map(try merged(below, with: above))
    } else if key == "langkah", let below = ground.list, let above = layer.list {
      result.content = .list(try mergedRows(below, with: above))
    }
    return result
  }

  private static func merged(_ below: [Entry], with above: [Entry]) throws -> [Entry] {
    var entries = below
    for entry in above where entry.key != "hapus" {
      if let index = entries.firstIndex(where: { $0.key == entry.key }) {
        entries[index].value = try merged(entries[index].value, with: entry.value, key: entry.key)
      } else {
        entries.append(entry)
      }
    }
    let removals = above.first { $0.key == "hapus" }?.value
    for name in removals?.list ?? [removals].compactMap(\.self) {
      guard let index = entries.firstIndex(where: { $0.key == name.text }) else {
        throw Unlayable(description: "hapus names no key: \(name.text ?? "?")")
      }
      entries.remove(at: index)
    }
    return entries
  }

  private static func mergedRows(_ below: [Node], with above: [Node]) throws -> [Node] {
    var rows = below
    var removed: Set<Int> = []
    for (place, row) in above.enumerated() {
      if row.text == "hapus" {
        guard place < rows.count else { throw Unlayable(description: "no row \(place + 1)") }
        removed.insert(place)
      } else if place < rows.count {
        rows[place] = try merged(rows[place], with: row, key: "")
      } else {
        rows.append(row)
      }
    }
    return rows.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
  }
}
