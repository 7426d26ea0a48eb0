import SOPDocument

extension Rule {
  static let rowsAreActivities = Rule(
    "KG-18", "baris-memuat-kegiatan", "Setiap baris memuat kegiatan, bukan cabang atau keadaan.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Pertanyaan, jawaban, kapsul, dan rincian menjadi bagian dari langkah, bukan langkah sendiri. \
      Sebagai baris, semuanya meminta pelaksana, waktu, dan output yang tidak ada.
      """,
    next: "Gabungkan ke langkah yang bersangkutan, lalu hapus barisnya.",
    silent: """
      Kegiatan yang diawali kata kerja, juga bila bernomor atau berakhir dengan tanda tanya, dan \
      syarat "jika …" (KG-10).
      """,
    kept: "langkah: [{}, {}, {kegiatan: a. Menyusun konsep surat rekomendasi penelitian}]",
    broken: "langkah: [{}, {}, {kegiatan: Berkas lengkap}]"
  ) { facts in
    facts.rows.compactMap { row in
      switch facts.sentences[row].opening {
      case .verb, .nothing, .condition, .subject, .root: return nil
      case .answer, .passive, .noun, .other: break
      }
      let text = facts.sop.activities[row].text.text
      let cell = facts.cell(row, .text)
      switch Stray(text, words: facts.texts[row].list, sentence: facts.sentences[row]) {
      case .answer:
        return Finding(
          cell, "\(text.quoted) adalah jawaban cabang, belum kegiatan.",
          next:
            "Pindahkan jawabannya ke cabang keputusan di atasnya, lalu tulis kegiatannya dengan "
            + "kata kerja me-.")
      case .question:
        return Finding(
          cell, "\(text.quoted) adalah pertanyaan, belum kegiatan.",
          next: "Jadikan pertanyaan pada langkah keputusan, lalu hapus barisnya.")
      case .capsule(let word):
        return Finding(
          cell, "\"\(word.capitalisedFirst)\" belum menyebut kegiatan.",
          next: "Hapus baris ini: kapsul mulai dan selesai dipasang pada kegiatan pertama dan "
            + "terakhir.")
      case .detail:
        return Finding(
          cell, "\(text.quoted) adalah rincian langkah sebelumnya, belum kegiatan.",
          next: "Pindahkan rinciannya ke kelengkapan atau keterangan, lalu hapus barisnya.")
      case .state:
        return Finding(
          cell, "\(text.quoted) menyebut keadaan, belum kegiatan.",
          next: "Jadikan keadaan itu cabang keputusan atau output, lalu hapus barisnya.")
      case nil: return nil
      }
    }
  }
}

/// What a row is that is no activity.
private enum Stray {
  case answer, question, detail, state
  case capsule(String)

  init?(_ text: String, words: [String], sentence: Sentence) {
    if sentence.opening == .answer {
      self = .answer
    } else if text.utf8.last == UInt8(ascii: "?") {
      self = .question
    } else if let only = words.first, words.count == 1, Lexicon.capsuleWords.contains(only) {
      self = .capsule(only)
    } else if sentence.opening != .other {
      return nil
    } else if Stray.isLetter(words[0]) {
      self = .detail
    } else if let last = words.last, words.count > 1, Lexicon.stateWords.contains(last) {
      self = .state
    } else {
      return nil
    }
  }

  /// "a", "b": the mark of an item below a row.
  private static func isLetter(_ mark: String) -> Bool {
    guard let byte = mark.utf8.first, mark.utf8.count == 1 else { return false }
    return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }
}
