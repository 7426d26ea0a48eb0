/// Drafts of any length, written as people write them.
enum DraftText {
  /// A draft of so many activities, with a decision in every fifth row.
  ///
  /// With `isFlawed` it has what teachers see most: two acts in a row, a passive verb, a time
  /// without a number, a missing output, a branch without a target.
  static func printing(rows: Int, isFlawed: Bool = false) -> String {
    let body = (1...rows).map { row in
      isFlawed && row.isMultiple(of: 4)
        ? flawedRow(row)
        : row.isMultiple(of: 5) && row < rows
          ? decision(row) : act(row)
    }
    return identity + body.joined()
  }

  private static let identity = """
    format: sop-ap/1
    status: draf
    jenis:
      sifat: administratif
      cakupan: mikro
      tuntas: final
      kekhususan: spesifik
      kegiatan: pelayanan
      lingkup: eksternal
    identitas:
      logo: ya
      instansi: Pemerintah Kabupaten Tirtayasa
      unit: Seksi Pelayanan Kecamatan Teluk Lembayung
      nomor: SOP-012/KTL.2/2026
      judul: Pelayanan Legalisasi Surat Keterangan Tidak Mampu
      tanggal_pembuatan: 2026-01-12
      tanggal_revisi: "-"
      tanggal_efektif: 2026-02-02
      pengesahan:
        jabatan: Camat Teluk Lembayung
        nama: Siti Rahmawati
        nip: "197803122005012003"
        tanda_tangan: tte
      dasar_hukum:
        - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
        - Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012
      kualifikasi:
        - Memahami persyaratan surat keterangan tidak mampu
        - Mampu mengoperasikan komputer
      keterkaitan:
        - SOP Pengelolaan Surat Masuk
      peralatan:
        - Komputer
        - Printer
      peringatan:
        - Apabila permohonan tidak dicatat pada buku register, maka berkas tidak dapat ditelusuri
      pencatatan:
        - Buku register legalisasi
    pelaksana:
      - Pemohon
      - Petugas Loket
      - Kepala Seksi Pelayanan
      - Camat
    langkah:

    """

  private static let acts = [
    "Mencatat permohonan pada buku register", "Menyusun konsep surat keterangan",
    "Membubuhkan paraf pada surat keterangan", "Menandatangani surat keterangan",
    "Menggandakan surat keterangan", "Mengarsipkan salinan surat keterangan",
    "Menyerahkan surat keterangan kepada pemohon",
  ]
  private static let performers = [
    "Petugas Loket", "Kepala Seksi Pelayanan", "Camat", "Petugas Loket",
  ]

  private static func act(_ row: Int) -> String {
    """
      - kegiatan: \(acts[row % acts.count]) tahap \(row)
        pelaksana: \(row == 1 ? "Pemohon" : performers[row % performers.count])
        kelengkapan: [Berkas tahap \(row - 1), Buku register legalisasi]
        waktu: \(row % 9 + 1) menit
        output: [Berkas tahap \(row)]

    """
  }

  private static func decision(_ row: Int) -> String {
    """
      - kegiatan: Memeriksa kelengkapan berkas tahap \(row)
        pelaksana: \(performers[row % performers.count])
        simbol: keputusan
        tanya: Lengkap?
        cabang: [{label: Ya, ke: \(row + 1)}, {label: Tidak, ke: \(row - 1)}]
        kelengkapan: [Berkas tahap \(row - 1), Daftar periksa]
        waktu: 5 menit
        output: [Berkas tahap \(row), Daftar periksa terisi]

    """
  }

  private static func flawedRow(_ row: Int) -> String {
    """
      - kegiatan: Berkas diperiksa lalu dicatat dan diteruskan tahap \(row)
        pelaksana: Staf
        simbol: keputusan
        cabang: [{label: Ya, ke: \(row + 1)}, {label: Tidak}]
        kelengkapan: [Berkas tahap \(row - 1)]
        waktu: secepatnya
        output: []

    """
  }
}
