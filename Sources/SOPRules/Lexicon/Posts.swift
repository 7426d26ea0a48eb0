extension Lexicon {
  /// Words the name of a person's post begins with; units of an office are none.
  ///
  /// Source: ours, from the posts of regional offices in real-drafts.md 3.5.
  static let posts = WordList(
    """
    kepala ketua wakil anggota sekretaris bendahara staf staff petugas pejabat pegawai camat lurah
    bupati gubernur direktur manajer koordinator operator admin administrator verifikator arsiparis
    pengelola pengawas pengolah kabid kabag kasi kasie kadis kasubbag kasubag sekdis sekcam
    """)

  /// Words the name of a team or a unit of an office begins with.
  ///
  /// Source: the teams and agencies in the performers' columns of real-drafts.md 3.5.
  static let workUnits = WordList(
    """
    tim panitia pokja kelompok dinas badan bidang bagian seksi subbagian subbidang subseksi unit
    sekretariat kantor biro inspektorat kecamatan kelurahan desa sekolah puskesmas
    """)

  /// Words of rank, which many share and which name no task.
  static let ranks = WordList("eselon golongan pangkat")
}
