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
    guard bytes.count >= 5, begins("m", "e") else { return false }
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
    return bytes.count >= 6 && begins("b", "e", "r")
      && !Lexicon.notBerVerbs.contains(letters) && !letters.hasSuffix("nya")
  }

  /// "diperiksa", "diterimanya", "tersusun"; never "disposisi" or "terhadap".
  package var isPassive: Bool {
    let bytes = letters.utf8
    guard bytes.count >= 5 else { return false }
    guard begins("d", "i") || (bytes.count >= 7 && begins("t", "e", "r")) else { return false }
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
    guard begins("p", "e") else { return false }
    let core = withoutNya
    return core.utf8.count >= 7 && core.hasSuffix("an")
      && !Lexicon.notVerbalNouns.contains(core)
  }

  /// The word without -nya, which makes a noun of it: "diterimanya", "penyerahannya".
  var withoutNya: String {
    letters.utf8.count > 6 && letters.hasSuffix("nya") ? String(letters.dropLast(3)) : letters
  }

  /// Whether these are its first letters.
  ///
  /// Letter by letter: asked for every word of every row, a search for a prefix was measured as a
  /// tenth of all facts.
  private func begins(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    var bytes = letters.utf8.makeIterator()
    return bytes.next() == UInt8(ascii: first) && bytes.next() == UInt8(ascii: second)
  }

  private func begins(
    _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar
  ) -> Bool {
    var bytes = letters.utf8.makeIterator()
    return bytes.next() == UInt8(ascii: first) && bytes.next() == UInt8(ascii: second)
      && bytes.next() == UInt8(ascii: third)
  }
}
