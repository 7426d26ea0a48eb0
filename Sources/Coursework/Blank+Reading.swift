import PlainYAML

extension Blank {
  static func reading(_ fields: Fields, complaints: inout [Complaint]) -> Blank? {
    let accepted = fields.requiredTexts("terima", complaints: &complaints)
    let unit = fields.word("satuan", among: ["waktu"], complaints: &complaints)
    let mistakes = fields.list("salah_umum", complaints: &complaints).compactMap {
      Mistake.reading($0, complaints: &complaints)
    }
    let otherwise = fields.feedback("umpan_salah", complaints: &complaints)
    guard !accepted.isEmpty else { return nil }
    return Blank(
      accepted: accepted, isTime: unit == "waktu", commonMistakes: mistakes,
      otherwise: otherwise ?? Feedback(what: ""))
  }
}

extension Blank.Mistake {
  fileprivate static func reading(
    _ node: Node, complaints: inout [Complaint]
  ) -> Blank.Mistake? {
    let fields = Fields(
      of: node, as: "salah_umum", keys: ["jawab", "umpan", "nilai"], complaints: &complaints)
    let answers = fields.requiredTexts("jawab", complaints: &complaints)
    let feedback = fields.feedback("umpan", complaints: &complaints)
    let worth = fields.optionalInteger("nilai", complaints: &complaints) ?? 0
    guard !answers.isEmpty, let feedback else { return nil }
    if !(0...99).contains(worth) {
      complaints.append(
        fields.complaint("Nilai kekeliruan umum berada di antara 0 dan 99.", at: "nilai"))
    }
    return Blank.Mistake(answers: answers, feedback: feedback, worth: min(99, max(0, worth)))
  }
}
