import PlainYAML

/// A map of a draft, with the keys it may have.
enum DraftLevel: CaseIterable {
  case document, identity, approval, activity, promise, kind, branch, exemption

  var keys: [String] {
    switch self {
    case .document: DraftKey.document
    case .identity: DraftKey.identity
    case .approval: DraftKey.approval
    case .activity: DraftKey.activity
    case .promise: DraftKey.promise
    case .kind: DraftKey.kind
    case .branch: DraftKey.branch
    case .exemption: DraftKey.exemption
    }
  }

  /// Where its keys stand, for people.
  var words: String {
    switch self {
    case .document: "di tingkat teratas"
    case .identity: "di dalam identitas"
    case .approval: "di dalam pengesahan"
    case .activity: "di dalam satu baris langkah"
    case .promise: "di dalam standar_pelayanan"
    case .kind: "di dalam jenis"
    case .branch: "di dalam cabang"
    case .exemption: "di dalam abaikan"
    }
  }

  /// The map of the draft it names; nothing where the draft has none, or many.
  func map(in root: Node) -> Node? {
    switch self {
    case .document: root
    case .identity: root["identitas"]
    case .approval: root["identitas"]?["pengesahan"]
    case .promise: root["standar_pelayanan"]
    case .kind: root["jenis"]
    case .activity, .branch, .exemption: nil
    }
  }

  /// Whether a draft has many maps of the kind.
  var standsInList: Bool { self == .activity || self == .branch || self == .exemption }
}
