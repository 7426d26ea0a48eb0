import SOPDocument

extension Rule {
  static let outputAddsSomething = Rule(
    "MB-12", "output-bernilai-tambah", "Output berbeda dari kelengkapannya.",
    severity: .saran, basis: .anjuran, over: .activities, revision: 2,
    why: """
      Setiap langkah mengubah sesuatu. Bila yang keluar sama dengan yang masuk, langkahnya belum \
      terlihat gunanya, atau keadaan barunya lupa ditulis.
      """,
    next: "Tambahkan keadaan barunya pada output, misalnya \"disetujui\" atau \"bernomor\".",
    silent: "Langkah keputusan, dan langkah yang menambah sedikitnya satu output baru.",
    kept: """
      langkah:
        - {}
        - output: [Berkas permohonan]
        - kelengkapan: [Berkas permohonan]
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - output: [Konsep surat rekomendasi penelitian]
        - kelengkapan: [Konsep surat rekomendasi penelitian]
      """
  ) { facts in
    facts.rows.compactMap { row in
      guard facts.flow.symbols[row] != .decision,
        case .value(let output) = facts.sop.activities[row].output.meaning,
        case .value(let needed) = facts.sop.activities[row].requirements.meaning,
        output.allSatisfy({ item in needed.contains { item.saysTheSame(as: $0) } })
      else { return nil }
      return Finding(
        facts.cell(row, .output),
        "Output di langkah \(row + 1) sama dengan kelengkapannya: "
          + "\(Wording.series(output.prefix(3).map(\.quoted))).")
    }
  }
}

extension String {
  /// Whether both have the same letters, large or small, whatever dot ends them.
  fileprivate func saysTheSame(as other: String) -> Bool {
    if self == other { return true }
    guard abs(utf8.count - other.utf8.count) <= 2 else { return false }
    var (one, other) = (withoutEndMark, other.withoutEndMark)
    guard one.utf8.count == other.utf8.count else { return false }
    return one.withUTF8 { one in
      other.withUTF8 { other in
        one.indices.allSatisfy { place in
          let (a, b) = (one[place], other[place])
          return a == b || (a ^ b == 0x20 && (0x61...0x7A).contains(a | 0x20))
        }
      }
    }
  }

  private var withoutEndMark: Substring {
    var rest = self[...]
    while let last = rest.utf8.last, last == 0x20 || last == 0x2E || last == 0x3B {
      rest.removeLast()
    }
    return rest
  }
}
