package import SOPDocument

extension SOP {
  /// A whole small SOP that keeps every rule, as draft text: the ground every rule's examples are
  /// laid over.
  ///
  /// It states no total and no public promise, so that an example may change a time without the
  /// rules that compare totals having a say; and no `simbol`, so that a row added at the end makes
  /// the one before it an ordinary box.
  package static let soundDraft = """
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
      unit: Bidang Layanan Dinas Kearsipan
      nomor: SOP-007/DKR.1/2026
      judul: Penerbitan Surat Rekomendasi Penelitian
      tanggal_pembuatan: 2026-01-12
      tanggal_revisi: "-"
      tanggal_efektif: 2026-02-02
      pengesahan:
        jabatan: Kepala Dinas Kearsipan
        nama: Rahman Hakim
        nip: "197803122005011003"
        tanda_tangan: tte
      dasar_hukum:
        - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
        - Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan
      kualifikasi:
        - Memahami persyaratan rekomendasi penelitian
        - Mampu mengoperasikan komputer
      keterkaitan:
        - SOP Pengelolaan Surat Masuk
      peralatan:
        - Komputer
        - Printer
      peringatan:
        - Apabila berkas tidak diperiksa, maka surat rekomendasi dapat terbit tanpa dasar
      pencatatan:
        - Salinan surat rekomendasi penelitian
    pelaksana:
      - Pemohon
      - Petugas Layanan
      - Kepala Bidang
    langkah:
      - kegiatan: Mengajukan permohonan rekomendasi penelitian
        pelaksana: Pemohon
        kelengkapan: [Surat permohonan, Proposal penelitian]
        waktu: 5 menit
        output: [Berkas permohonan]
      - kegiatan: Memeriksa kelengkapan berkas permohonan
        pelaksana: Petugas Layanan
        tanya: Lengkap?
        cabang: [{label: Ya, ke: 3}, {label: Tidak, ke: 1}]
        kelengkapan: [Berkas permohonan]
        waktu: 10 menit
        output: [Berkas permohonan lengkap]
      - kegiatan: Menyusun konsep surat rekomendasi penelitian
        pelaksana: Petugas Layanan
        kelengkapan: [Berkas permohonan lengkap]
        waktu: 30 menit
        output: [Konsep surat rekomendasi penelitian]
      - kegiatan: Menandatangani surat rekomendasi penelitian
        pelaksana: Kepala Bidang
        kelengkapan: [Konsep surat rekomendasi penelitian]
        waktu: 15 menit
        output: [Surat rekomendasi penelitian bertanda tangan]
      - kegiatan: Mengarsipkan salinan surat rekomendasi penelitian
        pelaksana: Petugas Layanan
        kelengkapan: [Surat rekomendasi penelitian bertanda tangan]
        waktu: 5 menit
        output: [Salinan surat rekomendasi penelitian terarsip, Surat rekomendasi penelitian]
      - kegiatan: Menerima surat rekomendasi penelitian
        pelaksana: Pemohon
        kelengkapan: [Surat rekomendasi penelitian]
        waktu: 5 menit
        output: [Surat rekomendasi penelitian diterima pemohon]

    """
}
