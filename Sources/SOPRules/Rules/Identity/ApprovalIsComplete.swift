import SOPDocument

extension Rule {
  static let approvalIsComplete = Rule(
    "ID-12", "pengesahan-lengkap",
    "Pengesahan menyebut jabatan, nama, NIP, dan tanda tangan pejabat yang berwenang.",
    severity: .kesalahan, basis: .peraturan("FAM-ID", page: "Bagian Identitas butir 6"),
    over: .document, revision: 1,
    why: """
      SOP mengikat karena disahkan pejabat yang berwenang. Pada draf cukup jabatannya; nama, NIP, \
      dan tanda tangan menyusul saat penetapan.
      """,
    next: "Lengkapi pengesahan: jabatan, nama, NIP, dan tanda tangan atau TTE.",
    silent: """
      Pada draf, nama, NIP, dan tanda tangan yang kosong hanya menjadi saran. Jabatan tanpa NIP \
      (Bupati, Kepala Desa, Menteri) tidak ditagih NIP; NRP diterima. Jumlah angka NIP tidak \
      dihitung di sini.
      """,
    kept: """
      status: ditetapkan
      identitas:
        pengesahan: {jabatan: Kepala Desa Sukamaju, nama: Rahman Hakim, nip: "-", tanda_tangan: tte}
      """,
    broken: "{status: ditetapkan, identitas: {pengesahan: {nama: \"\", nip: \"\"}}}"
  ) { facts in
    let approval = facts.sop.identity.approval
    var missing: [(field: IdentityField, word: String)] = []
    if approval.name.isMissing { missing.append((.approverName, "nama")) }
    if approval.nip.isMissing, !approval.office.text.isOfficeWithoutNIP {
      missing.append((.approverNIP, "NIP"))
    }
    if approval.signature.isMissing { missing.append((.signature, "tanda tangan atau TTE")) }
    let lacksOffice = approval.office.isMissing
    if facts.sop.isInForce {
      if lacksOffice { missing.insert((.approverOffice, "jabatan"), at: 0) }
      return Finding.approval(
        lacking: missing, "SOP sudah ditetapkan, tetapi pengesahannya belum menyebut ")
    }
    var findings = Finding.approval(
      lacking: missing, "Menjelang penetapan, pengesahan perlu dilengkapi: belum ada ",
      severity: .saran)
    if lacksOffice {
      findings.insert(
        Finding(
          .field(.approverOffice), "Jabatan yang mengesahkan SOP belum diisi.",
          severity: .peringatan,
          next: "Tulis jabatan pimpinan unit yang berwenang, misalnya \"Kepala Dinas …\"."),
        at: 0)
    }
    return findings
  }
}

extension Finding {
  fileprivate static func approval(
    lacking missing: [(field: IdentityField, word: String)], _ beginning: String,
    severity: Severity? = nil
  ) -> [Finding] {
    guard let first = missing.first else { return [] }
    let words = Wording.series(missing.map(\.word))
    return [
      Finding(
        .field(first.field), "\(beginning)\(words).",
        also: missing.dropFirst().map { .field($0.field) }, severity: severity,
        next: "Isi \(words) pejabat yang mengesahkan.")
    ]
  }
}
