import SOPDocument

extension Rule {
  static let everyCheckCanReject = Rule(
    "AL-33", "pemeriksaan-dapat-menolak",
    "Pemeriksaan dan persetujuan punya jalan bila hasilnya belum memenuhi.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 4,
    why: """
      Yang diperiksa dapat saja belum memenuhi. Bila bagan hanya menunjukkan jalan lurus, pelaksana \
      memutuskan sendiri ke mana berkas dikembalikan, dan pemohon tidak mendapat kepastian.
      """,
    next:
      "Bila dapat ditolak, ubah menjadi keputusan dan arahkan cabang Tidak ke yang memperbaiki.",
    silent: """
      SOP teknis, pemeriksaan lapangan atau fisik, paraf dan tanda tangan, evaluasi atas pelaksanaan \
      atau kinerja, pemilahan benda, langkah yang langsung diikuti keputusan, kalimat "jika …" \
      (KG-10), serta panah atau simbol yang belum terbaca. Ditanyakan sekali untuk seluruh naskah.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - kegiatan: Memeriksa kondisi lokasi penelitian di lapangan
      """,
    broken: """
      langkah:
        - {}
        - hapus: [tanya, cabang]
      """
  ) { facts in
    guard !facts.sop.kind.mayBeTechnical else { return [] }
    let flow = facts.flow
    // A decision whose branches were not read may lead to any row.
    let mayLeadAnywhere = facts.rows.contains {
      flow.hasUnreadArrows[$0] && flow.symbols[$0] == .decision
    }
    var isAfterDecision = Array(repeating: mayLeadAnywhere, count: facts.rows.count)
    for arrow in flow.arrows where flow.symbols[arrow.source] == .decision {
      if let row = arrow.destination { isAfterDecision[row] = true }
    }
    let rows = facts.rows.filter { row in
      // "Jika …" in the sentence is KG-10, which asks for the same decision.
      guard flow.symbols[row] != .decision, facts.sop.activities[row].branches.isEmpty,
        !flow.hasUnreadArrows[row],
        !flow.hasUnreadSymbol[row], let verb = facts.check(in: row),
        Sentence.condition(
          in: facts.texts[row].list, openingAt: facts.sentences[row].start) == nil
      else { return false }
      // "Menyetujui" right behind a decision is its outcome, not a second check.
      if isAfterDecision[row], Lexicon.approvalVerbs.contains(verb) { return false }
      return !flow.outgoing(row).contains { arrow in
        arrow.destination.map { flow.symbols[$0] == .decision || flow.hasUnreadSymbol[$0] } ?? false
      }
    }
    guard let first = rows.first else { return [] }
    let places = rows.count == 1 ? facts.named(first) : facts.numbers(of: rows)
    return [
      Finding(
        facts.activity(first),
        "Apa yang dilakukan bila hasil pemeriksaan di \(places) belum memenuhi? "
          + "Jalannya belum tampak di alur.",
        also: rows.dropFirst().map(facts.activity))
    ]
  }
}

extension Facts {
  /// The word of checking or approving by which a row says that it checks; nothing for a field check.
  ///
  /// The verb is the row's own act: its first verb, or one joined to it by "dan". "Untuk memeriksa"
  /// deep in a sentence is no act of this row.
  func check(in row: Int) -> String? {
    guard let place = placeOfCheck(in: row),
      !texts[row].list.contains(where: Lexicon.fieldCheckWords.contains),
      !isSurvey(texts[row].list, checkedAt: place),
      Lexicon.markedPapers.place(in: texts[row].list) == nil
    else { return nil }
    return texts[row].list[place]
  }

  /// Whether what is looked at cannot be sent back: a year's work, or things that are sorted.
  private func isSurvey(_ words: [String], checkedAt place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    return Lexicon.surveyedWork.contains(words[place + 1])
      || (Lexicon.sortingWords.contains(words[place])
        && Lexicon.sortedThings.contains(words[place + 1]))
  }

  private func placeOfCheck(in row: Int) -> Int? {
    let words = texts[row].list
    let start = sentences[row].start
    if sentences[row].opening == .noun, Lexicon.checkNouns.contains(words[start]) { return start }
    let verbs = sentences[row].verbs
    // "Melakukan verifikasi berkas": the noun says what is done.
    if let verb = verbs.first, verb + 1 < words.count,
      Lexicon.carryingVerbs.contains(words[verb]), Lexicon.checkNouns.contains(words[verb + 1])
    {
      return verb + 1
    }
    return verbs.first { place in
      isCheckOrApproval(words[place])
        && (place == verbs.first
          || ["dan", "serta", "lalu", "kemudian"].contains(words[place - 1]))
    }
  }

  /// "memverifikasi", also written "mem-verifikasi".
  private func isCheckOrApproval(_ word: String) -> Bool {
    if Lexicon.checkVerbs.contains(word) || Lexicon.approvalVerbs.contains(word) { return true }
    return word.utf8.contains(UInt8(ascii: "-"))
      && Lexicon.checkVerbs.contains(word.filter { $0 != "-" })
  }
}
