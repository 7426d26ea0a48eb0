/// One activity of the learner's unit, in the list of what needs an SOP (*Daftar SOP Unit*).
package struct UnitActivity: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case routine = "rutin"
    case service = "pelayanan"
    case assignment = "penugasan"
  }

  /// What there is of an SOP, by evidence and not by feeling.
  package enum State: String, Sendable, Hashable, CaseIterable, Codable {
    case current = "ada"
    case outdated = "perlu diperbarui"
    case missing = "belum ada"
  }

  /// Permanent; handed in from outside.
  package var id: String
  package var name: String
  package var unit: String
  package var kind: Kind
  package var sop: State
  package var owner: String
  /// When the SOP is planned, in the learner's words.
  package var planned: String

  package init(
    id: String, name: String = "", unit: String = "", kind: Kind = .routine, sop: State = .missing,
    owner: String = "", planned: String = ""
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.kind = kind
    self.sop = sop
    self.owner = owner
    self.planned = planned
  }
}

/// How many activities have their SOP.
package struct Coverage: Sendable, Hashable {
  package var having: Int
  package var outdated: Int
  package var all: Int

  package init(of activities: [UnitActivity]) {
    having = activities.count { $0.sop == .current }
    outdated = activities.count { $0.sop == .outdated }
    all = activities.count
  }

  /// Rounded down, so that only a full list is 100.
  package var percent: Int { all == 0 ? 0 : having * 100 / all }

  /// "3 dari 5 kegiatan memiliki SOP yang berlaku (60 %), 1 perlu diperbarui".
  package var words: String {
    guard all > 0 else { return "belum ada kegiatan" }
    let old = outdated > 0 ? ", \(outdated) perlu diperbarui" : ""
    return "\(having) dari \(all) kegiatan memiliki SOP yang berlaku (\(percent)\u{A0}%)\(old)"
  }
}

extension [UnitActivity] {
  /// The units in the order they were first named, with their activities.
  package var byUnit: [(unit: String, activities: [UnitActivity])] {
    var units: [String] = []
    for activity in self where !units.contains(activity.unit) { units.append(activity.unit) }
    return units.map { unit in (unit, filter { $0.unit == unit }) }
  }
}
