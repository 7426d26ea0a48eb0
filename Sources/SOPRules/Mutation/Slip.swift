package import SOPDocument

/// One slip a learner plausibly makes, made on purpose in a sound SOP.
///
/// A slip is the other side of a rule: the rule finds what the slip does. So any sound SOP becomes
/// a task to spot or to repair, and its key is known without anybody writing it; and the rules are
/// proved by what they find. A slip knows no clock, disk or chance: which of its variants is made
/// is handed in.
package struct Slip: Sendable {
  /// The speakable name: "cabang-tanpa-label".
  package let name: String
  /// The code of the rule it breaks.
  package let code: String
  /// The codes of the rules it may break besides, because one slip there is also another.
  package let sideEffects: Set<String>
  let places: @Sendable (SOP) -> [Subject]
  let change: @Sendable (inout SOP, Subject, Int) -> Subject?

  /// Makes a slip that goes into some places of a sound SOP.
  ///
  /// `change` makes it at one of the places, in one of its variants, and returns the main subject of
  /// the finding it must cause where that is another place.
  init(
    _ name: String, breaks code: String, also sideEffects: Set<String> = [],
    at places: @escaping @Sendable (SOP) -> [Subject],
    change: @escaping @Sendable (inout SOP, Subject, Int) -> Subject?
  ) {
    self.name = name
    self.code = code
    self.sideEffects = sideEffects
    self.places = places
    self.change = change
  }

  /// Where the slip can be made, in the order of the draft.
  ///
  /// - Complexity: O(*n*) in the length of the draft.
  package func sites(in sop: SOP) -> [Subject] { places(sop) }

  /// Returns the SOP with the slip made at one of its sites, which must be one of this very SOP.
  package func made(in sop: SOP, at site: Subject, variant: Int = 0) -> FlawedSOP {
    var flawed = sop
    let place = change(&flawed, site, variant) ?? site
    return FlawedSOP(sop: flawed, slip: self, place: place)
  }

  /// Returns the SOP with the slip made at a site that chance picks; nothing where it has no site.
  package func made(in sop: SOP, using chance: inout some RandomNumberGenerator) -> FlawedSOP? {
    guard let site = sites(in: sop).randomElement(using: &chance) else { return nil }
    return made(in: sop, at: site, variant: Int(chance.next() % 1_000))
  }
}

/// An SOP with a slip in it, and the key to it.
package struct FlawedSOP: Sendable {
  package let sop: SOP
  package let slip: Slip
  /// What the finding of the broken rule speaks of.
  package let place: Subject
}
