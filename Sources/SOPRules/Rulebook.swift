/// The rules in force.
package struct Rulebook: Sendable {
  package let rules: [Rule]

  package init(rules: [Rule]) {
    self.rules = rules
  }
}
