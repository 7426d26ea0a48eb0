/// Words that give a sign, found by a hash made while the letters are read, so that no text has to
/// be cut into words to learn that it holds none of them.
struct WatchedWords: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var signs: Signs = []
  }

  private var slots = [Slot](repeating: Slot(), count: WatchedWords.size)

  /// Four times the words watched, so that a search ends at once.
  private static let size = 2_048

  init(_ groups: [(signs: Signs, words: [String])]) {
    for (signs, words) in groups {
      for word in words {
        let hash = word.utf8.reduce(WatchedWords.seed) { WatchedWords.adding($1, to: $0) }
        let place = place(of: hash)
        slots[place] = Slot(hash: hash, signs: slots[place].signs.union(signs))
      }
    }
  }

  func signs(of hash: UInt64) -> Signs { slots[place(of: hash)].signs }

  /// The slot that holds the hash, or the free one where it would lie.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash % UInt64(WatchedWords.size))
    while slots[place].hash != 0, slots[place].hash != hash {
      place = (place + 1) % WatchedWords.size
    }
    return place
  }

  /// Where the hash of a word begins, and how a letter changes it: FNV-1a with 64 bits, in which no
  /// two words of people meet.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

extension WatchedWords {
  static let standard = WatchedWords([
    (
      .residue,
      Lexicon.residueWords + Lexicon.residuePhrases.lastWords + Lexicon.residueOpenings.lastWords
    ),
    (.sop, ["sop"]),
    (.purpose, ["maksud", "tujuan"]),
    (.pointer, WordList.split("langkah poin point butir huruf idem sda ditto dto atas a")),
    (.vague, Lexicon.openLists.lastWords + Lexicon.openAmounts.lastWords),
    (.foreign, Lexicon.foreignWords.pairs.keys.sorted()),
    (.misspelt, Lexicon.misspellings.pairs.keys.sorted()),
    (.knownAbbreviation, Lexicon.knownAbbreviations),
    (.tool, Lexicon.tools.words.sorted() + Lexicon.toolNames.pairs.keys.sorted()),
    (.record, Lexicon.records.lastWords),
    (.variant, Lexicon.documentNames.pairs.keys.sorted()),
    (.region, WordList.split("kabupaten bupati kota walikota provinsi gubernur")),
    (
      .goes,
      WordList.split(
        """
        kembali dikembalikan kembalikan mengembalikan lanjut dilanjutkan lanjutkan melanjutkan
        diteruskan menuju diulang ulangi mengulang diulangi mulai dimulai
        """)
    ),
  ])
}
