package import Coursework

extension Session {
  /// Questions of the item bank on a lesson, for a check before it or after it.
  ///
  /// What the tests before and after the course ask stays unseen: both forms follow from one seed.
  /// Of the rest, those answered least come first, and parallel ones last.
  package func checkItems(on lesson: String, count: Int = Session.checkLength) -> [Item] {
    guard let bank else { return [] }
    let seed = standing.sittings[.before]?.seed ?? Exam.usualSeed
    let asked = seed == Exam.usualSeed ? askedItems : bank.asked(seed: seed)
    let known = bank.items.enumerated().filter {
      $0.element.lesson == lesson && !asked.contains($0.element.id)
        && !isAsked($0.element.id)
    }
    let fresh = known.sorted {
      (standing.exercises[$0.element.id]?.tries ?? 0, $0.offset)
        < (standing.exercises[$1.element.id]?.tries ?? 0, $1.offset)
    }.map(\.element)
    var slots: Set<String> = []
    let apart = fresh.filter { slots.insert($0.slot).inserted }
    let chosen = Set(apart.map(\.id))
    return Array((apart + fresh.filter { !chosen.contains($0.id) }).prefix(count))
  }

  /// How many questions a check asks, where the bank has so many.
  package static let checkLength = 5
  /// With fewer a check says too little.
  package static let fewestChecked = 2

  /// A test of the learner asks it, whatever forms today's bank gives.
  private func isAsked(_ item: String) -> Bool {
    standing.sittings.values.contains { $0.items.contains(item) }
  }
}
