package import SOPRules

extension Exercise {
  /// Returns what a rung of help says, counted from 1; nothing above the last.
  package func hint(_ rung: Int, by rulebook: Rulebook) -> String? {
    guard hints.indices.contains(rung - 1) else { return nil }
    switch hints[rung - 1] {
    case .place(let text): return text
    case .rule("", let text): return text
    case .rule(let code, let text):
      return text.isEmpty
        ? rulebook.citation(of: code) : "\(text) \(rulebook.standing(of: code))"
    case .example(let text): return "Contoh: \(text)"
    case .answer(let answer, let text):
      let words = words(of: answer, by: rulebook)
      return "Jawaban: \(words)\(words.hasSuffix(".") ? "" : ".") \(text)"
    }
  }

  /// Returns an answer as people read it, with the texts instead of the ids.
  package func words(of answer: Answer, by rulebook: Rulebook) -> String {
    switch (kind, answer) {
    case (.prediction, .choice(let codes)):
      return codes.map { rulebook[$0]?.statement ?? $0 }.joined(separator: " ")
    case (.appraisal(let appraisal), .pairs(let levels)):
      return appraisal.criteria.compactMap { criterion in
        levels[criterion.id].map { "\(criterion.text) – \($0)" }
      }.joined(separator: "; ")
    case (_, .text(let text)) where givenDraft != nil:
      return givenDraft?.changes(to: text) ?? text
    case (_, .text(let text)): return text
    case (.choice(let choice), .choice(let ids)):
      return ids.map { id in choice.options.first { $0.id == id }?.text ?? id }
        .joined(separator: "; ")
    case (.ordering(let ordering), .order(let ids)):
      return ids.map { id in
        ordering.items.first { $0.id == id }?.text
          ?? ordering.distractors.first { $0.id == id }?.text ?? id
      }.joined(separator: " → ")
    case (.matching(let matching), .pairs(let pairs)):
      return matching.left.compactMap { left in
        pairs[left.id].map { "\(left.text) – \(matching.text(ofRight: $0))" }
      }.joined(separator: "; ")
    case (_, .choice(let ids)), (_, .order(let ids)): return ids.joined(separator: "; ")
    case (_, .pairs(let pairs)):
      return pairs.sorted { $0.key < $1.key }.map { "\($0.key) – \($0.value)" }
        .joined(separator: "; ")
    }
  }
}
