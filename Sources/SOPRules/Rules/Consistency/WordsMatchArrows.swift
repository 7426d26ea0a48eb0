import SOPDocument

extension Rule {
  static let wordsMatchArrows = Rule(
    "KS-14", "keterangan-sesuai-panah", "Kalimat dan panah menyebut langkah tujuan yang sama.",
    severity: .peringatan, basis: .anjuran, over: .activities, revision: 1,
    why: """
      Sebagian pembaca mengikuti panah, sebagian membaca kalimatnya. Bila keduanya menunjuk langkah \
      yang berbeda, dua orang mengerjakan SOP yang sama dengan dua cara.
      """,
    next: "Samakan nomor langkah di kalimat dengan tujuan panahnya.",
    silent: """
      Kalimat yang menjelaskan keputusan di langkah berikutnya, langkah yang disebut tanpa "kembali \
      ke" atau "lanjut ke", dan nomor yang tidak ada di tabel (itu BH-06).
      """,
    kept: """
      langkah:
        - {}
        - keterangan: Berkas yang belum lengkap kembali ke langkah 1
      """,
    broken: """
      langkah:
        - {}
        - {}
        - {}
        - keterangan: Jika ditolak, kembali ke langkah 2
      """
  ) { facts in
    facts.passages.showing(.goes).compactMap { passage in
      guard let row = passage.row else { return nil }
      let numbers = RowNumbers(of: facts.sop)
      let missing = RowPointer.all(in: passage.words.list).first { pointer in
        guard pointer.leadsThere, let target = numbers.row(named: "\(pointer.number)") else {
          return false
        }
        return !facts.leads(row, to: target)
      }
      guard let missing else { return nil }
      return Finding(
        passage.subject,
        "\(passage.text.quoted) di langkah \(row + 1), tetapi tidak ada panah dari sana ke langkah "
          + "\(missing.number).",
        next: "Arahkan panahnya ke langkah \(missing.number), atau sesuaikan kalimatnya.")
    }
  }
}

extension Facts {
  /// Whether an arrow leads from a row, or from the decision behind it, to the target.
  fileprivate func leads(_ row: Int, to target: Int) -> Bool {
    var sources = [row]
    if row + 1 < rows.upperBound, flow.symbols[row + 1] == .decision { sources.append(row + 1) }
    return sources.contains { source in
      sop.isUnread(.branches, of: sop.activities[source].id)
        || flow.outgoing(source).contains { $0.destination == target }
    }
  }
}
