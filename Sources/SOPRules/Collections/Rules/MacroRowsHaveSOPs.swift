import SOPDocument

extension CollectionRule {
  static let macroRowsHaveSOPs = CollectionRule(
    "KS-09", "langkah-makro-punya-sop-mikro",
    "Setiap langkah SOP makro menunjuk SOP mikro yang ada.",
    severity: .peringatan, basis: .praktik("GH-OPENSOP"), revision: 1,
    why: """
      SOP makro hanya memperlihatkan garis besar; cara mengerjakannya ada di SOP mikro. Langkah tanpa \
      SOP mikro tidak dapat dikerjakan siapa pun.
      """,
    next: "Sebut SOP mikronya di Keterangan, atau susun SOP mikro untuk langkah itu.",
    silent: """
      SOP yang tidak ditandai makro, dan langkah yang kalimatnya memuat semua kata judul suatu SOP \
      mikro. Yang dicari hanya SOP yang diperiksa bersama.
      """,
    kept: [
      "jenis: {cakupan: makro}\nlangkah:\n"
        + String(repeating: "  - {keterangan: Lihat SOP Pencatatan Arsip}\n", count: 6),
      "identitas: {judul: Pencatatan Arsip, nomor: SOP-008/DKR.1/2026}",
    ],
    broken: [
      "jenis: {cakupan: makro}",
      "identitas: {judul: Pencatatan Arsip, nomor: SOP-008/DKR.1/2026}",
    ]
  ) { collection in
    let titles = collection.members.map(\.title)
    return collection.members.indices.compactMap { index in
      let sop = collection.members[index].sop
      guard sop.kind.scope.text.lowercased() == "makro" else { return nil }
      let others = titles.indices.filter { $0 != index && !titles[$0].isEmpty }.map { titles[$0] }
      let rows = sop.activities.indices.filter { row in
        let activity = sop.activities[row]
        return !activity.text.isUnread && !activity.isDetailed(byAny: others)
      }
      let subjects = rows.map { Subject.activity(sop.activities[$0].id) }
      guard let first = subjects.first else { return nil }
      return CollectionFinding(
        index,
        Finding(
          first,
          "SOP makro ini belum menunjuk SOP mikro pada langkah "
            + "\(Wording.numbers(rows.map { $0 + 1 })).",
          also: Array(subjects.dropFirst())))
    }
  }
}

extension Activity {
  /// Whether the row names one of the titles, or does what one of them says.
  fileprivate func isDetailed(byAny titles: [[String]]) -> Bool {
    let named = [remark.text, text.text].flatMap { NamedSOP.all(in: $0, words: Words($0)) }
    if named.contains(where: { name in
      titles.contains { name.title.starts(with: $0) || $0.starts(with: name.title) }
    }) {
      return true
    }
    let words = Words(text.text).list.map { Word($0) }
    return titles.contains { title in
      title.dropFirst().allSatisfy { word in words.contains { $0.letters == word } }
        && words.contains { $0.isKin(of: Word(title[0])) || $0.nounOfActive == title[0] }
    }
  }
}
