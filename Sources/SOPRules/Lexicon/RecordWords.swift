extension Lexicon {
  /// Words for something that is written in or kept as evidence.
  ///
  /// Source: the record boxes of signed SOPs (sop-ap.md 2.2 and real-drafts.md 3.7), enlarged.
  static let recordWords = WordList(
    """
    buku register agenda formulir form blangko blanko kartu lembar daftar laporan salinan arsip
    berita notula notulen jurnal log logbook rekap rekapitulasi aplikasi sistem simpeg srikandi
    basis database tabel berkas dokumen surat map kuitansi tanda bukti risalah ekspedisi kendali
    disposisi absensi presensi checklist ceklis periksa sertifikat foto file berkasnya dokumennya
    excel spreadsheet server
    """)
}
