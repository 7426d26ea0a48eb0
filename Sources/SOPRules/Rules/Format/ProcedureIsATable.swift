import SOPDocument

extension Rule {
  static let procedureIsATable = Rule(
    "FM-03", "prosedur-berupa-tabel",
    "Prosedur ditulis sebagai tabel alur, satu kegiatan satu baris.",
    severity: .kesalahan, basis: .peraturan("FAM-5SYM", page: "huruf a butir 5"),
    over: .document, revision: 2,
    why: """
      SOP AP memakai diagram alir bercabang yang disusun ke bawah. Cerita di dalam satu sel tidak \
      memperlihatkan siapa mengerjakan apa, berapa lama, dan ke mana alurnya.
      """,
    next: "Pecah cerita itu: satu kegiatan satu baris, dengan pelaksana, waktu, dan outputnya.",
    silent: """
      Rincian benda dalam satu sel, seperti "a. KTP, b. Kartu keluarga", dan dua kegiatan yang \
      digabung (itu KG-09).
      """,
    kept: """
      langkah:
        - {}
        - {}
        - kegiatan: "Menyusun konsep surat berisi: a. identitas pemohon; b. lokasi; c. waktu penelitian"
      """,
    broken: """
      langkah:
        - {}
        - {}
        - kegiatan: "1. Menyusun konsep surat 2. Mencetak konsep surat 3. Menyerahkan konsep surat"
      """
  ) { facts in
    let rows = facts.passages.showing(.clauses).compactMap { passage in
      Narrative.sentences(in: passage.text) >= 3 ? passage.row : nil
    }
    guard let first = rows.first else { return [] }
    return [
      Finding(
        facts.cell(first, .text),
        "Kolom Kegiatan di \(facts.numbers(of: rows)) memuat cerita beberapa kegiatan, belum berupa "
          + "tabel alur.",
        also: rows.dropFirst().map { facts.cell($0, .text) })
    ]
  }
}

/// A cell that tells several acts one after the other.
private enum Narrative {
  /// The number of its sentences or items that say what someone does.
  static func sentences(in text: String) -> Int {
    let words = Words(text).list
    let places = WordPlaces(text)
    var starts = [0]
    for place in words.indices.dropFirst() where opens(place, words, places) {
      starts.append(place)
    }
    return zip(starts, starts.dropFirst() + [words.count]).count { start, end in
      isAct(Words(list: Array(words[start..<end])))
    }
  }

  /// Whether a sentence or an item begins with this word: behind a full stop, a semicolon or a line,
  /// or with the mark of a list.
  private static func opens(_ place: Int, _ words: [String], _ places: WordPlaces) -> Bool {
    let gap = places.gap(before: place)
    if gap.contains(where: { $0 == "." || $0 == ";" || $0.isNewline }) {
      return !Sentence.isMark(words[place - 1])
    }
    return Sentence.isMark(words[place])
      && places.gap(before: place + 1).contains { $0 == "." || $0 == ")" }
  }

  private static func isAct(_ words: Words) -> Bool {
    switch Sentence(words, performers: []).opening {
    case .verb, .subject, .passive, .condition: words.count > 1
    case .nothing, .noun, .root, .answer, .other: false
    }
  }
}
