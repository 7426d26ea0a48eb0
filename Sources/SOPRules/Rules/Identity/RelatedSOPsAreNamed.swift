import SOPDocument

extension Rule {
  static let relatedSOPsAreNamed = Rule(
    "ID-17", "keterkaitan-menyebut-sop", "Keterkaitan menyebut SOP lain, atau \"tidak ada\".",
    severity: .peringatan, basis: .turunan("MA-CONT", page: "butir 10"),
    over: .document, revision: 1,
    why: """
      Keterkaitan menunjuk prosedur baku lain yang mendahului, melanjutkan, atau dipakai bersama \
      SOP ini. Nama jabatan atau peraturan tidak membawa pembaca ke prosedur mana pun.
      """,
    next: """
      Tulis nama SOP yang terkait, misalnya "SOP Pengelolaan Surat Masuk", atau "tidak ada".
      """,
    silent: """
      "Tidak ada", nama kegiatan tanpa kata "SOP", instruksi kerja, dan apakah SOP yang disebut \
      benar-benar ada.
      """,
    kept: "identitas: {keterkaitan: [Pemindahan Arsip Inaktif, 2. Prosedur Pengelolaan Surat]}",
    broken: "identitas: {keterkaitan: [PJK terkait]}"
  ) { facts in
    let written = facts.sop.identity.relatedSOPs
    if written.isEmpty { return [Finding(.field(.relatedSOPs), "Keterkaitan belum diisi.")] }
    let items = written.items
    let places = items.indices.filter { !Title(ofItem: items[$0]).namesAProcedure }
    return Finding.about(places, of: .relatedSOPs, in: items) { words in
      "Keterkaitan \(words) belum menyebut nama SOP lain."
    }
  }
}

extension Title {
  /// Whether the words can be the name of a procedure, with or without "SOP" in it.
  fileprivate var namesAProcedure: Bool {
    let isCalledOne = words.contains { Title.kinds.contains($0) || $0.hasPrefix("sop-") }
    guard isCalledOne || (head?.opensTitle ?? false) else { return false }
    return words[start...].contains { !Title.pointers.contains($0) }
  }

  /// What procedures are called.
  private static let kinds = WordList("sop pos prosedur operasional instruksi")

  /// Words that point to procedures without naming one: "semua SOP terkait".
  private static let pointers = WordList(
    "sop prosedur instruksi terkait lain lainnya semua seluruh yang dengan ini dan")
}
