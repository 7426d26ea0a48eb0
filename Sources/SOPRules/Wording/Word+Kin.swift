extension Word {
  /// Whether two words share a root as far as letters show: "izin" and "perizinan", "penelitian"
  /// and "peneliti"; one inside the other, or five first letters alike.
  func isKin(of other: Word) -> Bool {
    if letters == other.letters { return true }
    var (short, long) = (letters, other.letters)
    if short.utf8.count > long.utf8.count { swap(&short, &long) }
    guard short.utf8.count >= 4 else { return false }
    return short.withUTF8 { short in
      long.withUTF8 { long in
        if short.count >= 5, short.prefix(5).elementsEqual(long.prefix(5)) { return true }
        return (0...(long.count - short.count)).contains { start in
          long[start] == short[0] && long[start...].starts(with: short)
        }
      }
    }
  }
}
