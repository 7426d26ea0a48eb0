import PlainYAML
import SOPDocument

extension Mending {
  /// Spaces around words that quotes keep.
  static func spaces(in root: Node) -> [DraftEdit] {
    ["identitas", "pelaksana", "langkah", "standar_pelayanan"].compactMap { root[$0] }
      .flatMap(scalars).compactMap { node in
        let core = (node.text ?? "").trimmedWhitespace
        return core.isEmpty ? nil : DraftEdit(node, core, "spasi di tepi")
      }
  }

  private static func scalars(of node: Node) -> [Node] {
    switch node.content {
    case .scalar: [node]
    case .list(let items): items.flatMap(scalars)
    case .map(let entries): entries.filter { !$0.isRepeated }.flatMap { scalars(of: $0.value) }
    }
  }

  /// Units in their usual spelling; the amount is read before and after and must be the same.
  static func times(in root: Node) -> [DraftEdit] {
    let rows = root["langkah"]?.list ?? []
    let cells =
      [root["total_waktu"], root["standar_pelayanan"]?["waktu"]] + rows.map { $0["waktu"] }
    return cells.compactMap(\.self).compactMap { node in
      guard let words = node.text, let time = WorkingTime(words: words) else { return nil }
      let spelled = spelledOut(words.trimmedWhitespace)
      guard WorkingTime(words: spelled) == time else { return nil }
      return DraftEdit(node, spelled, "satuan waktu")
    }
  }

  private static let units = [
    "mnt": "menit", "minit": "menit", "mnit": "menit", "menitt": "menit", "dtk": "detik",
    "hr": "hari", "hk": "hari kerja", "mgg": "minggu", "bln": "bulan", "'": "menit", "\"": "detik",
  ]

  /// Writes short units out and parts them from their number: "5mnt" becomes "5 menit".
  private static func spelledOut(_ words: String) -> String {
    var result = ""
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      let unit = units[word.lowercased()]
      let last = result.unicodeScalars.last
      if unit != nil || WorkingTime.Unit(rawValue: word.lowercased()) != nil,
        last.map({ ("0"..."9").contains($0) }) ?? false
      {
        result += " "
      }
      result += unit ?? word
      word = ""
    }
    for sign in words.unicodeScalars {
      if sign.properties.isAlphabetic {
        word.unicodeScalars.append(sign)
      } else if sign == "'" || sign == "\"" {
        close()
        word = String(Character(sign))
        close()
      } else {
        close()
        result.unicodeScalars.append(sign)
      }
    }
    close()
    // "5 mnt." ends a unit, not a sentence.
    return result.hasSuffix(".") ? String(result.dropLast()) : result
  }

  /// Dates of figures as drafts keep them, month names written out in Indonesian.
  static func dates(in root: Node, left: inout [String]) -> [DraftEdit] {
    ["tanggal_pembuatan", "tanggal_revisi", "tanggal_efektif"].compactMap { key in
      guard let node = root["identitas"]?[key], let words = node.text?.trimmedWhitespace,
        let date = WrittenDate(words: words), let day = date.day, let month = date.month
      else { return nil }
      let names = words.split { !$0.isLetter }
      guard names.isEmpty else {
        let isWhole = names.count > 1 || names[0].lowercased() == date.monthName
        return isWhole ? nil : DraftEdit(node, date.words, "bentuk tanggal")
      }
      let isYearFirst = words.prefix(4).allSatisfy(\.isNumber)
      guard isYearFirst || day > 12 || day == month else {
        left.append(
          "baris \(node.span.start.line): \(words.quoted) dapat dibaca dengan dua cara; tulis "
            + "\(date.words.quoted) bila itu maksudnya")
        return nil
      }
      return DraftEdit(node, date.iso, "bentuk tanggal")
    }
  }
}

extension WrittenDate {
  fileprivate var monthName: String? {
    month.map { WrittenDate.monthNames[$0 - 1].lowercased() }
  }
}
