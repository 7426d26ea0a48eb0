extension Fields {
  /// The text of a key that must be there.
  package func text(_ key: String, complaints: inout [Complaint]) -> String? {
    guard required(key, complaints: &complaints) != nil else { return nil }
    return optionalText(key, complaints: &complaints)
  }

  package func optionalText(_ key: String, complaints: inout [Complaint]) -> String? {
    guard let node = self[key] else { return nil }
    if let text = node.text { return text }
    complaints.append(complaint("Kunci \"\(key)\" diisi satu teks, bukan daftar.", at: key))
    return nil
  }

  /// Checks that the file says which form it has, and that it is the one this program reads.
  package func checkFormat(_ known: String, complaints: inout [Complaint]) {
    guard let format = text("format", complaints: &complaints), format != known else { return }
    complaints.append(
      complaint("Format \"\(format)\" belum dikenal; tulis \"\(known)\".", at: "format"))
  }

  /// The texts of a list that must be there with something in it; empty after a complaint.
  package func requiredTexts(_ key: String, complaints: inout [Complaint]) -> [String] {
    guard required(key, complaints: &complaints) != nil else { return [] }
    let texts = texts(key, complaints: &complaints)
    if self[key]?.list?.isEmpty == true {
      complaints.append(complaint("Kunci \"\(key)\" masih kosong.", at: key))
    }
    return texts
  }

  /// The texts of a list; one text stands for a list of one, an absent key for an empty list.
  package func texts(_ key: String, complaints: inout [Complaint]) -> [String] {
    guard let node = self[key] else { return [] }
    if let text = node.text { return [text] }
    var texts: [String] = []
    for item in node.list ?? [node] {
      if let text = item.text {
        texts.append(text)
      } else {
        complaints.append(
          Complaint(
            "Butir \"\(key)\" berupa satu teks; beri tanda kutip bila memuat titik dua.",
            at: item.span.start))
      }
    }
    return texts
  }

  /// The items of a list; nothing but a complaint where the value is no list.
  package func list(_ key: String, complaints: inout [Complaint]) -> [Node] {
    guard let node = self[key] else { return [] }
    if let list = node.list { return list }
    complaints.append(complaint("Kunci \"\(key)\" diisi daftar; awali tiap butir \"- \".", at: key))
    return []
  }

  package func optionalInteger(_ key: String, complaints: inout [Complaint]) -> Int? {
    guard let node = self[key] else { return nil }
    if let number = node.text.flatMap({ Int($0) }) { return number }
    complaints.append(complaint("Kunci \"\(key)\" diisi bilangan bulat.", at: key))
    return nil
  }

  /// The number of a key that must be there.
  package func integer(_ key: String, complaints: inout [Complaint]) -> Int? {
    guard required(key, complaints: &complaints) != nil else { return nil }
    return optionalInteger(key, complaints: &complaints)
  }

  /// Whether a key says "ya"; an absent key says what the caller takes it for.
  package func flag(_ key: String, absent: Bool, complaints: inout [Complaint]) -> Bool {
    guard let node = self[key] else { return absent }
    switch node.text?.lowercased() {
    case "ya": return true
    case "tidak": return false
    default:
      complaints.append(complaint("Kunci \"\(key)\" diisi ya atau tidak.", at: key))
      return absent
    }
  }

  /// The word of a key, one of those known; nothing when absent or another.
  package func word(
    _ key: String, among known: [String], complaints: inout [Complaint]
  ) -> String? {
    guard let text = optionalText(key, complaints: &complaints) else { return nil }
    if known.contains(text) { return text }
    complaints.append(
      .unknown("Isi \"\(key)\"", text, known: known, at: place(of: key)))
    return nil
  }
}
