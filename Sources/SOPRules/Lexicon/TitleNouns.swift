extension Lexicon {
  /// Nouns of action that open a good title without the form pe-…-an, besides the loan nouns.
  ///
  /// Nouns in -asi, -isi, -usi and -ksi count by their ending. Source: sop-ap.md appendix A, from
  /// 348 titles of one agency, enlarged.
  static let titleNouns = WordList(
    """
    audiensi bimtek bimbingan diklat lokakarya seminar usul ekspose kerja kunjungan layanan lelang opname pindah rekrutmen sidang sensus
    studi sumpah telaah tindak uji ujian usulan kenaikan keberatan kliring inkaso konseling magang
    serah tanggap visum alih stok perizinan perjanjian perdagangan rujukan perawatan pelatihan
    """)

  /// Nouns with those endings that name a thing and no action.
  static let notTitleNouns = WordList(
    """
    informasi organisasi aplikasi lokasi situasi populasi formasi generasi posisi kondisi provinsi
    televisi divisi komisi edisi solusi institusi konstitusi seksi direksi koleksi teknologi
    """)
}
