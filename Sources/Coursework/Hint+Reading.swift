import PlainYAML

extension Hint {
  private static let keys = ["aturan", "teks", "contoh", "jawaban"]

  /// Reads one rung; a sentence alone is the place on the first rung and the rule in plain words on
  /// the second.
  static func reading(
    _ node: Node, rung: Int, kind: String, from supplies: Supplies,
    complaints: inout [Complaint]
  ) -> Hint? {
    if let text = node.text { return rung == 0 ? .place(text) : .rule(code: "", text: text) }
    let fields = Fields(of: node, as: "bantuan", keys: keys, complaints: &complaints)
    let text = fields.optionalText("teks", complaints: &complaints) ?? ""
    if let answer = fields["jawaban"] {
      return Answer.reading(answer, kind: kind, from: supplies, complaints: &complaints)
        .map { .answer($0, text: text) }
    }
    if let example = fields.optionalText("contoh", complaints: &complaints) {
      return .example(example)
    }
    if let code = fields.optionalText("aturan", complaints: &complaints) {
      return .rule(code: code, text: text)
    }
    complaints.append(
      Complaint(
        "Bantuan berisi teks, {aturan, teks}, {contoh} atau {jawaban, teks}.", at: node.span.start))
    return nil
  }
}

extension Answer {
  /// Reads the model answer in the form its kind of exercise asks.
  static func reading(
    _ node: Node, kind: String, from supplies: Supplies, complaints: inout [Complaint]
  ) -> Answer? {
    let texts = node.list?.compactMap(\.text) ?? node.text.map { [$0] }
    switch kind {
    case "pilihan", "tebak-aturan": if let texts { return .choice(texts) }
    case "isian": if let text = node.text { return .text(text) }
    case "urutan": if let texts { return .order(texts) }
    case _ where Exercise.answersWithDraft.contains(kind):
      return supplies.draft(node, complaints: &complaints).map { .text($0.text) }
    default:
      if let entries = node.map {
        let pairs = entries.compactMap { entry in entry.value.text.map { (entry.key, $0) } }
        return .pairs(Dictionary(pairs) { first, _ in first })
      }
    }
    let form =
      switch kind {
      case "isian": "satu teks"
      case "pasangan": "pasangan {kiri: kanan}"
      case "cari-cacat": "pasangan {tempat: jenis}"
      case "nilai-contoh": "pasangan {kriteria: tingkat}"
      case "lengkapi-tabel": "pasangan {sel: isian}"
      default: "daftar id [a, b]"
      }
    complaints.append(Complaint("Jawaban \(kind) ditulis sebagai \(form).", at: node.span.start))
    return nil
  }
}
