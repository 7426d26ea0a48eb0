extension Lesson {
  /// The steps an extent takes in, in order.
  ///
  /// A page goes on under its title after an exercise, so the title stands for all its parts.
  package func steps(within extent: StudyPlan.Extent, core: StudyPlan.Core?) -> [Int] {
    steps.indices.filter { index in
      switch (steps[index], extent) {
      case (.draft, .whole), (.draft, .draftAlone): true
      case (.draft, _): false
      case (_, .draftAlone): false
      case (.page(let page), .core): core?.pages.contains(page.title) ?? true
      case (.exercise(let exercise), .core): core?.exercises.contains(exercise.id) ?? true
      default: true
      }
    }
  }

  /// Minutes for some of the steps, as the author's gate counts them.
  package func minutes(of indices: some Sequence<Int>) -> Int {
    StudyTime.minutes(of: indices.map { steps[$0] })
  }
}

extension Exercise {
  /// Minutes it takes, as the author's gate counts them.
  package var minutes: Int { StudyTime.minutes(of: self) }
}
