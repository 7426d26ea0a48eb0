import SOPDocument

extension Rule {
  static let equipmentIsListed = Rule(
    "ID-19", "peralatan-ada", "Peralatan dan perlengkapan utama tertulis, atau \"tidak ada\".",
    severity: .peringatan, basis: .anjuran, over: .document, revision: 1,
    why: """
      Peralatan menyebut alat utama yang harus siap sebelum kegiatan dimulai, supaya layanan tidak \
      terhenti karena alatnya tidak ada.
      """,
    next: "Tulis alat utamanya, misalnya \"Komputer\" dan \"Printer\", atau \"tidak ada\".",
    silent: "\"Tidak ada\", dan apakah alatnya tepat atau lengkap.",
    kept: "identitas: {peralatan: tidak ada}",
    broken: "identitas: {peralatan: []}"
  ) { facts in
    guard facts.sop.identity.equipment.isEmpty else { return [] }
    return [Finding(.field(.equipment), "Peralatan/perlengkapan belum diisi.")]
  }
}
