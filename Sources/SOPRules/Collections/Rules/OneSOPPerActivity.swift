import SOPDocument

extension CollectionRule {
  static let oneSOPPerActivity = CollectionRule(
    "KS-11", "satu-kegiatan-satu-sop", "Satu kegiatan mempunyai satu SOP.",
    severity: .peringatan, basis: .pelatihan("PAN2013a"), revision: 1,
    why: """
      Kegiatan yang sama dikerjakan dengan SOP yang sama. Bila ada dua, petugas memilih sendiri mana \
      yang diikuti, dan perubahan pada yang satu tidak sampai ke yang lain.
      """,
    next: "Gabungkan keduanya, atau tulis di judulnya apa yang membedakan.",
    silent: """
      Judul yang hanya mirip, unit yang berbeda, naskah yang belum bernomor, dan dua naskah dari SOP \
      yang sama (nomornya sama).
      """,
    kept: ["{}", "identitas: {nomor: SOP-008/DKR.1/2026, judul: Penerbitan Izin Penelitian}"],
    broken: ["{}", "identitas: {nomor: SOP-008/DKR.1/2026}"]
  ) { collection in
    let clashes = collection.clashes { member in
      member.title.isEmpty || member.number == nil
        ? nil : Service(title: member.title, office: member.office)
    } differingIn: {
      $0.number
    }
    return clashes.map { index, others in
      let member = collection.members[index]
      return CollectionFinding(
        index,
        Finding(
          .field(.title),
          "Kegiatan \(member.sop.identity.title.text.quoted) sudah mempunyai SOP lain: "
            + "\(collection.names(of: others))."))
    }
  }
}

private struct Service: Hashable {
  var title: [String]
  var office: Words
}
