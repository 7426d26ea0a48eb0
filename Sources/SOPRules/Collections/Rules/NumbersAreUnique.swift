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
    let clashes = collection.clashes { member in
      member.number.map { Address(number: $0, office: member.office) }
    } differingIn: {
      $0.title
    }
    return clashes.map { index, others in
      let member = collection.members[index]
      return CollectionFinding(
        index,
        Finding(
          .field(.number),
          "Nomor \(member.sop.identity.number.words.quoted) juga dipakai "
            + "\(collection.names(of: others))."))
    }
  }
}

private struct Address: Hashable {
  var number: String
  var office: Words
}
