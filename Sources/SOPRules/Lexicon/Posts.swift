extension Lexicon {
  /// Words the name of a post begins with whose holder leads, decides or sits in a board.
  ///
  /// Source: ours, from the posts of regional offices in real-drafts.md 3.5.
  private static let leadingPosts = WordList(
    """
    kepala ketua wakil anggota sekretaris pejabat camat lurah bupati gubernur direktur manajer
    koordinator pengawas kabid kabag kasi kasie kadis kasubbag kasubag sekdis sekcam
    """)

  /// Words the name of a post begins with whose holder carries out work and leads no unit.
  ///
  /// Source: ours, from the performer names of real-drafts.md 3.5.
  static let staffPosts = WordList(
    """
    staf staff petugas pegawai pelaksana operator admin administrator pengelola pengadministrasi
    pengolah analis arsiparis pranata penyuluh verifikator resepsionis satpam sopir pengemudi kurir
    notulis pramubakti teknisi bendahara guru perawat pustakawan
    """)

  /// Words the name of a person's post begins with; units of an office are none.
  static let posts = WordList("", and: leadingPosts, staffPosts)

  /// Words that make the holder of any post one who leads.
  ///
  /// Source: ours, after the posts of regional offices.
  static let leaders = WordList(
    "kepala ketua pimpinan koordinator direktur penjabat selaku camat lurah")

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

  /// The grades of civil servants, where they are the whole name of a performer.
  ///
  /// Source: the grades Juru to Pembina with their steps; "Penata Layanan" and the like are posts.
  static let gradeWords = WordList("juru pengatur penata pembina")
  static let gradeSteps = WordList(
    """
    muda tk tingkat utama madya i ii iii iv a b c d iia iib iic iid iiia iiib iiic iiid iva ivb ivc
    """)
}
