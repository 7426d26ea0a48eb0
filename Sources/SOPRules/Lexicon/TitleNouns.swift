extension Lexicon {
  /// Nouns of action that open a good title without the form pe-…-an, besides the loan nouns.
  ///
  /// Source: sop-ap.md appendix A, from 348 titles of one agency.
  static let titleNouns = WordList(
    """
    audiensi bimbingan ekspose fasilitasi kerja kunjungan layanan lelang mutasi opname pindah
    promosi rekrutmen rotasi seleksi sertifikasi sidang sensus studi sumpah telaah tindak uji ujian
    updating usulan kenaikan keberatan kliring inkaso konseling magang forum serah tanggap visum
    akuisisi alih digitasi disinfeksi evakuasi eksekusi ekspedisi fumigasi imunisasi instalasi
    intervensi investigasi kalibrasi klasifikasi kodefikasi kremasi likuidasi mitigasi notifikasi
    operasi orientasi patroli preservasi rehabilitasi relokasi restorasi resertifikasi retensi
    perizinan perjanjian perkawinan perdagangan rujukan simulasi stok transaksi vaksinasi
    """)
}
