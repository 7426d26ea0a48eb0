extension Ordering {
  /// Marks an order: the largest set of items that stand to each other as they must, less the
  /// distractors used, of all items.
  ///
  /// What lies outside that set is named as what to move, a better message than the first slip.
  ///
  /// - Complexity: O(2*ⁿ*) in the number of items, of which there are at most `mostItems`.
  func outcome(of order: [String]) -> Outcome {
    var seen: Set<String> = []
    let order = order.filter { seen.insert($0).inserted }
    let placed = order.compactMap { id in items.firstIndex { $0.id == id } }
    let used = distractors.filter { seen.contains($0.id) }
    let kept = largestOrderedSet(in: placed)
    let moved = placed.indices.filter { kept & 1 << $0 == 0 }.map { items[placed[$0]] }
    let count = placed.count - moved.count
    let marks = Marks(count - used.count, of: items.count)
    let difference =
      used.isEmpty ? "\(count) langkah urut" : "\(count) langkah urut − \(used.count) pengecoh"
    var remarks: [Outcome.Remark] = []
    if count > 0, count < items.count || !used.isEmpty {
      let texts = placed.indices.filter { kept & 1 << $0 != 0 }.map { items[placed[$0]].text }
      remarks.append(
        Outcome.Remark(
          isRight: true, part: "",
          feedback: Feedback(what: "Sudah urut: \(texts.joined(separator: "; ")).")))
    }
    remarks += moved.map {
      wrong(
        $0.text, "Langkah ini belum pada tempatnya.", "Pindahkan ke tempat yang sesuai urutannya.")
    }
    remarks += used.map {
      wrong($0.text, $0.feedback, "Keluarkan langkah ini dari urutan.")
    }
    remarks += items.filter { !seen.contains($0.id) }.map {
      wrong($0.text, "Langkah ini belum disusun.", "Masukkan ke dalam urutan.")
    }
    if !moved.isEmpty {
      remarks.append(Outcome.Remark(isRight: false, part: "", feedback: otherwise))
    }
    return Outcome(
      score: marks.score, arithmetic: "\(difference), dari \(items.count) = \(marks.words)",
      feedback: remarks)
  }

  private func wrong(_ part: String, _ what: String, _ next: String) -> Outcome.Remark {
    Outcome.Remark(isRight: false, part: part, feedback: Feedback(what: what, next: next))
  }

  /// Returns, as bits by place, the most items no two of which stand the wrong way round; among
  /// equals those that stand earlier.
  private func largestOrderedSet(in placed: [Int]) -> Int {
    let before = precedence
    let conflicts = placed.indices.map { later in
      placed.indices.reduce(0) { mask, earlier in
        let isWrong = earlier < later && before[placed[earlier]] & 1 << placed[later] != 0
        return isWrong ? mask | 1 << earlier : mask
      }
    }
    var best = 0
    for set in 0..<(1 << placed.count) where set.nonzeroBitCount > best.nonzeroBitCount {
      let isOrdered = placed.indices.allSatisfy { place in
        set & 1 << place == 0 || set & conflicts[place] == 0
      }
      if isOrdered { best = set }
    }
    return best
  }

  /// For each item, as bits, all items that must stand before it.
  var precedence: [Int] {
    var before = items.map { item in
      item.after.reduce(0) { mask, id in
        items.firstIndex { $0.id == id }.map { mask | 1 << $0 } ?? mask
      }
    }
    for middle in items.indices {
      for item in items.indices where before[item] & 1 << middle != 0 {
        before[item] |= before[middle]
      }
    }
    return before
  }
}
