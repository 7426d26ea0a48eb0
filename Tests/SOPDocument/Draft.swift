/// Drafts the tests read.
enum Draft {
  /// The format's own example.
  static let example = """
    format: sop-ap/1
    status: draf                       # draf | ditetapkan
    jenis:                             # optional, tells rules what applies
      sifat: administratif             # administratif | teknis
      cakupan: mikro                   # makro | mikro
      tuntas: final                    # final | parsial
      kekhususan: spesifik             # generik | spesifik
      kegiatan: pelayanan              # pelayanan | rutin | penugasan
      lingkup: eksternal               # internal | eksternal
    identitas:
      logo: ya                         # ya | tidak | a picture file
      instansi: Pemerintah Kabupaten Tirtayasa
      unit: Kecamatan Teluk Lembayung
      nomor: SOP-012/KTL.2/2026
      judul: Pelayanan Legalisasi Surat Keterangan Tidak Mampu
      tanggal_pembuatan: 2026-01-12    # ISO; "12 Januari 2026" is read too
      tanggal_revisi: "-"
      makna_revisi: rencana            # nyata | rencana; needed only if ambiguous
      tanggal_efektif: 2026-02-02
      pengesahan: {jabatan: Camat Teluk Lembayung, nama: Siti Rahmawati, nip: "197803122005012003", tanda_tangan: tte}
      dasar_hukum: ["Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"]
      kualifikasi: [Memahami persyaratan surat keterangan]
      keterkaitan: [SOP Pengelolaan Surat Masuk]      # or: tidak ada
      peralatan: [Komputer, Printer, Cap dinas]
      peringatan: ["Apabila Camat berhalangan, maka legalisasi tertunda"]
      pencatatan: [Buku register legalisasi]
    standar_pelayanan:                 # optional: the public promise
      waktu: 30 menit
      persyaratan: [KTP, Kartu keluarga]
      produk: Surat keterangan dilegalisasi
    total_waktu: 37 menit              # optional: the total the author declares
    pelaksana: [Pemohon, Petugas Loket, Kepala Seksi Pelayanan, Camat]    # column order
    langkah:
      - kegiatan: Menyerahkan berkas permohonan
        pelaksana: Pemohon             # a name of the list; a list of names = several symbols in the row
        kelengkapan: [Surat keterangan dari desa, KTP]
        waktu: 2 menit
        output: [Berkas permohonan]
      - kegiatan: Memeriksa kelengkapan berkas
        pelaksana: Petugas Loket
        bersama: []                    # others who take part without a symbol of their own
        simbol: keputusan              # mulai | proses | keputusan | selesai; any other word is kept and judged by AL-05
        tanya: Lengkap?
        cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
        kelengkapan: [Berkas permohonan]
        waktu: 5 menit
        output: [Daftar periksa terisi]
        keterangan: lihat SOP Pengelolaan Surat Masuk
    abaikan: [{aturan: AL-08, langkah: 5, alasan: tiga tujuan disposisi}]

    """

  /// A short draft with every form and no comment.
  static let plain = """
    format: sop-ap/1
    status: draf
    jenis: {sifat: teknis, cakupan: mikro}
    identitas:
      judul: Pelayanan Legalisasi
      tanggal_revisi: "-"
      pengesahan: {jabatan: Camat, nama: Siti}
      dasar_hukum:
        - Undang-Undang Nomor 25
        - "Peraturan: dua"
      peralatan: [Komputer, Printer]
      warna: hijau
    standar_pelayanan:
      waktu: 30 menit
    pelaksana: [Pemohon, Petugas]
    langkah:
      - kegiatan: Menyerahkan berkas
        pelaksana: Pemohon
        waktu: 2 menit
        lanjut: 2
      - kegiatan: Memeriksa berkas
        pelaksana: [Petugas, Camat]
        simbol: keputusan
        tanya: Lengkap?
        cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
        kelengkapan: [Berkas, Daftar]
        rahasia:
          - dalam
          - {a: b}
      - kegiatan: |
          Mencatat
          berkas
        output: [Catatan]
    abaikan: [{aturan: AL-08, langkah: 2, alasan: tujuan}]

    """
}
