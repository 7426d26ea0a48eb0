import PlainYAML
import SOPDocument

extension Mending {
  /// Numbers that run on from 1, and with them every arrow and exemption that names a row.
  ///
  /// Where an arrow leads nowhere, a named number stands twice, or a sentence names a row by its
  /// number, only the author knows what is meant.
  static func numbers(in root: Node, of sop: SOP, left: inout [String]) -> [DraftEdit] {
    let rows = root["langkah"]?.list ?? []
    let isOrdered = sop.activities.indices.allSatisfy { row in
      sop.activities[row].writtenNumber.value.map { $0 == row + 1 } ?? true
    }
    guard !isOrdered, rows.count == sop.activities.count else { return [] }
    let renumbering = Renumbering(of: sop)
    var edits: [DraftEdit?] = []
    for (row, node) in rows.enumerated() {
      if let number = node["no"], sop.activities[row].writtenNumber.value != nil {
        edits.append(DraftEdit(number, "\(row + 1)", "nomor langkah"))
      }
    }
    for target in rows.flatMap(targets) {
      guard let text = target.text, !Blank.isEmpty(text) else { continue }
      guard let new = renumbering.words(instead: text) else {
        left.append("penomoran: tujuan \(text.quoted) belum jelas menunjuk langkah yang mana")
        return []
      }
      edits.append(DraftEdit(target, new, "tujuan panah"))
    }
    for exemption in root["abaikan"]?.list ?? [] {
      guard let number = exemption["langkah"], let text = number.text, !text.isEmpty else {
        continue
      }
      guard let new = renumbering.words(instead: text) else {
        left.append("penomoran: abaikan menyebut langkah \(text.quoted) yang belum jelas")
        return []
      }
      edits.append(DraftEdit(number, new, "langkah pengecualian"))
    }
    if let words = mention(in: rows + [root["identitas"]?["peringatan"]].compactMap(\.self)) {
      left.append("penomoran: \(words.quoted) menyebut nomor langkah; nomori sendiri")
      return []
    }
    return edits.compactMap(\.self)
  }

  /// The values of a row that name rows.
  private static func targets(of row: Node) -> [Node] {
    let next = row["lanjut"]
    let branches = row["cabang"]
    let short = branches?.map?.map(\.value) ?? []
    return (next?.list ?? [next].compactMap(\.self))
      + (branches?.list ?? []).compactMap { $0["ke"] } + short
  }

  /// The first sentence that names a row by its number.
  private static func mention(in nodes: [Node]) -> String? {
    for node in nodes {
      switch node.content {
      case .scalar(let text):
        let words = Words(text).list
        let names = ["langkah", "kegiatan", "baris", "nomor", "no"]
        for (word, next) in zip(words, words.dropFirst())
        where names.contains(word) && Int(next) != nil { return text }
      case .list(let items):
        if let found = mention(in: items) { return found }
      case .map(let entries):
        let cells = entries.filter { !["no", "lanjut", "cabang"].contains($0.key) }
        if let found = mention(in: cells.map(\.value)) { return found }
      }
    }
    return nil
  }
}

/// Which number a row has and which it gets.
private struct Renumbering {
  private let numbers: RowNumbers
  private let repeated: Set<Int>

  init(of sop: SOP) {
    numbers = RowNumbers(of: sop)
    var seen: Set<Int> = []
    repeated = Set(
      sop.activities.indices.map { sop.activities[$0].writtenNumber.value ?? $0 + 1 }
        .filter { !seen.insert($0).inserted })
  }

  /// The words that name the same row afterwards; nothing where it is not certain which is meant.
  func words(instead words: String) -> String? {
    guard let row = numbers.row(named: words) else { return nil }
    let digits = words.filter(\.isNumber)
    guard let number = Int(digits) else { return nil }
    // "baris 3" names a place, which stays.
    if words.lowercased().contains("baris") { return words }
    return repeated.contains(number) ? nil : "\(row + 1)"
  }
}
