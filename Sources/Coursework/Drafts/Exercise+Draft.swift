extension Exercise {
  /// The kinds whose answer is a draft written in the editor.
  static let answersWithDraft = ["perbaiki", "draf", "gambar-alir", "uji-kasus"]

  /// The draft the editor opens with, where the answer is written there.
  package var givenDraft: GivenDraft? {
    switch kind {
    case .mending(let mending): mending.draft
    case .drafting(let drafting): drafting.draft
    case .drawing(let drawing): drawing.draft
    case .caseTest(let test): test.draft
    case .choice, .blank, .ordering, .matching, .flawHunt, .completing, .prediction, .appraisal: nil
    }
  }
}
