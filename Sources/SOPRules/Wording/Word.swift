/// One folded word, asked what form of Indonesian verb or noun it is.
///
/// Shape alone decides for words nobody listed, because a rare verb must not be called wrong; the
/// lists of exceptions keep "media", "disposisi" and "peraturan" out.
package struct Word: Sendable, Hashable {
  package let letters: String

  /// Wraps a word as `Words` folds it.
  package init(_ folded: String) { letters = folded }

  /// A verb that may open a kegiatan: me-, ber-, or one of the few that take neither.
  package var isVerb: Bool { isActive || isBerVerb || Lexicon.plainVerbs.contains(letters) }

  /// "memeriksa", "meng-unggah", "meupload"; never "menteri" or "melalui".
  package var isActive: Bool {
    let bytes = letters.utf8
    guard bytes.count >= 5, bytes.starts(with: "me".utf8) else { return false }
    switch bytes[bytes.index(bytes.startIndex, offsetBy: 2)] {
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "w"), UInt8(ascii: "y"), UInt8(ascii: "-"):
      return !Lexicon.notActiveVerbs.contains(letters)
    default:
      return Lexicon.loanVerbs.contains(String(letters.dropFirst(2)))
    }
  }

  /// "berkoordinasi", "bermusyawarah"; never "berkas".
  var isBerVerb: Bool {
    let bytes = letters.utf8
    return bytes.count >= 6 && bytes.starts(with: "ber".utf8)
      && !Lexicon.notBerVerbs.contains(letters) && !letters.hasSuffix("nya")
  }

  /// "diperiksa", "diterimanya", "tersusun"; never "disposisi" or "terhadap".
  package var isPassive: Bool {
    let bytes = letters.utf8
    guard bytes.count >= 5 else { return false }
    let isDi = bytes.starts(with: "di".utf8)
    guard isDi || (bytes.count >= 7 && bytes.starts(with: "ter".utf8)) else { return false }
    return !Lexicon.notPassives.contains(letters)
  }

  /// "penyusunan", "verifikasi", "rapat"; never "peraturan" or "pedoman".
  package var isNounOfAction: Bool {
    if isPeAn { return true }
    let core = withoutNya
    return Lexicon.loanNouns[core] != nil || Lexicon.irregularNouns[core] != nil
  }

  /// "penyusunan", "perbaikannya"; never "peraturan".
  var isPeAn: Bool {
    let core = withoutNya
    return core.utf8.count >= 7 && core.hasPrefix("pe") && core.hasSuffix("an")
      && !Lexicon.notVerbalNouns.contains(core)
  }

  /// The word without -nya, which makes a noun of it: "diterimanya", "penyerahannya".
  var withoutNya: String {
    letters.utf8.count > 6 && letters.hasSuffix("nya") ? String(letters.dropLast(3)) : letters
  }
}
