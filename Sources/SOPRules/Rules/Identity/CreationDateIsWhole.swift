import SOPDocument

extension Rule {
  static let creationDateIsWhole = Rule(
    "ID-07", "tanggal-pembuatan-lengkap", "Tanggal pembuatan tertulis lengkap.",
    severity: .kesalahan, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 3"),
    over: .document, revision: 1,
    why: """
      Tanggal pembuatan adalah tanggal SOP selesai dibuat, bukan tanggal mulai disusun. Dari situ \
      terbaca apakah revisi dan masa berlaku masuk akal.
      """,
    next: "Tulis tanggal SOP selesai dibuat, misalnya \"12 Januari 2026\".",
    silent: """
      Pada status draf tanggal yang kosong atau tanpa hari hanya menjadi saran. Tanggal yang tidak \
      ada di kalender dilaporkan sebagai bagian yang belum terbaca.
      """,
    kept: "{status: ditetapkan, identitas: {tanggal_pembuatan: 12 Januari 2026}}",
    broken: "{status: ditetapkan, identitas: {tanggal_pembuatan: \"-\"}}"
  ) { facts in
    let written = facts.sop.identity.createdOn
    let severity: Severity? = facts.sop.isInForce ? nil : .saran
    if written.isMissing {
      return [
        Finding(
          .field(.createdOn),
          facts.sop.isInForce
            ? "SOP sudah ditetapkan, tetapi tanggal pembuatannya belum diisi."
            : "Tanggal pembuatan belum diisi; boleh menunggu penetapan.",
          severity: severity)
      ]
    }
    guard let date = written.value, date.day == nil else { return [] }
    return [
      Finding(
        .field(.createdOn),
        "Tanggal pembuatan \(written.words.quoted) belum menyebut \(date.missingParts).",
        severity: severity ?? .peringatan,
        next: "Lengkapi menjadi tanggal, bulan, dan tahun, misalnya \"12 Januari \(date.year)\".")
    ]
  }
}

extension WrittenDate {
  fileprivate var missingParts: String { month == nil ? "tanggal dan bulan" : "tanggal" }
}
