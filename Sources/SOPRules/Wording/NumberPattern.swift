import PlainYAML

/// An office's pattern of SOP numbers, such as "SOP-{urut}/{unit}/{tahun}".
///
/// Case and spaces do not count: "Sop - 012 / KTL.2 / 2026" follows the same pattern.
struct NumberPattern {
  private let bytes: [UInt8]
  /// What may stand at {unit}; anything where empty.
  private let units: [[UInt8]]

  init(_ template: String, units: [String] = []) {
    bytes = NumberPattern.folded(template)
    self.units = units.map(NumberPattern.folded)
  }

  /// Whether a number has the form; one too long for any office has none.
  func fits(_ number: String) -> Bool {
    let number = NumberPattern.folded(number)
    return number.count <= 80 && fits(number[...], bytes[...])
  }

  private func fits(_ number: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let next = pattern.first else { return number.isEmpty }
    guard next == UInt8(ascii: "{"), let end = pattern.firstIndex(of: UInt8(ascii: "}")) else {
      return number.first == next && fits(number.dropFirst(), pattern.dropFirst())
    }
    let name = pattern[(pattern.startIndex + 1)..<end]
    let longest = number.prefix { $0 != UInt8(ascii: "/") }.count
    return stride(from: longest, to: 0, by: -1).contains { length in
      holds(number.prefix(length), at: name)
        && fits(number.dropFirst(length), pattern[(end + 1)...])
    }
  }

  /// Whether a piece of a number may stand at a place of the pattern.
  private func holds(_ piece: ArraySlice<UInt8>, at name: ArraySlice<UInt8>) -> Bool {
    let isFigure = NumberPattern.isFigure
    if name.elementsEqual("tahun".utf8) { return piece.count == 4 && piece.allSatisfy(isFigure) }
    if name.elementsEqual("unit".utf8), !units.isEmpty { return units.contains(Array(piece)) }
    if name.elementsEqual("urut".utf8) {
      // Some offices count in two parts: "SOP-1-012".
      return piece.first.map(isFigure) ?? false
        && piece.allSatisfy { isFigure($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }
    return piece.contains {
      isFigure($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      if byte <= 0x20 { return nil }
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
  }
}

extension NumberPattern {
  /// The places a pattern may have; at those but the first three anything may stand.
  private static let names = ["urut", "unit", "tahun", "bulan", "kode"]

  /// What an author must mend in a pattern before it can be used.
  static func objections(to template: String) -> [String] {
    var objections: [String] = []
    var rest = template[...]
    while let start = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[start] == "{", let end = rest[start...].firstIndex(of: "}") else {
        return objections + ["Kurung kurawal pada pola nomor belum berpasangan."]
      }
      let name = String(rest[rest.index(after: start)..<end])
      if !names.contains(name) {
        let hint =
          Nearest.word(to: name, among: names).map { "maksudnya {\($0)}?" }
          ?? "yang dikenal: \(names.map { "{\($0)}" }.joined(separator: ", "))."
        objections.append("Bagian {\(name)} pada pola nomor tidak dikenal; \(hint)")
      }
      rest = rest[rest.index(after: end)...]
    }
    return objections
  }
}
