import PlainYAML
import SOPDocument

extension Mending {
  static let keys = ["sop", "target", "jaga", "aturan"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> Mending? {
    let draft = fields.draft("sop", from: supplies, complaints: &complaints)
    let targets = fields.requiredTexts("target", complaints: &complaints)
    let rules = fields.rules(from: supplies, complaints: &complaints)
    guard let draft, !targets.isEmpty else { return nil }
    let guards = Guards.reading(fields["jaga"], for: draft.sop, complaints: &complaints)
    return Mending(draft: draft, targets: targets, guards: guards, rules: rules)
  }
}

extension Mending.Guards {
  /// Reads the guards; without any, no row may be lost.
  static func reading(
    _ node: Node?, for sop: SOP, complaints: inout [Complaint]
  ) -> Mending.Guards {
    let rows = sop.activities.count
    guard let node else { return Mending.Guards(fewestRows: rows, mustHave: [], frozen: []) }
    let fields = Fields(
      of: node, as: "jaga", keys: ["langkah_min", "wajib_ada", "jangan_ubah"],
      complaints: &complaints)
    let fewest = fields.optionalInteger("langkah_min", complaints: &complaints) ?? rows
    let words = fields.texts("wajib_ada", complaints: &complaints)
    let frozen =
      fields["jangan_ubah"] == nil
      ? [] : fields.places("jangan_ubah", in: sop, complaints: &complaints) ?? []
    return Mending.Guards(fewestRows: fewest, mustHave: words, frozen: frozen)
  }

  /// What the draft has lost, in sentences; nothing when the guards are kept.
  func losses(of sop: SOP, from given: SOP) -> [Feedback] {
    var losses: [Feedback] = []
    if sop.activities.count < fewestRows {
      losses.append(
        Feedback(
          what:
            "Naskah ini memuat \(sop.activities.count) langkah; paling sedikit \(fewestRows).",
          next: "Perbaiki langkahnya, jangan dihapus."))
    }
    let table = sop.tableWords
    for word in mustHave where !table.contains(word.lowercased()) {
      losses.append(
        Feedback(
          what: "\"\(word)\" tidak lagi ada dalam tabel kegiatan.",
          next: "Tulis kembali bagian itu."))
    }
    for place in frozen where !sop.keeps(place, of: given) {
      losses.append(
        Feedback(
          what: "\(place.boxName(in: given)) berubah, padahal tidak perlu diubah.",
          next: "Kembalikan menjadi \"\(given.boxWords(place))\"."))
    }
    return losses
  }
}

extension SOP {
  /// All words of the table of activities, in lower case.
  fileprivate var tableWords: String {
    activities.map { activity in
      [
        activity.text.words, activity.requirements.words, activity.output.words,
        activity.remark.words,
      ].joined(separator: " ")
    }.joined(separator: " ").lowercased()
  }

  /// Whether a place still says what it said; rows may have moved, so any row may say it.
  fileprivate func keeps(_ place: Subject, of given: SOP) -> Bool {
    let words = given.boxWords(place)
    guard case .cell(_, let cell) = place else { return boxWords(place) == words }
    return activities.contains { boxWords(.cell($0.id, cell)) == words }
  }
}
