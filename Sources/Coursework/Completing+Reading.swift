import PlainYAML
import SOPDocument

extension Completing {
  static let keys = ["sop", "sel", "ikut"]

  static func reading(
    _ fields: Fields, from supplies: Supplies, complaints: inout [Complaint]
  ) -> Completing? {
    guard let draft = fields.draft("sop", from: supplies, complaints: &complaints) else {
      return nil
    }
    let slots = fields.items("sel", complaints: &complaints) { node, complaints in
      Slot.reading(node, in: draft.sop, complaints: &complaints)
    }
    let totals =
      fields["ikut"] == nil
      ? []
      : fields.items("ikut", complaints: &complaints) { node, complaints in
        Total.reading(node, in: draft.sop, complaints: &complaints)
      }
    guard let slots, let totals else { return nil }
    return Completing(draft: draft, slots: slots, totals: totals)
  }
}

extension Fields {
  /// The one place of a key.
  fileprivate func place(
    _ key: String, in sop: SOP, complaints: inout [Complaint]
  ) -> Subject? {
    guard let places = places(key, in: sop, complaints: &complaints) else { return nil }
    if places.count == 1, let place = places.first, sop.isWritable(place) { return place.box }
    complaints.append(
      complaint("Kunci \"\(key)\" menyebut satu sel, misalnya \"langkah 4 waktu\".", at: key))
    return nil
  }
}

extension Completing.Slot {
  fileprivate static func reading(
    _ node: Node, in sop: SOP, complaints: inout [Complaint]
  ) -> Completing.Slot? {
    let fields = Fields(
      of: node, as: "sel", keys: ["di", "terima", "umpan"], complaints: &complaints)
    let place = fields.place("di", in: sop, complaints: &complaints)
    let accepted = fields.requiredTexts("terima", complaints: &complaints)
    let feedback = fields.feedback("umpan", complaints: &complaints)
    guard let place, !accepted.isEmpty else { return nil }
    return Completing.Slot(
      place: place, accepted: accepted, feedback: feedback ?? Feedback(what: ""))
  }
}

extension Completing.Total {
  fileprivate static func reading(
    _ node: Node, in sop: SOP, complaints: inout [Complaint]
  ) -> Completing.Total? {
    let fields = Fields(
      of: node, as: "ikut", keys: ["di", "rumus", "umpan"], complaints: &complaints)
    let place = fields.place("di", in: sop, complaints: &complaints)
    let formula = fields.text("rumus", complaints: &complaints)
    let feedback = fields.feedback("umpan", complaints: &complaints)
    guard let place, let formula else { return nil }
    guard let terms = terms(of: formula, in: sop) else {
      complaints.append(
        fields.complaint(
          "Rumus ditulis \"jumlah waktu\" atau \"langkah 1 waktu + langkah 2 waktu\".",
          at: "rumus"))
      return nil
    }
    return Completing.Total(
      place: place, terms: terms, feedback: feedback ?? Feedback(what: ""))
  }

  /// The cells a formula adds up; nothing when it names something else than times.
  private static func terms(of formula: String, in sop: SOP) -> [Subject]? {
    if formula.lowercased().split(separator: " ") == ["jumlah", "waktu"] {
      return sop.activities.map { .cell($0.id, .time) }
    }
    let terms = formula.split(separator: "+").map { Subject(placeWords: String($0)) }
    let times = terms.compactMap { place -> Subject? in
      guard let place, case .cell(_, .time) = place, sop.has(place) else { return nil }
      return place
    }
    return times.isEmpty || times.count < terms.count ? nil : times
  }
}

extension SOP {
  /// Whether a place holds words that can be typed.
  fileprivate func isWritable(_ place: Subject) -> Bool {
    switch place.box {
    case .activity, .performers, .cell(_, .branches): false
    default: true
    }
  }
}
