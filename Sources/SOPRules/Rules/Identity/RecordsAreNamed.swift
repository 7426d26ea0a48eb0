import SOPDocument

extension Rule {
  static let recordsAreNamed = Rule(
    "ID-21", "pencatatan-ada",
    "Pencatatan dan pendataan menyebut catatan atau formulirnya, atau \"tidak ada\".",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Catatan adalah bukti bahwa kegiatan dijalankan dan bahan untuk menghitung kinerjanya. Bila \
      bukunya tidak disebut, setiap pelaksana mencatat dengan caranya sendiri.
      """,
    next: "Sebut buku, formulir, atau aplikasinya, misalnya \"Buku register arsip inaktif\".",
    silent: """
      "Tidak ada", dan nama catatan apa pun. Yang dipersoalkan hanya kotak kosong dan kalimat \
      yang menyuruh mencatat tanpa menyebut catatannya.
      """,
    kept: "identitas: {pencatatan: [Dicatat pada buku agenda]}",
    broken: "identitas: {pencatatan: [Disimpan sebagai data elektronik dan manual]}"
  ) { facts in
    let written = facts.sop.identity.recordKeeping
    if written.isEmpty {
      return [Finding(.field(.recordKeeping), "Pencatatan dan pendataan belum diisi.")]
    }
    let items = written.items
    let places = items.indices.filter { Words(items[$0]).namesNoRecord }
    return Finding.about(places, of: .recordKeeping, in: items) { words in
      "Pencatatan \(words) belum menyebut catatan atau formulirnya."
    }
  }
}

extension Words {
  /// Whether the words tell to keep something and do not say in what.
  fileprivate var namesNoRecord: Bool {
    let first = Word(self.first)
    guard first.isActive || first.isPassive else { return false }
    return !list.contains { Lexicon.recordWords.contains($0) }
  }
}
