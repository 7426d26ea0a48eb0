extension Lexicon {
  /// Nouns of action that fit every title and need a product behind them.
  ///
  /// Source: vague verbs of sop-ap.md appendix A, as nouns.
  static let vagueActs = WordList(
    "pelaksanaan penyelenggaraan pengelolaan pengurusan penanganan pelayanan penyelesaian")

  /// Nouns of action that fit rows of any SOP, so that finding them there says nothing of its title.
  ///
  /// Source: the commonest first words of titles in real-drafts.md 3.7, with the vague acts above.
  static let commonActs = WordList(
    """
    pelaksanaan penyelenggaraan pengelolaan pengurusan penanganan pelayanan penyelesaian penyusunan
    penerbitan pembuatan pemberian pengajuan penyampaian penyerahan penerimaan penetapan pengusulan
    pendaftaran pemeriksaan pencatatan penandatanganan pengesahan pemrosesan penyiapan permohonan
    verifikasi validasi persetujuan layanan
    """)

  /// Words that say whose duty something is and not what comes of it.
  ///
  /// Source: sop-ap.md JD-04 and the units of regional offices.
  static let dutyWords = WordList(
    """
    tugas fungsi pokok tupoksi pekerjaan kegiatan urusan rutin harian umum bidang bagian seksi
    subbagian subbidang subseksi unit dinas kantor lainnya
    """)
}
