import SOPDocument

extension Rule {
  static let logoIsMarked = Rule(
    "ID-02", "logo-ditandai", "Logo instansi ditandai ada pada bagian identitas.",
    severity: .saran, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 1"),
    over: .document, revision: 1,
    why: """
      Logo berdampingan dengan nama instansi: pembaca tahu sekali lihat bahwa naskah ini resmi dan \
      milik siapa.
      """,
    next: "Tandai \"logo: ya\" bila logo sudah ada pada naskah, atau sebut berkas gambarnya.",
    silent: "Gambar logonya sendiri: benar dan tajamnya dilihat pada naskah cetak.",
    kept: "identitas: {logo: logo-kabupaten.png}",
    broken: "identitas: {logo: tidak}"
  ) { facts in
    let logo = facts.sop.identity.logo
    guard !logo.isUnread else { return [] }
    if let words = logo.value {
      guard ["tidak", "belum"].contains(Words(words).first) else { return [] }
      return [
        Finding(.field(.logo), "Logo instansi ditandai \(words.quoted), jadi belum ada.")
      ]
    }
    return [Finding(.field(.logo), "Logo instansi belum ditandai ada.")]
  }
}
