/// A whole SOP, finished or not (*SOP Administrasi Pemerintahan*).
package struct SOP: Sendable, Hashable {
  package var status: Written<Status> = .empty
  package var kind = Kind()
  package var identity = Identity()
  package var promise = ServicePromise()
  /// The total the author declares (*total_waktu*).
  package var declaredTotal: Written<WorkingTime> = .empty
  /// The performers in the order of their columns.
  package var performers: Written<[String]> = .empty
  package var activities: [Activity] = []
  package var exemptions: [Exemption] = []
  /// What was written but not understood, word for word, so that printing loses nothing.
  package var leftovers: [Leftover] = []

  package init() {}

  package enum Status: String, Sendable, Hashable {
    case draft = "draf"
    case inForce = "ditetapkan"
  }

  /// The status in force: a draft unless the author says it is signed.
  package var isInForce: Bool { status.value == .inForce }
}

/// What sort of SOP it is (*jenis*); tells rules what applies.
///
/// Words as written, empty when not said.
package struct Kind: Sendable, Hashable {
  /// One of `natures`.
  package var nature: Written<String> = .empty
  /// One of `scopes`.
  package var scope: Written<String> = .empty
  /// One of `completenesses`.
  package var completeness: Written<String> = .empty
  /// One of `specificities`.
  package var specificity: Written<String> = .empty
  /// One of `occasions`.
  package var occasion: Written<String> = .empty
  /// One of `reaches`.
  package var reach: Written<String> = .empty

  package init() {}

  package static let natures = ["administratif", "teknis"]
  package static let scopes = ["makro", "mikro"]
  package static let completenesses = ["final", "parsial"]
  package static let specificities = ["generik", "spesifik"]
  package static let occasions = ["pelayanan", "rutin", "penugasan"]
  package static let reaches = ["internal", "eksternal"]

  package var isTechnical: Bool { nature.text.lowercased() == "teknis" }
  package var isService: Bool { occasion.text.lowercased() == "pelayanan" }

  /// Whether it says so, or says what nobody could read.
  package var mayBeTechnical: Bool { isTechnical || nature.isUnread }
  package var mayBePartial: Bool {
    completeness.isUnread || completeness.text.lowercased() == "parsial"
  }
}

/// The public promise of the service (*standar_pelayanan*).
package struct ServicePromise: Sendable, Hashable {
  package var time: Written<WorkingTime> = .empty
  package var requirements: Written<[String]> = .empty
  package var product: Written<String> = .empty

  package init() {}
}

/// A rule the author sets aside at one place, with a reason (*abaikan*).
package struct Exemption: Sendable, Hashable {
  package var rule: String
  /// The row meant, as the author numbered it; nothing means the whole draft.
  package var row: Int?
  package var reason: String

  package init(rule: String, row: Int? = nil, reason: String) {
    self.rule = rule
    self.row = row
    self.reason = reason
  }
}

/// Text of a draft that is kept but not understood: an unknown key or a block that does not parse.
package struct Leftover: Sendable, Hashable {
  /// Where it belongs when printing.
  package enum Home: Sendable, Hashable {
    /// Text above the first key.
    case top
    case document
    case kind
    case identity
    case approval
    case promise
    case activity(Activity.ID)
    /// The whole of a row that does not parse; the row stands among the others, all cells unread.
    case row(Activity.ID)
    /// An item of `cabang` that is no branch.
    case branches(Activity.ID)
    case branch(Activity.ID, Int)
    /// An item of `abaikan` that is no exemption.
    case exemptions

    /// The row in which the text stood, if it stood in one.
    package var activity: Activity.ID? {
      switch self {
      case .activity(let id), .row(let id), .branches(let id), .branch(let id, _): id
      case .top, .document, .kind, .identity, .approval, .promise, .exemptions: nil
      }
    }

    /// The same place in another row.
    package func of(_ other: Activity.ID) -> Home {
      switch self {
      case .activity: .activity(other)
      case .row: .row(other)
      case .branches: .branches(other)
      case .branch(_, let index): .branch(other, index)
      case .top, .document, .kind, .identity, .approval, .promise, .exemptions: self
      }
    }

    /// Where it comes in print, so that reading what was printed finds the same order.
    var rank: Int {
      switch self {
      case .top: 0
      case .kind: 1
      case .approval: 2
      case .identity: 3
      case .promise: 4
      case .branch(let id, let index): 8 + id.raw * 1_000_000 + min(index, 999_000)
      case .branches(let id): 8 + id.raw * 1_000_000 + 999_001
      case .activity(let id): 8 + id.raw * 1_000_000 + 999_002
      case .row(let id): 8 + id.raw * 1_000_000 + 999_003
      case .exemptions: .max - 1
      case .document: .max
      }
    }
  }

  package var home: Home
  /// The key it stands under; nothing where it is no entry of a map.
  package var key: String?
  /// The lines, word for word, indented as they stood below their home.
  package var text: String
  /// It is what a known key held: printed only while nobody has written something else there.
  package var isUnreadValue: Bool
  /// Its key stands above it already, and only what stands there is read.
  package var isRepeated: Bool

  package init(
    home: Home, key: String? = nil, text: String, isUnreadValue: Bool = false,
    isRepeated: Bool = false
  ) {
    self.home = home
    self.key = key
    self.text = text
    self.isUnreadValue = isUnreadValue
    self.isRepeated = isRepeated
  }
}

extension SOP {
  /// The row of an activity, counted from 0.
  ///
  /// - Complexity: O(*n*) in the number of activities.
  package func row(of id: Activity.ID) -> Int? { activities.firstIndex { $0.id == id } }

  package subscript(id: Activity.ID) -> Activity? {
    row(of: id).map { activities[$0] }
  }

  /// The symbol in force at a row: the stated one, else capsule for first and last, diamond for a
  /// row with branches, read or not, box for the rest.
  package func symbol(at row: Int) -> FlowSymbol {
    symbol(at: row) {
      leftovers.contains { $0.hidesBranches(of: activities[row]) }
    }
  }

  func symbol(at row: Int, whenBranchless hasUnreadBranches: () -> Bool) -> FlowSymbol {
    if let stated = activities[row].symbol.value { return stated }
    if row == 0 { return .start }
    if row == activities.count - 1 { return .end }
    return activities[row].branches.isEmpty && !hasUnreadBranches() ? .process : .decision
  }

  /// Whether the author wrote something into a cell that could not be read.
  ///
  /// Branches and `lanjut` carry no meaning of their own that could say so.
  package func isUnread(_ cell: Cell, of id: Activity.ID) -> Bool {
    leftovers.contains { leftover in
      switch leftover.home {
      case .row(id): true
      case .branches(id): cell == .branches
      case .activity(id):
        leftover.isUnreadValue && leftover.key == cell.key
      default: false
      }
    }
  }

  /// An ID no row of this draft bears.
  package var freshID: Activity.ID {
    Activity.ID((activities.map(\.id.raw).max() ?? 0) + 1)
  }
}
