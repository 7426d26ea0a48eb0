import SOPDocument

extension Agency {
  /// Settings to start from, as `bimtek instansi` prints them; every key with what it does.
  package static let sample = """
    # Pengaturan instansi atau kelas untuk bimtek. Hapus baris yang tidak diperlukan;
    # yang tidak ditulis memakai nilai bawaan. Dipakai dengan --instansi BERKAS.
    format: instansi/1

    # Tampil di samping setiap nilai.
    nama: Kecamatan Teluk Lembayung, Bimtek angkatan 1

    # Pola nomor SOP (ID-04). Bagian yang dikenal: {urut} {unit} {tahun} {bulan} {kode}.
    # Tulis "tidak ada" bila instansi tidak memakai pola.
    nomor: SOP-{urut}/{unit}/{tahun}

    # Kode yang boleh berdiri di {unit} (ID-04); tanpa ini kode apa pun diterima.
    unit: [KTL.1, KTL.2]

    # Sebutan lain untuk jabatan atau pelaksana, agar dibaca sebagai orang yang sama.
    sebutan:
      Kepala Seksi Pelayanan: [Kasipel, Kasi Yan]

    # Jabatan yang mengesahkan SOP (ID-14); Plt. dan Plh. ikut diterima.
    pengesah: [Camat Teluk Lembayung]

    # Untuk menjumlahkan waktu yang ditulis dalam hari, minggu, atau bulan.
    jam_kerja: {sehari: 7 jam 30 menit, hari_seminggu: 5, hari_sebulan: 20}

    # Aturan yang dilonggarkan: menjadi peringatan, saran, atau diam (tidak diperiksa).
    # Alasan wajib dan tampil di samping nilai. Syarat lulus tidak dapat dilonggarkan
    # dalam profil ujian dan juri.
    aturan:
      - {kode: MB-04, menjadi: diam, alasan: SOP teknis di kelas ini menyebut alat per langkah}
      - {kode: KS-02, menjadi: saran, alasan: total waktu baru dihitung pada hari kedua}

    """
}

/// What settings come to, for whoever wrote them.
package enum AgencyText {
  package static func printing(_ agency: Agency) -> String {
    let hours = agency.hours
    var lines = [
      "Pengaturan instansi: \(agency.name)",
      "  Nomor SOP      \(agency.numberTemplate.isEmpty ? "tanpa pola" : agency.numberTemplate)",
      "  Kode unit      \(listed(agency.units, otherwise: "apa pun"))",
      "  Pengesah       \(listed(agency.approvers, otherwise: "jabatan pimpinan apa pun"))",
      "  Jam kerja      \(clock(hours.minutesPerDay)) sehari, \(hours.daysPerWeek) hari seminggu, "
        + "\(hours.daysPerMonth) hari sebulan",
    ]
    let aliases = agency.aliases.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
    lines.append("  Sebutan        \(listed(aliases, otherwise: "bawaan"))")
    lines += agency.exceptions.isEmpty ? [] : [Agency.Exception.heading]
    lines += agency.exceptions.map { "  \($0.words)" }
    return lines.map { VisibleText.line($0) + "\n" }.joined()
  }

  private static func listed(_ items: [String], otherwise words: String) -> String {
    items.isEmpty ? words : items.joined(separator: "; ")
  }

  private static func clock(_ minutes: Int) -> String {
    let parts = [(minutes / 60, "jam"), (minutes % 60, "menit")].filter { $0.0 > 0 }
    return parts.map { "\($0.0) \($0.1)" }.joined(separator: " ")
  }
}
