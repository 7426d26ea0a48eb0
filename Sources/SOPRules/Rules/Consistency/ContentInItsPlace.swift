import SOPDocument

extension Rule {
  static let contentInItsPlace = Rule(
    "KS-12", "isi-di-tempatnya", "Setiap isi ditulis di kolom atau kotak yang semestinya.",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Orang mencari waktu di kolom Waktu dan SOP lain di kotak Keterkaitan. Isi yang tertukar tempat \
      tidak ditemukan pembaca dan tidak ikut dihitung.
      """,
    next: "Pindahkan isi itu ke tempatnya.",
    silent: """
      Isi yang hanya memuat angka atau waktu di tengah kalimat, dan pesan akibat di kotak Peringatan. \
      Yang dilaporkan hanya isi yang seluruhnya waktu, tanggal, NIP, SOP, atau maksud dan tujuan.
      """,
    kept: """
      langkah:
        - {}
        - {}
        - output: [2 lembar konsep surat rekomendasi penelitian]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - output: [Konsep surat rekomendasi penelitian, 30 menit]
      """
  ) { facts in
    var findings = facts.passages.list.compactMap { passage -> Finding? in
      guard let place = Misplaced(passage) else { return nil }
      return Finding(
        passage.subject,
        "\(place.kind) \(passage.text.quoted) tertulis di \(facts.placeWords(of: passage.subject)).",
        next: "Pindahkan ke \(place.home).")
    }
    let name = facts.sop.identity.approval.name.text
    // A name holds no number; nine digits are more than a title of honour brings with it.
    if name.utf8.count >= 9, name.count(where: \.isNumber) >= 9 {
      findings.append(
        Finding(
          .field(.approverName), "NIP tertulis di kotak nama pengesah: \(name.quoted).",
          next: "Tulis nama saja di kotak nama, dan NIP di kotak NIP."))
    }
    return findings
  }
}

/// What a passage is when it stands where it does not belong.
private struct Misplaced {
  let kind: String
  /// Where it belongs.
  let home: String

  init?(_ passage: Passage) {
    switch passage.subject {
    case .cell(_, .text), .cell(_, .requirements), .cell(_, .output):
      guard passage.signs.contains(.number), WorkingTime(words: passage.text) != nil else {
        return nil
      }
      self.init(kind: "Waktu", home: "kolom Waktu")
    case .field(.approverOffice):
      guard passage.signs.contains(.number),
        Written<WrittenDate>(text: passage.text).value?.month != nil
      else { return nil }
      self.init(kind: "Tanggal", home: "kotak tanggal efektif")
    case .item(.legalBasis, _):
      guard passage.signs.contains(.sop), Misplaced.isNameOfSOP(passage.words) else { return nil }
      self.init(kind: "SOP", home: "kotak Keterkaitan")
    case .item(.warnings, _):
      guard passage.signs.contains(.purpose), Misplaced.isPurpose(passage.words) else {
        return nil
      }
      self.init(
        kind: "Maksud atau tujuan",
        home: "pengantar buku SOP, dan isi Peringatan dengan akibatnya: \"Jika …, maka …\"")
    default:
      return nil
    }
  }

  private init(kind: String, home: String) {
    self.kind = kind
    self.home = home
  }

  private static func opening(of words: Words) -> ArraySlice<String> {
    words.list.drop(while: Sentence.isMark)
  }

  private static func isNameOfSOP(_ words: Words) -> Bool {
    opening(of: words).first == "sop" && !words.list.contains("nomor")
  }

  private static func isPurpose(_ words: Words) -> Bool {
    ["maksud", "tujuan"].contains(opening(of: words).first) && !words.list.contains("maka")
  }
}

extension Facts {
  /// "kolom Output di langkah 3 (…)", "kotak Dasar hukum".
  fileprivate func placeWords(of subject: Subject) -> String {
    switch subject {
    case .cell(let id, let cell):
      "kolom \(cell.label) langkah \((sop.row(of: id) ?? 0) + 1)"
    case .field(let field), .item(let field, _): "kotak \(field.label)"
    default: subject.words(in: sop)
    }
  }
}
