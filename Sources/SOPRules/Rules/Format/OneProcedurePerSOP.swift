import SOPDocument

extension Rule {
  static let oneProcedurePerSOP = Rule(
    "FM-08", "satu-prosedur-satu-sop", "Satu SOP memuat satu prosedur saja.",
    severity: .kesalahan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Setiap prosedur punya awal, akhir, pelaksana, dan waktunya sendiri. Bila beberapa prosedur \
      digabung dalam satu tabel, waktunya tidak dapat dijumlahkan dan panahnya mudah salah alamat.
      """,
    next: "Pindahkan setiap prosedur ke SOP tersendiri, lalu hubungkan lewat Keterkaitan.",
    silent: """
      Satu nomor yang keliru (itu KG-02): yang dilaporkan hanya tabel yang nomornya mulai lagi dari 1 \
      dan berlanjut ke 2.
      """,
    kept: "langkah: [{no: 1}, {no: 2}, {no: 3}, {no: 4}, {no: 5}, {no: 6}]",
    broken: "langkah: [{no: 1}, {no: 2}, {no: 3}, {no: 1}, {no: 2}, {no: 3}]"
  ) { facts in
    let starts = facts.freshStarts
    guard let first = starts.first else { return [] }
    let count = starts.count + 1
    return [
      Finding(
        facts.cell(first, .number),
        "Tabel ini tampaknya memuat \(count) prosedur: nomor mulai lagi dari 1 pada baris "
          + "\(Wording.numbers(starts.map { $0 + 1 })).",
        also: starts.dropFirst().map { facts.cell($0, .number) },
        next: "Pisahkan menjadi \(count) SOP, lalu hubungkan lewat Keterkaitan.")
    ]
  }
}

extension Facts {
  /// The rows, other than the first, where the numbers begin again with 1 and run on to 2.
  fileprivate var freshStarts: [Int] {
    rows.dropFirst(2).dropLast().filter { row in
      sop.activities[row].writtenNumber.value == 1
        && sop.activities[row + 1].writtenNumber.value == 2
    }
  }
}
