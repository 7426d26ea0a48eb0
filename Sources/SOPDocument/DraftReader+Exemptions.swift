import PlainYAML

extension DraftReader {
  mutating func readExemptions(_ slot: borrowing Slot) {
    places.put(unnamed: slot.entry.keySpan)
    let value = slot.entry.value
    if value.oddity == nil {
      if value.isMissing { return }
      if let items = value.list {
        for item in items { readExemption(item) }
        return
      }
      if value.map != nil {
        readExemption(value)
        return
      }
    }
    _ = keepUnread(slot, because: obstacle(slot, wanted: "daftar {aturan: …, alasan: …}"))
  }

  private mutating func readExemption(_ item: Node) {
    var exemption = Exemption(rule: "", reason: "")
    let entries = item.map ?? []
    let isPlain = entries.allSatisfy { entry in
      DraftKey.exemption.contains(entry.key) && !entry.isRepeated && entry.value.oddity == nil
        && entry.value.text != nil
    }
    let row = item["langkah"]?.text ?? ""
    guard item.oddity == nil, !entries.isEmpty, isPlain, row.isEmpty || Int(row) != nil else {
      return keepItem(
        item, home: .exemptions,
        because: item.oddity?.words
          ?? "Satu pengecualian ditulis \"{aturan: AL-08, langkah: 5, alasan: …}\".")
    }
    exemption.rule = item["aturan"]?.text ?? ""
    exemption.row = Int(row)
    exemption.reason = item["alasan"]?.text ?? ""
    places.putExemption(item.span)
    sop.exemptions.append(exemption)
  }
}
