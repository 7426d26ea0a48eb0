import Support

/// Slips of chance in a draft: of single letters, and of whole lines.
enum Slips {
  private static let letters = [
    " ", "  ", "\n", "\n  ", ":", ": ", "- ", "\n- ", "[", "]", "{", "}", ",", "\"", "'", "&x ",
    "*x ", "!x ", "|", ">", "? ", "---\n", "\t", "\r\n", "é", "kunci: nilai\n",
    "\n    waktu: 5 menit", "@", "%", "`",
  ].map { Array($0.utf8) }

  private static let lines = [
    "---", "--- # naskah", "...", "%YAML 1.1", "-", "  -", "judul:", "judull: Surat",
    "  waktu: 3 menit", "    waktu:", "identitas:", "langkah: []", "# catatan", "catatan rapat", "",
    "    cabang: [", "]", "  &a", "!x", "? judul", ": Surat", "  peralatan:", "    - Meja",
    "abaikan:",
    "standar_pelayanan:", "  pengesahan:", "status: draf", "pelaksana: Camat", "\t- x", "  |",
  ].map { Array($0.utf8) }

  static func ofLetters(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0...3, using: &dice) {
      case 0:
        bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...5, using: &dice)))
      case 1:
        // A backslash is left out: no test could tell it from one the printing adds.
        let byte = UInt8.random(in: 0...255, using: &dice)
        bytes.insert(byte == UInt8(ascii: "\\") ? 0 : byte, at: place)
      default: bytes.insert(contentsOf: letters.randomElement(using: &dice) ?? [], at: place)
      }
    }
    return bytes
  }

  static func ofLines(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var all = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for _ in 0..<Int.random(in: 1...3, using: &dice) {
      let place = Int.random(in: 0..<all.count, using: &dice)
      let other = Int.random(in: 0..<all.count, using: &dice)
      switch Int.random(in: 0...6, using: &dice) {
      case 0: all.remove(at: place)
      case 1: all.insert(all[place], at: place)
      case 2: all.swapAt(place, other)
      case 3: all[place] = [0x20, 0x20] + all[place]
      case 4: all[place] = all[place].drop { $0 == 0x20 }
      default:
        let line = lines.randomElement(using: &dice) ?? []
        all.insert(line[...], at: [0, place, all.count].randomElement(using: &dice) ?? 0)
      }
      if all.isEmpty { all = [[]] }
    }
    return Array(all.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// A few bytes of chance, half of them such as drafts are made of.
  static func only(_ dice: inout Dice) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...12, using: &dice) {
      switch Int.random(in: 0...3, using: &dice) {
      case 0: bytes += letters.randomElement(using: &dice) ?? []
      case 1: bytes += (lines.randomElement(using: &dice) ?? []) + [UInt8(ascii: "\n")]
      default:
        bytes += (0...4).map { _ in UInt8.random(in: 0...255, using: &dice) }
      }
    }
    return bytes
  }
}
