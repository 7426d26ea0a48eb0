package import PlainYAML

extension KeptReview {
  /// Why a text is no report of `periksa --format json`.
  package struct Unreadable: Error, Sendable {
    package let words: String
    package let place: Place
  }

  /// A report of a whole office stays below this.
  package static let largestReport = 50_000_000

  /// Whether a text looks like a saved report and not like a draft.
  package static func isReport(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
      && bytes.prefix(200).split(separator: UInt8(ascii: "\"")).dropFirst().first
        == Array("skema".utf8)[...]
  }

  /// Reads the files of a saved report; JSON is YAML in brackets.
  ///
  /// - Throws: `Unreadable` when it is no report of schema 1.
  package static func reading(report bytes: [UInt8]) throws(Unreadable) -> [KeptReview] {
    let root: Node?
    do {
      root = try Tree.parsingByEvents(PlainText(bytes: bytes)).root
    } catch {
      throw Unreadable(words: error.words, place: error.place)
    }
    guard let root, root["skema"]?.text == "1", let files = root["berkas"]?.list else {
      throw Unreadable(
        words: "Laporan ini bukan hasil periksa --format json dengan skema 1.", place: .start)
    }
    let frame = Frame(root)
    return files.map { KeptReview($0, in: frame) }
  }

  /// What all files of a report share.
  fileprivate struct Frame {
    let rubric: Node?
    let profile: Profile
    let rules: Set<String>
    let settingsHash: String?
    /// Of all rules that were lowered or silenced.
    let exceptions: [String: String]
    /// Of the rules that can cost points.
    let revisions: [String: Int]

    init(_ root: Node) {
      rubric = root["rubrik"]
      profile = root["profil"]?.text.flatMap(Profile.init) ?? .latihan
      var revisions: [String: Int] = [:]
      for entry in root["revisi"]?.map ?? [] {
        revisions[entry.key] = entry.value.text.flatMap { Int($0) }
      }
      rules = Set(revisions.keys)
      settingsHash = root["instansi"]?["hash"]?.text.flatMap { $0.isEmpty ? nil : $0 }
      var exceptions: [String: String] = [:]
      for entry in root["instansi"]?["aturan"]?.list ?? [] {
        guard let code = entry["kode"]?.text else { continue }
        exceptions[code] = entry["menjadi"]?.text
      }
      self.exceptions = exceptions
      for code in root["tanpa_bobot"]?.texts ?? [] { revisions[code] = nil }
      self.revisions = revisions
    }
  }

  private init(_ file: Node, in frame: Frame) {
    self.init(name: file["berkas"]?.text ?? "")
    rules = frame.rules
    findings = (file["temuan"]?.list ?? []).compactMap { KeptFinding($0) }
    unread = (file["tak_terbaca"]?.list ?? []).filter { $0["dibaca"]?.text != "true" }
      .compactMap { $0["pesan"]?.text }
    waiting = Set((file["belum_diperiksa"]?.list ?? []).compactMap { $0["kode"]?.text })
    setAside = Set(
      (file["pengecualian"]?.list ?? []).filter { $0["keadaan"]?.text == "berlaku" }
        .compactMap { $0["aturan"]?.text })
    silenced = Set(
      frame.exceptions.filter { $0.value == Agency.Exception.silent }.map(\.key))
    whyNoNumber = file["belum_dinilai"]?.text
    isRefused = file["naskah"] == nil
    record = file["nilai"].flatMap { score in
      ScoreRecord(score, draftHash: file["naskah"]?.text ?? "", in: frame)
    }
  }
}

extension ScoreRecord {
  fileprivate init?(_ score: Node, draftHash: String, in frame: KeptReview.Frame) {
    guard let raw = score["mentah_mikro"]?.integer, let final = score["akhir_mikro"]?.integer,
      let rubric = frame.rubric
    else { return nil }
    var criteria: [String: Int] = [:]
    for entry in score["kelompok"]?.map ?? [] {
      criteria[entry.key] = entry.value["dapat_mikro"]?.integer
    }
    let exceptions = frame.exceptions.filter { frame.revisions[$0.key] != nil }
    self.init(
      rubric: rubric["id"]?.text ?? "", version: rubric["versi"]?.text ?? "",
      structureHash: rubric["hash_struktur"]?.text ?? "",
      contentHash: rubric["hash_isi"]?.text ?? "", draftHash: draftHash, profile: frame.profile,
      settingsHash: frame.settingsHash, exceptions: exceptions.isEmpty ? nil : exceptions,
      revisions: frame.revisions, raw: raw, final: final, gates: score["wajib"]?.texts ?? [],
      criteria: criteria)
  }
}

extension KeptFinding {
  fileprivate init?(_ node: Node) {
    guard let code = node["kode"]?.text,
      let severity = node["keparahan"]?.text.flatMap(Severity.init)
    else { return nil }
    self.init(
      code: code, severity: severity, message: node["pesan"]?.text ?? "",
      next: node["langkah_perbaikan"]?.text ?? "", place: node["di"]?.text ?? "",
      path: node["subjek"]?.text ?? "", trace: node["sidik"]?.text ?? "")
  }
}

extension Node {
  fileprivate var texts: [String] { (list ?? []).compactMap(\.text) }
  fileprivate var integer: Int? { text.flatMap { Int($0) } }
}
