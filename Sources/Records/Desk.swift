package import Workshop

/// Performs what the trainer asks about learners' work, one effect after another.
///
/// At the desk lies the file of the learner at work. Files whose work is only in memory stay beside
/// it when another learner sits down: nothing may be let go before it is on a disk.
package struct Desk: Sendable {
  private var library: Library
  private var open: LearnerFile?
  /// What was last said of where the work is kept.
  private var told: Storage = .onDisk
  private var waiting: [LearnerFile] = []
  /// What is to be said of earlier writes as soon as they are on disk.
  private var owed: [Reply] = []

  package init(library: Library) {
    self.library = library
  }

  /// Performs an effect on learners or their work; any other is not for this desk.
  package mutating func perform(_ effect: Effect, at now: Timestamp) -> [Reply] {
    switch effect {
    case .listLearners: [.learners(learners)]
    case .createLearner(let name, let office, let pin):
      take { desk in try desk.library.create(name: name, office: office, pin: pin, at: now) }
    case .openLearner(let id, let pin): take { desk in try desk.opening(id, pin: pin, at: now) }
    case .setPIN(let pin): write(saying: nil, or: nil) { try $0.setPIN(pin) }
    case .record(let entry, let ticket):
      write(saying: .recorded(ticket: ticket), or: ticket) { try $0.append(entry, at: now) }
    case .keepDraft(let draft, let ticket):
      write(saying: .draftKept(draft.id, ticket: ticket), or: ticket) { try $0.keepDraft(draft) }
    case .dropDraft(let id): write(saying: nil, or: nil) { try $0.dropDraft(id) }
    case .useFolder(let home): use(home)
    case .readLesson, .readBank, .readGrounds, .readNorm, .readCase, .importDraft, .exportDraft,
      .showColours,
      .redraw, .suspend, .quit:
      []
    }
  }

  /// Lets go of every file.
  ///
  /// - Parameter home: where to put work that is only in memory, when nobody can be asked any more.
  /// - Returns: whether anything had to be put there.
  @discardableResult
  package mutating func close(rescuingTo home: String? = nil) -> Bool {
    let files = waiting + [open].compactMap(\.self)
    var isRescued = false
    for file in files {
      if let home, file.isOnlyInMemory, file.hasWork {
        isRescued = (try? file.useFolder(Library.folder(in: home))) != nil || isRescued
      }
      file.close()
    }
    open = nil
    waiting = []
    return isRescued
  }

  /// Those on disk, and those who are only in memory.
  private var learners: [Learner] {
    let listed = library.learners()
    let known = Set(listed.map(\.id))
    let unlisted = (waiting + [open].compactMap(\.self)).filter { !known.contains($0.id) }
    return unlisted.compactMap { try? $0.readAll().learner } + listed
  }

  private func opening(
    _ id: Learner.ID, pin: String?, at now: Timestamp
  ) throws -> (file: LearnerFile, kept: Kept) {
    let here = (waiting + [open].compactMap(\.self)).first { $0.id == id }
    // A file that was only read may be free by now.
    guard let here, !here.isOnlyRead else { return try library.open(id, pin: pin, at: now) }
    return (here, try here.readAll(pin: pin))
  }

  /// Lays a learner's file in the place of the one before.
  private mutating func take(
    _ opening: (Desk) throws -> (file: LearnerFile, kept: Kept)
  ) -> [Reply] {
    do {
      let (file, kept) = try opening(self)
      if let before = open, before !== file {
        if before.isOnlyInMemory { waiting.append(before) } else { before.close() }
      }
      waiting.removeAll { $0 === file }
      open = file
      told = kept.storage
      owed = []
      return [.opened(kept)]
    } catch Trouble.wrongPIN(let id) {
      return [.wrongPIN(id)]
    } catch {
      return [.failed(reason: "\(error)")]
    }
  }

  private mutating func write(
    saying done: Reply?, or ticket: Int?, _ change: (LearnerFile) throws -> Void
  ) -> [Reply] {
    guard let open else {
      let reason = "Belum ada peserta yang dipilih. Pilih atau buat peserta lebih dahulu."
      return [ticket.map { .notWritten(ticket: $0, reason: reason) } ?? .failed(reason: reason)]
    }
    do {
      try change(open)
      return news(of: open) + [done].compactMap(\.self)
    } catch {
      if open.isOnlyInMemory { owed += [done].compactMap(\.self) }
      let reason = "\(error)"
      return news(of: open)
        + [ticket.map { .notWritten(ticket: $0, reason: reason) } ?? .failed(reason: reason)]
    }
  }

  /// What changed about where the work is kept, and what is on disk because of it.
  private mutating func news(of file: LearnerFile) -> [Reply] {
    let storage = file.storage
    var news: [Reply] = []
    if storage != told { news.append(.storage(storage)) }
    told = storage
    if !file.isOnlyInMemory {
      news += owed
      owed = []
    }
    return news
  }

  /// Moves to another home, with all that is only in memory.
  private mutating func use(_ home: String) -> [Reply] {
    let folder = Library.folder(in: home)
    do {
      try open?.useFolder(folder)
      library = library.at(folder)
      for file in waiting { try file.useFolder(folder) }
      waiting.forEach { $0.close() }
      waiting = []
    } catch {
      return (open.map { news(of: $0) } ?? []) + [.failed(reason: "\(error)")]
    }
    return open.map { news(of: $0) } ?? [.storage(.onDisk)]
  }
}

extension LearnerFile {
  fileprivate var isOnlyInMemory: Bool {
    if case .inMemory = storage { true } else { false }
  }

  fileprivate var isOnlyRead: Bool {
    if case .readOnly = storage { true } else { false }
  }

  fileprivate var hasWork: Bool {
    guard let kept = try? readAll() else { return false }
    return !kept.entries.isEmpty || !kept.drafts.isEmpty
  }
}
