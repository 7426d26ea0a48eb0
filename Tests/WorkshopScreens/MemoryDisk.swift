import Workshop

/// The outside of a sitting: learners, their journals and drafts, and files, all in memory.
struct MemoryDisk {
  /// What is kept of one learner.
  struct Work {
    var learner: Learner
    var pin: String?
    var entries: [Kept.Dated] = []
    var drafts: [Draft.ID: Draft] = [:]
  }

  var work: [Work]
  /// Files that were exported, and files that can be imported.
  var files: [String: String] = [:]
  /// Where the next learner's work is kept.
  var storage: Storage = .onDisk
  /// Whose work is open.
  private var current: Learner.ID?
  /// What is to be said as soon as what was refused is on disk.
  private var owed: [Reply] = []

  init(_ work: [Work] = []) { self.work = work }

  static let ofNobody = MemoryDisk()

  static let ofRahma = MemoryDisk([
    Work(learner: Learner(id: Learner.ID("p1"), name: "Rahma", office: "Kecamatan"))
  ])

  /// Two people share the home; the second one has a PIN.
  static let ofTwo = MemoryDisk([
    Work(learner: Learner(id: Learner.ID("p1"), name: "Rahma", office: "Kecamatan")),
    Work(
      learner: Learner(id: Learner.ID("p2"), name: "Budi", office: "Dinas Sosial", hasPIN: true),
      pin: "1234"),
  ])

  /// What the learner at work has done, in order.
  var journal: [Entry] { place.map { work[$0].entries.map(\.entry) } ?? [] }

  /// The working copies of the learner at work, as last kept.
  var drafts: [Draft.ID: Draft] { place.map { work[$0].drafts } ?? [:] }

  private var place: Int? { work.firstIndex { $0.learner.id == current } }

  mutating func replies(to effect: Effect, at now: Timestamp) -> [Reply] {
    switch effect {
    case .listLearners: return [.learners(work.map(\.learner))]
    case .createLearner(let name, let office, let pin):
      let id = Learner.ID("p\(work.count + 1)")
      work.append(
        Work(
          learner: Learner(id: id, name: name, office: office, hasPIN: pin != nil), pin: pin,
          entries: [Kept.Dated(at: now, entry: .named(name: name, office: office))]))
      return open(id)
    case .openLearner(let id, let pin):
      guard let work = work.first(where: { $0.learner.id == id }) else { return [] }
      return work.pin == nil || work.pin == pin ? open(id) : [.wrongPIN(id)]
    case .setPIN(let pin):
      if let place { work[place].pin = pin }
      return []
    case .record(let entry, let ticket):
      guard let place else { return [] }
      work[place].entries.append(Kept.Dated(at: now, entry: entry))
      return told(.recorded(ticket: ticket), ticket)
    case .keepDraft(let draft, let ticket):
      guard let place else { return [] }
      work[place].drafts[draft.id] = draft
      return told(.draftKept(draft.id, ticket: ticket), ticket)
    case .dropDraft(let id):
      if let place { work[place].drafts[id] = nil }
      return []
    case .useFolder:
      storage = .onDisk
      defer { owed = [] }
      return [.storage(.onDisk)] + owed
    case .importDraft, .exportDraft: return replies(toFiling: effect)
    case .readLesson, .readBank, .readGrounds, .readNorm, .readCase, .showColours, .redraw,
      .suspend, .quit:
      return []
    }
  }

  /// A home that only lives in memory refuses, and owes the answer until there is a disk.
  private mutating func told(_ done: Reply, _ ticket: Int) -> [Reply] {
    guard case .inMemory(let reason) = storage else { return [done] }
    owed.append(done)
    return [.notWritten(ticket: ticket, reason: reason)]
  }

  private mutating func open(_ id: Learner.ID) -> [Reply] {
    current = id
    guard let place else { return [] }
    let drafts = work[place].drafts.values.sorted { $0.changedAt > $1.changedAt }
    return [
      .opened(
        Kept(
          learner: work[place].learner, entries: work[place].entries, drafts: drafts,
          storage: storage))
    ]
  }

  private mutating func replies(toFiling effect: Effect) -> [Reply] {
    switch effect {
    case .importDraft(let path):
      guard let text = files[path] else { return [.failed(reason: "\(path) belum ada.")] }
      return [.imported(path: path, text: text)]
    case .exportDraft(let path, let text, let overwrites):
      if files[path] != nil, !overwrites {
        return [.exportNeedsConsent(path: path, reason: "\(path) sudah ada.")]
      }
      files[path] = text
      return [.exported(path: path)]
    default: return []
    }
  }
}
