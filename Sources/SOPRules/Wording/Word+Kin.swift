extension Word {
  /// Whether two words share a root as far as letters show: "izin" and "perizinan", "penelitian"
  /// and "peneliti"; one inside the other, or five first letters alike.
  func isKin(of other: Word) -> Bool {
    if letters == other.letters { return true }
    let one = Array(letters.utf8)
    let two = Array(other.letters.utf8)
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard short.count >= 4 else { return false }
    if short.count >= 5, short.prefix(5).elementsEqual(long.prefix(5)) { return true }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }
}
