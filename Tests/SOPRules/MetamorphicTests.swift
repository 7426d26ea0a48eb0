import SOPDocument
import SOPRules
import Support
import Testing

/// A change of the draft that means nothing to the rules changes nothing they find.
@Suite struct MetamorphicTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    /// The groups of rules it means something to.
    var except: [String] = []
    let make: @Sendable (SOP) -> SOP

    var testDescription: String { name }
  }

  static let changes = [
    Change(name: "rows bear the numbers they have anyway") { sop in
      guard sop.activities.allSatisfy(\.writtenNumber.isEmpty) else { return sop }
      return sop.changingRows { row, activity in
        activity.writtenNumber = Written(words: "\(row + 1)", meaning: .value(row + 1))
      }
    },
    Change(name: "performers have other names, everywhere the same", except: ["PL", "FM"]) { sop in
      var sop = sop
      func other(_ names: Written<[String]>) -> Written<[String]> {
        names.items.isEmpty ? names : Written(items: names.items.map { $0 + " Tirtayasa" })
      }
      let names = sop.performers.items.sorted { $0.utf8.count > $1.utf8.count }
      sop.performers = other(sop.performers)
      return sop.changingRows { _, activity in
        activity.performers = other(activity.performers)
        activity.joint = other(activity.joint)
        if let name = names.first(where: { activity.text.words.hasPrefix($0) }) {
          activity.text = Written(
            text: name + " Tirtayasa" + activity.text.words.dropFirst(name.count))
        }
      }
    },
    Change(name: "empty remarks say where the work is done") { sop in
      sop.changingRows { _, activity in
        if activity.remark.isEmpty { activity.remark = Written(text: "Ruang layanan") }
      }
    },
    // The last such arrow lies in no loop: a box within a loop may be what mends.
    Change(
      name: "a further box stands on an arrow", except: ["BH", "KG", "KS", "MB", "FM", "PL"]
    ) { sop in
      var sop = sop
      guard let row = sop.activities.indices.dropFirst().last(where: sop.leadsOnPlainly) else {
        return sop
      }
      var box = sop.activities[row]
      box.id = sop.freshID
      box.text = Written(text: "Membubuhkan stempel pada amplop")
      sop.activities.insert(box, at: row + 1)
      return sop
    },
  ]

  private struct Mark: Hashable {
    var code: String
    var subject: Subject
  }

  private func marks(of sop: SOP, but groups: [String]) -> Set<Mark> {
    let findings = Rulebook.standard.singleFindings(in: sop).findings
    return Set(
      findings.filter { !groups.contains(String($0.code.prefix(2))) }
        .map { Mark(code: $0.code, subject: $0.subject) })
  }

  @Test(arguments: changes)
  func `what means nothing to the rules changes nothing they find`(change: Change) {
    var dice = Dice(seed: 17)
    for draft in Corpus.drafts {
      for slips in [0, 1, 4] {
        var sop = draft.sop
        for _ in 0..<slips {
          guard let slip = Slip.standard.randomElement(using: &dice) else { continue }
          sop = slip.made(in: sop, using: &dice)?.sop ?? sop
        }
        let (before, after) = (sop, change.make(sop))
        let changed = marks(of: after, but: change.except).symmetricDifference(
          marks(of: before, but: change.except))
        #expect(changed == [], "\(draft.name)\n\(sop.printed())")
      }
    }
  }
}

extension SOP {
  fileprivate func changingRows(_ body: (Int, inout Activity) -> Void) -> SOP {
    var sop = self
    for row in sop.activities.indices { body(row, &sop.activities[row]) }
    return sop
  }

  /// Whether a row is a box from which one comes to the row below and to no other.
  fileprivate func leadsOnPlainly(_ row: Int) -> Bool {
    let activity = activities[row]
    return row < activities.count - 1 && symbol(at: row) == .process && activity.next == nil
      && activity.branches.isEmpty
  }
}
