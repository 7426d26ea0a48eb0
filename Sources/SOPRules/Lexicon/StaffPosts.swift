extension Lexicon {
  /// Words the name of a post begins with whose holder carries out work and leads no unit.
  ///
  /// Source: ours, from the performer names of real-drafts.md 3.5.
  static let staffPosts = WordList(
    """
    staf petugas pegawai pelaksana operator admin administrator pengelola pengadministrasi pengolah
    analis arsiparis pranata penyuluh verifikator resepsionis satpam sopir pengemudi kurir notulis
    pramubakti teknisi bendahara guru perawat pustakawan pemohon
    """)

  /// Words that make the holder of any post one who leads.
  ///
  /// Source: ours, after the posts of regional offices.
  static let leaders = WordList(
    "kepala ketua pimpinan koordinator direktur penjabat selaku camat lurah")
}
