import SOPDocument

extension CollectionRule {
  static let numbersAreUnique = CollectionRule(
    "ID-05", "nomor-tidak-ganda", "Setiap SOP mempunyai nomor sendiri.",
    severity: .kesalahan, basis: .praktik("GH-SOPFLOW-FTI"), revision: 1,
    why: """
      Nomor adalah alamat SOP. Bila dua SOP bernomor sama, orang dapat membaca yang keliru tanpa \
      menyadarinya.
      """,
    next: "Beri nomor berikutnya kepada salah satunya.",
    silent: """
      SOP yang belum bernomor, dua naskah dari SOP yang sama (nomor dan judulnya sama), dan nomor \
      yang sama di instansi atau unit yang berbeda.
      """,
    kept: ["{}", "identitas: {nomor: SOP-008/DKR.1/2026, judul: Penerbitan Izin Penelitian}"],
    broken: ["{}", "identitas: {judul: Penerbitan Izin Penelitian}"]
  ) { collection in
    let groups = collection.groups { member in
      member.number.map { Address(number: $0, office: member.office) }
    }
    return groups.flatMap { group in
      group.compactMap { index in
        let member = collection.members[index]
        let others = group.filter { collection.members[$0].title != member.title }
        guard !others.isEmpty else { return nil }
        return CollectionFinding(
          index,
          Finding(
            .field(.number),
            "Nomor \(member.sop.identity.number.words.quoted) juga dipakai "
              + "\(collection.names(of: others))."))
      }
    }
  }
}

private struct Address: Hashable {
  var number: String
  var office: Words
}
