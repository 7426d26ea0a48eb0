import ArgumentParser
import PlainYAML
import Records
import SOPRules

/// Compares two drafts, or saved reports of them.
struct Banding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "banding",
    abstract: "Membandingkan dua naskah: apa yang sudah diperbaiki dan apa yang baru.",
    discussion: """
      SEBELUM dan SESUDAH berupa naskah, folder, atau laporan yang disimpan dengan periksa --format \
      json. Isi folder dipasangkan menurut nama berkasnya. Selesai dengan 0 bila tidak ada catatan \
      baru, 1 bila ada, 2 bila ada berkas atau pilihan yang ditolak.
      """)

  @Argument(help: ArgumentHelp("Naskah, folder, atau laporan lama.", valueName: "sebelum"))
  var before: String

  @Argument(help: ArgumentHelp("Naskah, folder, atau laporan baru.", valueName: "sesudah"))
  var after: String

  @OptionGroup var options: ReviewOptions

  func run() throws {
    let source = try options.source()
    let inspection = Inspection(
      rulebook: .standard, rubric: source.rubric, profile: options.profil,
      agency: try options.agency(under: source.rubric), whyNoRubric: source.absence)
    let pairing = Pairing(try reviews(at: before, inspection), try reviews(at: after, inspection))
    if pairing.pairs.count == 1 {
      // With nothing to compare, the reason is the whole answer.
      for side in [pairing.pairs[0].0, pairing.pairs[0].1] where side.isRefused {
        throw Trouble.refused("\(side.name): \(side.whyNoNumber ?? "")")
      }
    }
    let comparisons = pairing.pairs.map { Comparison($0, $1) }
    Output.write(
      (comparisons.map(ComparisonText.printing) + [pairing.singles].filter { !$0.isEmpty })
        .joined(separator: "\n\n"))
    let sides = comparisons.flatMap { [$0.before, $0.after] }
    if sides.contains(where: \.isRefused) { throw Exit.refused }
    if comparisons.contains(where: { !$0.new.isEmpty }) { throw Exit.findings }
  }

  private func reviews(
    at path: String, _ inspection: Inspection
  ) throws(Trouble) -> [KeptReview] {
    if path != "-", !Folder.isFolder(path), Folder.exists(path) {
      let bytes = try Folder.bytes(of: path, limit: KeptReview.largestReport)
      if KeptReview.isReport(bytes) {
        do {
          return try KeptReview.reading(report: bytes)
        } catch {
          throw .refused("\(path):\(error.place.line):\(error.place.column): \(error.words)")
        }
      }
    }
    return inspection.reports(on: [path]).map {
      KeptReview($0, under: inspection.rulebook, digest: Digest.sha256)
    }
  }
}

/// Which review of one side belongs to which of the other.
struct Pairing {
  private(set) var pairs: [(KeptReview, KeptReview)] = []
  /// Those without a partner, told in one paragraph.
  private(set) var singles = ""

  /// Two single files belong together whatever their names; files of folders by the end of their
  /// paths.
  init(_ before: [KeptReview], _ after: [KeptReview]) {
    if before.count == 1, after.count == 1 {
      pairs = [(before[0], after[0])]
      return
    }
    let (old, new) = (Pairing.named(before), Pairing.named(after))
    for (name, review) in new {
      if let match = old.first(where: { $0.name == name }) { pairs.append((match.review, review)) }
    }
    let lines = [
      ("Hanya di sebelum", old.map(\.name).filter { name in !new.contains { $0.name == name } }),
      ("Hanya di sesudah", new.map(\.name).filter { name in !old.contains { $0.name == name } }),
    ]
    singles = lines.filter { !$0.1.isEmpty }.map { label, names in
      "\(label): \(VisibleText.line(Wording.series(names))).\n"
    }.joined()
  }

  /// The names without the folders all of them lie in.
  private static func named(_ reviews: [KeptReview]) -> [(name: String, review: KeptReview)] {
    let paths = reviews.map { $0.name.split(separator: "/") }
    let shortest = paths.map { $0.count - 1 }.min() ?? 0
    let shared = (0..<max(0, shortest)).prefix { level in
      paths.allSatisfy { $0[level] == paths[0][level] }
    }.count
    return zip(paths, reviews).map { ($0.dropFirst(shared).joined(separator: "/"), $1) }
  }
}
