import SOPDocument

extension Rule {
  static let promisedRequirementsAreAsked = Rule(
    "KS-04", "persyaratan-menjadi-kelengkapan",
    "Persyaratan standar pelayanan muncul sebagai kelengkapan awal.",
    severity: .saran, basis: .turunan("PMK 46/2021", page: "komponen 1"), over: .document,
    revision: 1,
    why: """
      Yang diminta kepada masyarakat dalam standar pelayanan harus sama dengan yang diperiksa petugas. \
      Syarat yang tidak tampak di tabel akan ditanyakan di loket, atau tidak pernah diperiksa.
      """,
    next: "Tambahkan persyaratan itu di Kelengkapan langkah awal.",
    silent: """
      Naskah tanpa standar pelayanan, kelengkapan awal yang masih kosong atau menyebut "persyaratan" \
      sebagai satu berkas, dan nama yang ditulis lebih singkat.
      """,
    kept: """
      standar_pelayanan:
        persyaratan: [Proposal penelitian dari kampus, Surat permohonan asli]
      """,
    broken: """
      standar_pelayanan:
        persyaratan: [Proposal penelitian, KTP]
      """
  ) { facts in
    let asked = facts.sop.promise.requirements.items
    guard !asked.isEmpty, let words = facts.firstRequirements else { return [] }
    let missing = asked.filter { !Requirement($0).isNamed(in: words) }
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        .promise(.requirements),
        "Persyaratan \(Wording.series(missing.map(\.quoted))) belum muncul sebagai kelengkapan awal."
      )
    ]
  }
}

extension Facts {
  /// The words of what is asked for up to the first decision; nothing where there is nothing to
  /// compare with.
  fileprivate var firstRequirements: [String]? {
    let last = rows.first { flow.symbols[$0] == .decision } ?? rows.upperBound
    let cells = sop.activities.prefix(last + 1).map(\.requirements)
    guard !cells.contains(where: \.isUnread) else { return nil }
    let words = cells.flatMap(\.items).flatMap { Requirement($0).words }
    return words.isEmpty || words.contains(where: Requirement.wholes.contains) ? nil : words
  }
}

/// A thing an applicant brings, by the words that tell it from others.
private struct Requirement {
  let words: [String]

  init(_ text: String) {
    let all = Words(text).list.flatMap { word in
      Requirement.shortForms[word].map { WordList.split($0) } ?? [word]
    }
    let telling = all.filter { !Requirement.fillers.contains($0) && !Sentence.isMark($0) }
    words = telling.isEmpty ? all : telling
  }

  /// Whether at least half of its words are among the others.
  func isNamed(in others: [String]) -> Bool {
    let found = words.count { word in others.contains { Word(word).isKin(of: Word($0)) } }
    return found * 2 >= words.count
  }

  /// One word for all that is asked.
  static let wholes = WordList("persyaratan syarat")

  private static let fillers = WordList(
    """
    fotokopi fotocopy foto copy kopi asli salinan scan pindaian surat dokumen berkas formulir dan
    atau dari yang untuk oleh di ke pada lembar rangkap buah bagi dengan
    """)
  private static let shortForms = WordPairs(
    """
    ktp=kartu tanda penduduk
    e-ktp=kartu tanda penduduk
    kk=kartu keluarga
    npwp=nomor pokok wajib pajak
    nib=nomor induk berusaha
    skck=surat keterangan catatan kepolisian
    """)
}
