import SOPDocument

extension Rule {
  static let spellingIsStandard = Rule(
    "BH-04", "ejaan-baku", "Kata ditulis dengan ejaan baku.",
    severity: .saran, basis: .anjuran, over: .document, revision: 1, isPreview: true,
    why: """
      Salah ketik menular: satu kata yang keliru tersalin ke semua baris dan ke SOP berikutnya, dan \
      pencarian tidak menemukannya lagi.
      """,
    next: "Perbaiki ejaannya.",
    silent: "Kata di luar daftar salah eja yang sering dijumpai, nama orang, dan nama aplikasi.",
    kept: """
      langkah:
        - {}
        - {}
        - kelengkapan: [Berkas permohonan lengkap, Jadwal risiko]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kelengkapan: [Berkas permohonan lengkap, Jadual resiko]
      """
  ) { facts in
    let hits = facts.passages.showing(.misspelt).flatMap { passage in
      passage.words.list.compactMap { word in
        Lexicon.misspellings[word].map {
          BetterWord(subject: passage.subject, word: word, meant: $0)
        }
      }
    }
    return BetterWord.finding(of: hits, "Ejaan").map { [$0] } ?? []
  }
}
