import SOPDocument

extension CollectionRule {
  static let partialSOPsGoOn = CollectionRule(
    "KS-10", "sop-parsial-berlanjut", "Hasil SOP parsial menjadi masukan SOP lain.",
    severity: .saran, basis: .anjuran, revision: 1,
    why: """
      SOP parsial berhenti sebelum hasil akhir. Bila tidak ada SOP yang melanjutkan, hasilnya berhenti \
      di meja orang dan tidak pernah sampai kepada yang membutuhkan.
      """,
    next: "Sebut SOP lanjutannya di Keterkaitan, atau susun SOP itu.",
    silent: """
      SOP yang tidak ditandai parsial, SOP yang menyebut salah satu SOP lain di Keterkaitan, dan SOP \
      yang output akhirnya belum diisi.
      """,
    kept: [
      "jenis: {tuntas: parsial}",
      """
      identitas: {judul: Pengiriman Surat Rekomendasi, nomor: SOP-008/DKR.1/2026}
      langkah: [{kelengkapan: [Surat rekomendasi penelitian diterima pemohon]}]
      """,
    ],
    broken: [
      "jenis: {tuntas: parsial}",
      "identitas: {judul: Pencatatan Arsip, nomor: SOP-008/DKR.1/2026}",
    ]
  ) { collection in
    let partial = collection.members.indices.filter { index in
      collection.members[index].sop.kind.completeness.text.lowercased() == "parsial"
    }
    guard !partial.isEmpty else { return [] }
    var takers: [Words: Set<Int>] = [:]
    for (index, member) in collection.members.enumerated() {
      for item in member.sop.activities.flatMap(\.requirements.items) {
        takers[Words(item), default: []].insert(index)
      }
    }
    return partial.compactMap { index in
      let member = collection.members[index]
      guard let last = member.sop.activities.last, let outputs = last.output.value else {
        return nil
      }
      let goesOn = outputs.contains { !(takers[Words($0)] ?? []).subtracting([index]).isEmpty }
      guard !goesOn, !collection.isRelated(index) else { return nil }
      return CollectionFinding(
        index,
        Finding(
          .cell(last.id, .output),
          "Output akhir \(outputs[0].quoted) belum menjadi masukan SOP lain yang diperiksa bersama.",
          also: [.kind]))
    }
  }
}

extension SOPCollection {
  /// Whether a member names another one as related.
  fileprivate func isRelated(_ index: Int) -> Bool {
    let named = members[index].sop.identity.relatedSOPs.items.map { item in
      let title = Title(item)
      return Array(title.words[title.start...])
    }
    return members.indices.contains { other in
      other != index && !members[other].title.isEmpty && named.contains(members[other].title)
    }
  }
}
