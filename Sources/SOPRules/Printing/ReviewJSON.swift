import PlainYAML
import SOPDocument

/// Reviews as machines read them: schema 1 of `bimtek periksa --format json`.
package struct ReviewJSON: Sendable {
  private let rulebook: Rulebook
  private let rubric: Rubric?
  /// SHA-256 of a text in hexadecimal digits; handed in, because hashing is not this module's matter.
  private let digest: @Sendable (String) -> String

  package init(
    rulebook: Rulebook, rubric: Rubric?, digest: @escaping @Sendable (String) -> String
  ) {
    self.rulebook = rulebook
    self.rubric = rubric
    self.digest = digest
  }

  package func printing(_ reports: [FileReport]) -> String {
    var out = ""
    JSON.map([
      ("skema", .integer(1)),
      ("rubrik", rubric.map(value) ?? .null),
      ("berkas", .list(reports.map(value))),
    ]).write(to: &out)
    return out + "\n"
  }

  private func value(_ rubric: Rubric) -> JSON {
    .map([
      ("id", .text(rubric.id)), ("versi", .text(rubric.version)),
      ("hash_struktur", .text(digest(rubric.structureText))),
      ("hash_isi", .text(digest(rubric.contentText))),
    ])
  }

  private func value(_ report: FileReport) -> JSON {
    switch report.outcome {
    case .refused(let words, let place):
      return .map([
        ("berkas", .text(report.name)),
        ("tak_terbaca", .list([unread(at: place, message: words, words: "")])),
        ("temuan", .list([])), ("belum_diperiksa", .list([])), ("nilai", .null),
        ("belum_dinilai", .text("Berkas belum dapat dibaca.")),
      ])
    case .reviewed(let reading, let review):
      var entries: [(String, JSON)] = [
        ("berkas", .text(report.name)),
        (
          "tak_terbaca",
          .list(
            reading.problems.map { unread(at: $0.place, message: $0.message, words: $0.words) })
        ),
        ("temuan", .list(review.findings.map { value($0, reading: reading) })),
        (
          "belum_diperiksa",
          .list(
            review.waiting.map {
              .map([("kode", .text($0.code)), ("karena", .text($0.cause))])
            })
        ),
      ]
      if let why = review.whyNoNumber {
        entries += [("nilai", .null), ("belum_dinilai", .text(why))]
      } else if let score = review.score {
        entries.append(("nilai", value(score)))
      }
      return .map(entries)
    }
  }

  private func unread(at place: Place?, message: String, words: String) -> JSON {
    let spot = place.map {
      [("baris", JSON.integer($0.line)), ("kolom", JSON.integer($0.column))]
    }
    return .map((spot ?? []) + [("pesan", .text(message)), ("kata", .text(words))])
  }

  private func value(_ finding: Finding, reading: Reading) -> JSON {
    let sop = reading.sop
    let place = reading.place(of: finding.subject).start
    let rule = rulebook[finding.code]
    return .map([
      ("kode", .text(finding.code)), ("keparahan", .text(finding.severity.rawValue)),
      ("pratinjau", .flag(rule?.isPreview ?? false)), ("pesan", .text(finding.message)),
      ("subjek", .text(finding.subject.path(in: sop))),
      ("tempat", .list(finding.subjects.map { .text($0.path(in: sop)) })),
      ("baris", .integer(place.line)), ("kolom", .integer(place.column)),
      ("bukti", .list(finding.evidence.map { .text($0.path(in: sop)) })),
      ("langkah_perbaikan", .text(finding.next)),
      ("dasar", .text(rule?.basis.kind.rawValue ?? "")),
    ])
  }

  private func value(_ score: Score) -> JSON {
    let ceilings: [JSON] =
      score.ceiling.map { ceiling in
        [
          .map([
            ("paling_tinggi", .integer(ceiling / 1_000_000)),
            ("karena", .list(score.gates.map(\.code).unique.map { .text($0) })),
          ])
        ]
      } ?? []
    return .map([
      ("akhir", .hundredths(Wording.hundredths(micro: score.final ?? score.number))),
      ("mentah", .hundredths(Wording.hundredths(micro: score.raw))),
      ("mentah_mikro", .integer(score.raw)),
      (
        "isi",
        .map([
          ("terisi", .integer(score.fullness.filled)), ("diminta", .integer(score.fullness.asked)),
        ])
      ),
      ("batas", .list(ceilings)),
      (
        "kelompok",
        .map(
          score.criteria.filter(\.isInForce).map { criterion in
            (
              criterion.criterion.code,
              .map([
                ("bobot", .integer(criterion.criterion.weight)),
                ("dapat_mikro", .integer(criterion.credit)),
              ])
            )
          })
      ),
      (
        "keluarga",
        .map(
          score.families.map { family, micro in
            (family.rawValue, .hundredths(Wording.hundredths(micro: micro)))
          })
      ),
    ])
  }
}
