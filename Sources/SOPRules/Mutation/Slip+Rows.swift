import SOPDocument

extension Slip {
  /// Slips in the table of rows.
  static let rows: [Slip] = [
    Slip("nomor-melompat", breaks: "KG-02") { sop in
      sop.cells(.number) { $0 > 0 }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      for index in sop.activities.indices {
        let number = index < row ? index + 1 : index + 2
        sop.activities[index].writtenNumber = Written(words: "\(number)", meaning: .value(number))
      }
      return nil
    },
    Slip("baris-tersalin", breaks: "KG-17", also: ["KG-11", "KG-12", "KS-02", "KS-03"]) { sop in
      sop.rows(where: sop.isPlainBox)
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      var copy = sop.activities[row]
      copy.id = sop.freshID
      sop.activities.insert(copy, at: row + 1)
      return .cell(copy.id, .text)
    },
    Slip("nomor-mulai-lagi", breaks: "FM-08") { sop in
      sop.cells(.number) { $0 > 2 && $0 + 2 < sop.activities.count }
    } change: { sop, site, _ in
      guard let row = sop.row(of: site) else { return nil }
      for index in sop.activities.indices {
        let number = index < row ? index + 1 : index - row + 1
        sop.activities[index].writtenNumber = Written(words: "\(number)", meaning: .value(number))
      }
      return nil
    },
  ]
}
