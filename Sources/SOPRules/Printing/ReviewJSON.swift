import PlainYAML
import SOPDocument

/// Reviews as machines read them: schema 1 of `bimtek periksa --format json`.
///
/// A saved report holds all that `bimtek banding` needs to compare it with a later one.
package struct ReviewJSON: Sendable {
  private let rulebook: Rulebook
  private let rubric: Rubric?
  private let profile: Profile
  private let agency: Agency
  /// SHA-256 of a text in hexadecimal digits; handed in, because hashing is not this module's matter.
  private let digest: @Sendable (String) -> String

  package init(
    rulebook: Rulebook, rubric: Rubric?, profile: Profile, agency: Agency = .standard,
    digest: @escaping @Sendable (String) -> String
  ) {
    self.rulebook = rulebook
    self.rubric = rubric
    self.profile = profile
    self.agency = agency
    self.digest = digest
  }

  package func printing(_ reports: [FileReport]) -> String {
    var out = ""
    JSON.map([
      ("skema", .integer(1)),
      ("rubrik", rubric.map(value) ?? .null),
      ("profil", .text(profile.rawValue)),
      ("revisi", .map(rulebook.rules.map { ($0.code, .integer($0.revision)) })),
      ("tanpa_bobot", .list(unweighed.map { .text($0) })),
      ("instansi", agency.isStandard ? .null : value(agency)),
      ("berkas", .list(reports.map(value))),
    ]).write(to: &out)
    return out + "\n"
  }

  /// The rules in force that cost nothing.
  private var unweighed: [String] {
    rulebook.rules.map(\.code).filter { (rubric?.place(of: $0)?.weight ?? 0) == 0 }
  }

  private func value(_ rubric: Rubric) -> JSON {
    .map([
      ("id", .text(rubric.id)), ("versi", .text(rubric.version)),
      ("hash_struktur", .text(digest(rubric.structureText))),
      ("hash_isi", .text(digest(rubric.contentText))),
    ])
  }

  /// The office's settings, with the rules that were really lowered or silenced.
  private func value(_ agency: Agency) -> JSON {
    let exceptions = rulebook.exceptions(
      of: agency, for: profile, keeping: Gate.codes(of: rubric))
    return .map([
      ("nama", .text(agency.name)),
      // Empty where everything that can change a finding is as usual.
      ("hash", .text(agency.settingsText.map(digest) ?? "")),
      (
        "aturan",
        .list(
          exceptions.map {
            .map([
              ("kode", .text($0.code)), ("menjadi", .text($0.key)), ("alasan", .text($0.reason)),
            ])
          })
      ),
    ])
  }

  private func value(_ report: FileReport) -> JSON {
    switch report.outcome {
    case .refused(let words, let place):
      return .map([
        ("berkas", .text(report.name)),
        ("tak_terbaca", .list([unread(at: place, message: words, words: "", isRead: false)])),
        ("temuan", .list([])), ("belum_diperiksa", .list([])), ("pengecualian", .list([])),
        ("nilai", .null),
        ("belum_dinilai", .text("Berkas belum dapat dibaca.")),
      ])
    case .reviewed(let reading, let review):
      var entries: [(String, JSON)] = [
        ("berkas", .text(report.name)),
        ("judul", .text(reading.sop.identity.title.text)),
        ("naskah", .text(digest(reading.sop.printed()))),
        (
          "tak_terbaca",
          .list(
            reading.problems.map {
              unread(at: $0.place, message: $0.message, words: $0.words, isRead: !$0.isUnread)
            })
        ),
        ("temuan", .list(review.findings.map { value($0, reading: reading) })),
        (
          "belum_diperiksa",
          .list(
            (review.waiting.map { ($0.code, $0.cause) }
              + review.unchecked.map { ($0.code, $0.cause) })
              .map { .map([("kode", .text($0)), ("karena", .text($1))]) })
        ),
        ("pengecualian", .list(review.exemptions.map(value))),
      ]
      if let why = review.whyNoNumber {
        entries += [("nilai", .null), ("belum_dinilai", .text(why))]
      } else if let score = review.score {
        entries.append(("nilai", value(score)))
      }
      if !report.comparisons.isEmpty {
        entries.append(
          ("temuan_bersama", .list(report.comparisons.map { value($0, reading: reading) })))
      }
      return .map(entries)
    }
  }

  private func unread(at place: Place?, message: String, words: String, isRead: Bool) -> JSON {
    let spot = place.map {
      [("baris", JSON.integer($0.line)), ("kolom", JSON.integer($0.column))]
    }
    return .map(
      (spot ?? [])
        + [("pesan", .text(message)), ("kata", .text(words)), ("dibaca", .flag(isRead))])
  }

  private func value(_ finding: Finding, reading: Reading) -> JSON {
    let sop = reading.sop
    let place = reading.place(of: finding.subject).start
    let rule = rulebook[finding.code]
    let basis = rule?.basis ?? rulebook.collectionRule(named: finding.code)?.basis
    return .map([
      ("kode", .text(finding.code)), ("keparahan", .text(finding.severity.rawValue)),
      ("pratinjau", .flag(rule?.isPreview ?? false)), ("pesan", .text(finding.message)),
      ("sidik", .text(finding.digestedTrace(in: sop, by: digest))),
      ("subjek", .text(finding.subject.path(in: sop))),
      ("di", .text(finding.subject.words(in: sop))),
      ("tempat", .list(finding.subjects.map { .text($0.path(in: sop)) })),
      ("baris", .integer(place.line)), ("kolom", .integer(place.column)),
      ("bukti", .list(finding.evidence.map { .text($0.path(in: sop)) })),
      ("langkah_perbaikan", .text(finding.next)),
      ("dasar", .text(basis?.kind.rawValue ?? "")),
    ])
  }

  private func value(_ outcome: ExemptionOutcome) -> JSON {
    .map([
      ("aturan", .text(outcome.exemption.rule)),
      ("langkah", outcome.exemption.row.map { .integer($0) } ?? .null),
      ("alasan", .text(outcome.exemption.reason)), ("keadaan", .text(outcome.key)),
      ("jumlah", .integer(outcome.count)),
    ])
  }
}
