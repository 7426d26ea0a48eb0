extension Lexicon {
  /// What people call the result of an act, where it bears another name than the act.
  ///
  /// Source: ours, from the last rows of SOPs on meetings, applications, complaints and training.
  static let results = WordPairs(
    """
    rapat=notula notulen notulensi risalah kesepakatan
    sidang=notula notulen risalah putusan
    musyawarah=notula notulen risalah kesepakatan
    audiensi=notula notulen risalah
    permohonan=jawaban balasan tanggapan
    pengaduan=jawaban balasan tanggapan
    aduan=jawaban balasan tanggapan
    keluhan=jawaban balasan tanggapan
    keberatan=jawaban balasan tanggapan putusan
    pengadaan=bast kontrak
    pelatihan=sertifikat piagam
    diklat=sertifikat piagam
    bimtek=sertifikat piagam
    """)
}
