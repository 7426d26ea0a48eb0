import SOPDocument

extension Rule {
  static let textIsAdapted = Rule(
    "KS-13", "isi-disesuaikan", "Isi yang disalin dari SOP lain sudah disesuaikan.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 3,
    why: """
      SOP boleh dimulai dari contoh, tetapi nama daerah dan produk orang lain yang tertinggal membuat \
      SOP itu tidak berlaku di tempat Anda.
      """,
    next: "Ganti bagian yang berasal dari SOP lain dengan keadaan di instansi Anda.",
    silent: """
      Nama daerah lain di dalam tabel dan di nama undang-undang pembentukan daerah, instansi yang \
      namanya tidak memuat daerah, judul yang kegiatannya sendiri disebut pada langkah, dan SOP \
      dengan kurang dari tiga langkah.
      """,
    kept: """
      identitas:
        dasar_hukum:
          - Peraturan Bupati Tirtayasa Nomor 12 Tahun 2021 tentang Layanan Rekomendasi
      """,
    broken: """
      identitas:
        dasar_hukum:
          - Peraturan Bupati Sukamaju Nomor 12 Tahun 2021 tentang Layanan Rekomendasi
      """
  ) { facts in
    var findings: [Finding] = []
    let passages = facts.passages.showing(.region)
    if !passages.isEmpty {
      let own = Region.all(in: facts.sop.identity.agency.text)
      findings = passages.compactMap { passage in
        guard let other = Region.all(in: passage.text).first(where: { $0.differs(from: own) })
        else {
          return nil
        }
        return Finding(
          passage.subject,
          "\(other.words.quoted) disebut, sedangkan instansinya "
            + "\(facts.sop.identity.agency.text.quoted).",
          next: "Ganti dengan daerah Anda, atau hapus bila hanya tersalin.")
      }
    }
    if facts.lacksItsProduct, let last = facts.rows.last {
      findings.append(
        Finding(
          .field(.title),
          "Kata pada judul \(facts.sop.identity.title.text.quoted) belum muncul di satu langkah pun.",
          also: [facts.activity(last)],
          next: "Sesuaikan judulnya, atau ganti isi tabel yang berasal dari SOP lain."))
    }
    return findings
  }
}

extension Facts {
  /// Whether no row names what the title promises.
  fileprivate var lacksItsProduct: Bool {
    guard !sop.kind.mayBePartial, rows.count >= 3 else {
      return false
    }
    guard !product.isEmpty, !texts.contains(where: { product.isSpelled(in: $0.list) }),
      !rows.contains(where: {
        sop.activities[$0].text.isUnread || sop.activities[$0].output.isUnread
      })
    else { return false }
    let cells = sop.activities.flatMap { $0.requirements.items + $0.output.items }
    return !product.isNamedWithItsAct(in: texts.flatMap(\.list) + cells.flatMap { Words($0).list })
  }
}

/// A region that a text names: "Kabupaten Tirtayasa", "Bupati Tirtayasa".
private struct Region {
  let level: String
  let name: String
  /// The author's words.
  let words: String

  /// The regions named before "tentang", in their order.
  static func all(in text: String) -> [Region] {
    let words = Words(text).list
    let places = WordPlaces(text)
    let end = words.firstIndex(of: "tentang") ?? words.count
    return words[..<end].indices.dropLast().compactMap { place in
      guard let level = levels[words[place]] else { return nil }
      let isWali = words[place] == "wali" && words[place + 1] == "kota"
      var next = place + (isWali ? 2 : 1)
      if next < end, words[next].hasPrefix("administra") { next += 1 }
      guard next < end, !notNames.contains(words[next]), !Lexicon.posts.contains(words[next]),
        !Sentence.isMark(words[next]),
        !places.gap(before: next).contains(where: { "/,.();".contains($0) }),
        places.words(next..<next + 1).first?.isUppercase == true
      else { return nil }
      return Region(level: level, name: words[next], words: places.words(place..<next + 1))
    }
  }

  /// Whether others of its level are known and it is none of them.
  func differs(from others: [Region]) -> Bool {
    let peers = others.filter { $0.level == level }
    return !peers.isEmpty && !peers.contains { $0.name == name }
  }

  private static let levels = WordPairs(
    """
    kabupaten=kabupaten
    bupati=kabupaten
    kota=kota
    walikota=kota
    wali=kota
    provinsi=provinsi
    gubernur=provinsi
    """)
  private static let notNames = WordList(
    "nomor no tahun atau dan selaku cq ub melalui ini setempat lain terkait kota kabupaten")
}
