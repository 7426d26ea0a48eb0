import SOPDocument

extension Rule {
  static let noResidueOfEditing = Rule(
    "BH-07", "bersih-dari-sisa-suntingan", "Naskah bersih dari sisa penyuntingan.",
    severity: .kesalahan, basis: .anjuran, over: .document, revision: 2,
    why: """
      Titik-titik, tanda kurung yang belum diisi, nomor lama, atau kalimat sapaan mesin membuat \
      pembaca ragu apakah naskah ini sudah selesai. SOP yang ditandatangani harus utuh.
      """,
    next: "Hapus sisa itu, atau ganti dengan isi yang sebenarnya.",
    silent: """
      Sel yang seluruhnya kosong atau berisi titik (itu urusan aturan kelengkapan), singkatan \
      seperti "dst.", dan sel waktu.
      """,
    kept: """
      identitas:
        dasar_hukum: ["Keputusan Kepala Dinas Kearsipan Nomor 3 Tahun 2025 tentang Tim Layanan (perubahan ke-2)"]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - output: ["Konsep surat rekomendasi penelitian nomor ....."]
      """
  ) { facts in
    var findings = facts.passages.showing(.residue).compactMap { passage -> Finding? in
      guard let residue = Residue.first(in: passage.text) else { return nil }
      return Finding(
        passage.subject, "\(residue.words) tertinggal pada \(passage.text.quoted).",
        next: residue.next)
    }
    if let old = facts.sop.identity.number.value.flatMap(Residue.secondNumber) {
      findings.append(
        Finding(
          .field(.number), "Nomor SOP memuat dua nomor; \(old.quoted) tampaknya nomor lama.",
          next: "Tulis satu nomor yang berlaku saja."))
    }
    return findings
  }
}

/// What editing has left behind in a text.
enum Residue {
  case dots, placeholder(String), markup(String), phrase(String)

  var words: String {
    switch self {
    case .dots: "Titik-titik yang belum diisi"
    case .placeholder(let text): "Isian \(text.quoted) yang belum diganti"
    case .markup(let text): "Tanda penyuntingan \(text.quoted)"
    case .phrase(let text): "Sisa suntingan \(text.quoted)"
    }
  }

  var next: String {
    switch self {
    case .dots, .placeholder: "Isi bagian itu dengan data yang sebenarnya, atau hapus."
    case .markup: "Hapus tandanya, biarkan kalimatnya."
    case .phrase: "Hapus bagian itu dari naskah."
    }
  }

  /// What stands first among the kinds; nothing in a text that is whole.
  static func first(in text: String) -> Residue? {
    if hasDots(text) { return .dots }
    if let placeholder = placeholder(in: text) { return .placeholder(placeholder) }
    if let markup = markup(in: text) { return .markup(markup) }
    return phrase(in: text).map { .phrase($0) }
  }

  /// A second SOP number in the box of the number: the old one under the new one.
  static func secondNumber(_ text: String) -> String? {
    // A number broken by a blank leaves parts that open or end with its stroke.
    let numbers = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.filter { part in
      part.contains("/") && part.first != "/" && part.last != "/"
        && part.contains { $0.isNumber }
    }
    return numbers.count > 1 ? String(numbers[numbers.count - 1]) : nil
  }

  /// Whether dots or lines wait to be written on: "Nomor … Tahun", "____"; never "dll...".
  private static func hasDots(_ text: String) -> Bool {
    var run = 0
    var isDetached = false
    var last: Character = " "
    for character in text {
      let size = character == "…" ? 3 : character == "." || character == "_" ? 1 : 0
      if size == 0 {
        if run >= 3, isDetached, isOpen(character) { return true }
        run = 0
      } else {
        if run == 0 { isDetached = isOpen(last) }
        run += size
        if run > 3 { return true }
      }
      last = character
    }
    return run >= 3 && isDetached
  }

  private static func isOpen(_ character: Character) -> Bool {
    character.isWhitespace || "()/:-".contains(character)
  }

  /// "[nama instansi]", "{jabatan}", "<tanggal>".
  private static func placeholder(in text: String) -> String? {
    let pairs: [(Character, Character)] = [("[", "]"), ("{", "}"), ("<", ">")]
    for (open, close) in pairs {
      guard let start = text.firstIndex(of: open),
        let end = text[start...].firstIndex(of: close)
      else { continue }
      let inside = Words(String(text[start..<end]))
      if Lexicon.placeholders.contains(inside.first) { return String(text[start...end]) }
    }
    return nil
  }

  /// "**Menerima**", "<br>", "&nbsp;", "#REF!", "```".
  private static func markup(in text: String) -> String? {
    let pieces = ["**", "__", "```", "<br", "</", "&nbsp", "&amp", "#REF!", "#N/A", "#VALUE!"]
    return pieces.first { holds(text, $0) }
  }

  /// A note to oneself or what a chatbot says, in the author's words.
  private static func phrase(in text: String) -> String? {
    let words = Words(text).list
    let places = WordPlaces(text)
    if Lexicon.residueOpenings.opens(words) { return places.words(0..<min(words.count, 6)) }
    let single = words.firstIndex(where: Lexicon.residueWords.contains)
    let place = Lexicon.residuePhrases.place(in: words) ?? single.map { $0..<$0 + 1 }
    return place.map(places.words)
  }
}

extension Residue {
  /// Whether a text holds a piece, letter by letter.
  private static func holds(_ text: String, _ piece: String) -> Bool {
    let (bytes, sought) = (Array(text.utf8), Array(piece.utf8))
    guard sought.count <= bytes.count else { return false }
    return (0...(bytes.count - sought.count)).contains { bytes[$0...].starts(with: sought) }
  }
}
