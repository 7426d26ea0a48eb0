extension ReviewJSON {
  /// The number with everything that makes it.
  func value(_ score: Score) -> JSON {
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
      ("akhir_mikro", .integer(score.final ?? score.number)),
      ("mentah", .hundredths(Wording.hundredths(micro: score.raw))),
      ("mentah_mikro", .integer(score.raw)),
      (
        "isi",
        .map([
          ("terisi", .integer(score.fullness.filled)), ("diminta", .integer(score.fullness.asked)),
        ])
      ),
      ("batas", .list(ceilings)),
      ("wajib", .list(score.gates.map(\.code).unique.sorted().map { .text($0) })),
      ("lulus", .flag(score.passes)),
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
