import SOPDocument

extension Rule {
  static let agencyAndUnitAreNamed = Rule(
    "ID-01", "instansi-dan-unit-disebut", "Nama instansi dan unit kerja penyusun tertulis.",
    severity: .kesalahan, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 1"),
    over: .document, revision: 1,
    why: """
      SOP dimiliki dan ditandatangani oleh satu unit. Tanpa nama unit, pembaca tidak tahu siapa yang \
      menjamin isinya dan siapa yang dapat mengubahnya.
      """,
    next: "Tulis nama instansi dan unit kerja yang menyusun SOP ini.",
    silent: """
      Nama yang tidak sama dengan nama resmi unit: program tidak memegang daftar susunan organisasi.
      """,
    kept: "identitas: {instansi: Kecamatan Teluk Lembayung, unit: Seksi Pelayanan}",
    broken: "identitas: {unit: \"-\"}"
  ) { facts in
    let identity = facts.sop.identity
    var findings: [Finding] = []
    if identity.agency.isMissing {
      findings.append(
        Finding(
          .field(.agency), "Nama instansi belum diisi.",
          next: "Tulis nama instansi, misalnya \"Pemerintah Kabupaten …\" atau \"Kementerian …\"."))
    }
    if identity.unit.isMissing {
      findings.append(
        Finding(
          .field(.unit), "Nama unit kerja penyusun belum diisi.",
          next: "Tulis unit kerja yang menyusun SOP ini, misalnya \"Bidang Layanan Dinas …\"."))
    }
    return findings
  }
}
