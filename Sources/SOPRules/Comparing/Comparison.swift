/// Two reviews side by side: what was mended, what is new, what remains.
package struct Comparison: Sendable {
  package let before: KeptReview
  package let after: KeptReview
  package private(set) var mended: [KeptFinding] = []
  package private(set) var new: [KeptFinding] = []
  /// As they are told now.
  package private(set) var remaining: [KeptFinding] = []
  /// No longer told, though nobody can say that they were mended, with the reason.
  package private(set) var untold: [(finding: KeptFinding, reason: String)] = []

  package init(_ before: KeptReview, _ after: KeptReview) {
    self.before = before
    self.after = after
    var old = before.findings.map { Optional($0) }
    var fresh = after.findings.map { Optional($0) }
    var pairs: [Int] = []
    // A row that moved keeps its words, a row that was reworded keeps its place.
    for same in [Comparison.isSameTold, Comparison.isSameTrace, Comparison.isSamePath] {
      for index in fresh.indices {
        guard let finding = fresh[index],
          let match = old.firstIndex(where: { $0.map { same($0, finding) } ?? false })
        else { continue }
        old[match] = nil
        fresh[index] = nil
        pairs.append(index)
      }
    }
    remaining = pairs.sorted().map { after.findings[$0] }
    new = fresh.compactMap(\.self)
    for finding in old.compactMap(\.self) {
      if let reason = after.isSilent(on: finding.code) {
        untold.append((finding, reason))
      } else {
        mended.append(finding)
      }
    }
  }

  /// Why the two numbers must not be compared; empty when they may.
  package var obstacles: [String] {
    guard let before = before.record, let after = after.record else { return [] }
    return before.obstacles(to: after)
  }

  /// The points gained, in hundredths, as the difference of the two numbers people see; nothing where
  /// they must not be compared.
  package var gain: Int? {
    guard obstacles.isEmpty, let old = before.record?.final, let new = after.record?.final else {
      return nil
    }
    return Wording.hundredths(micro: new) - Wording.hundredths(micro: old)
  }

  private static func isSameTold(_ one: KeptFinding, _ other: KeptFinding) -> Bool {
    one.trace == other.trace && one.message == other.message
  }

  private static func isSameTrace(_ one: KeptFinding, _ other: KeptFinding) -> Bool {
    one.trace == other.trace
  }

  private static func isSamePath(_ one: KeptFinding, _ other: KeptFinding) -> Bool {
    one.code == other.code && one.path == other.path
  }
}

extension KeptReview {
  /// Why this review may say nothing of a rule although the draft breaks it.
  fileprivate func isSilent(on code: String) -> String? {
    if isRefused { return "berkasnya belum dapat dibaca" }
    if !rules.contains(code) { return "aturannya tidak diperiksa" }
    if silenced.contains(code) { return "aturannya tidak diperiksa di kelas ini" }
    if waiting.contains(code) { return "menunggu perbaikan lain" }
    if setAside.contains(code) { return "dikecualikan dengan alasan" }
    return nil
  }
}
