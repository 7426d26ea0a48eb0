/// How the points a draft lost are shared out over what cost them.
package struct Shares: Sendable, Hashable {
  /// In millionths of a point, in the order of the findings.
  package let ofFindings: [Int]
  /// What checks that could not be made yet hold back.
  package let ofWaiting: Int

  package var total: Int { ofFindings.reduce(0, +) + ofWaiting }
}

extension Score {
  /// Shares the loss out: first over the criteria, then inside each in proportion to what its
  /// findings take, remainders to the largest, so that all shares add up to the loss exactly.
  package func shares(of findings: [Finding]) -> Shares {
    let weights = findings.map { weighing.weight(of: $0, in: rubric) }
    let losses = criteria.map { $0.isInForce ? $0.weight - $0.credit : 0 }
    let perCriterion = Score.dividing(100_000_000 - raw, by: losses)
    var ofFindings = findings.map { _ in 0 }
    var ofWaiting = 0
    for (index, loss) in perCriterion.enumerated() where loss > 0 {
      let members = findings.indices.filter { weights[$0]?.criterion == index }
      let absent = members.filter { rubric.absences.contains(findings[$0].code) }
      let payers = criteria[index].isAbsent && !absent.isEmpty ? absent : members
      let prices = payers.map { payer in weights[payer].map { price(of: $0) } ?? 0 }
      let waiting = criteria[index].isWaiting ? heldBack(index, of: loss) : 0
      guard prices.contains(where: { $0 > 0 }) else {
        ofWaiting += loss
        continue
      }
      ofWaiting += waiting
      for (payer, share) in zip(payers, Score.dividing(loss - waiting, by: prices)) {
        ofFindings[payer] = share
      }
    }
    return Shares(ofFindings: ofFindings, ofWaiting: ofWaiting)
  }

  private func price(of weight: Weighing.Weight) -> Int {
    let deduction =
      switch weight.severity {
      case .kesalahan: weighing.deductions.kesalahan
      case .peringatan: weighing.deductions.peringatan
      case .saran: weighing.deductions.saran
      }
    return deduction * weight.units
  }

  /// The part of a criterion's loss that its own findings do not explain.
  private func heldBack(_ index: Int, of loss: Int) -> Int {
    let criterion = criteria[index]
    let free =
      criterion.isAbsent
      ? 0 : criterion.tally.credit(of: criterion.weight, taking: weighing.deductions)
    let whole = criterion.weight - criterion.credit
    guard whole > 0, free > criterion.credit else { return 0 }
    return loss * (free - criterion.credit) / whole
  }

  /// Divides an amount in proportion to weights; what rounding leaves goes to the largest rests.
  static func dividing(_ amount: Int, by weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0, amount > 0 else { return weights.map { _ in 0 } }
    let products = weights.map { amount.multipliedFullWidth(by: $0) }
    let divided = products.map { total.dividingFullWidth($0) }
    var shares = divided.map(\.quotient)
    let missing = amount - shares.reduce(0, +)
    let byRest = divided.indices.sorted { a, b in
      divided[a].remainder != divided[b].remainder
        ? divided[a].remainder > divided[b].remainder : a < b
    }
    for index in byRest.prefix(missing) { shares[index] += 1 }
    return shares
  }
}
