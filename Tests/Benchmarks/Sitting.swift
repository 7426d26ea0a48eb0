import Records
import Support

/// The programs that are typed into, each started on a terminal of its own.
struct Sitting {
  let peers: Peers
  let folder: TemporaryFolder
  let home: String

  static let rows = 40
  static let columns = 120

  /// Prepares a learner with a draft of 12 activities and 40 entries.
  init(peers: Peers, folder: TemporaryFolder) throws {
    self.peers = peers
    self.folder = folder
    home = "\(folder.path)/home"
    let library = Library(folder: "\(home)/bimtek/peserta", newName: LearnerHome.newName)
    _ = try LearnerHome.fill(library, entries: 40)
    try folder.write(DraftText.printing(rows: 25), to: "nano.txt")
    try folder.write(TextualForm.source, to: "form.py")
  }

  func bimtek() throws -> PtySession {
    try start(peers.bimtek, [], environment: ["XDG_DATA_HOME": home])
  }

  /// The editor with the caret in the words of an activity.
  func editor() throws -> PtySession {
    let session = try bimtek()
    try session.wait(for: "Konsep SOP saya")
    session.write("k")
    try session.wait(for: "Pelayanan Legalisasi")
    session.write(PtySession.Keys.enter)
    try session.wait(for: "Judul SOP")
    session.write("2")
    session.lastArrival(quietFor: 300)
    session.write(PtySession.Keys.enter)
    session.lastArrival(quietFor: 300)
    return session
  }

  func nano() throws -> PtySession? {
    guard let nano = peers.nano else { return nil }
    let session = try start(nano, ["-I", "\(folder.path)/nano.txt"])
    return session
  }

  func textual() throws -> PtySession? {
    guard let python = peers.textual else { return nil }
    return try start(python, ["\(folder.path)/form.py"])
  }

  private func start(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> PtySession {
    try PtySession(
      program, arguments, environment: environment, rows: Sitting.rows, columns: Sitting.columns)
  }
}
