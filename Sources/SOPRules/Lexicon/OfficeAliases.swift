extension Lexicon {
  /// Short forms of posts, each with the words it stands for.
  ///
  /// Source: real-drafts.md 3.5, where lane and text spell a name differently more often than
  /// alike. An office's own short forms come from its settings.
  static let officeAliases = WordPairs(
    """
    kabag=kepala bagian
    kabid=kepala bidang
    kabiro=kepala biro
    kaban=kepala badan
    kadis=kepala dinas
    kadin=kepala dinas
    kadinas=kepala dinas
    kades=kepala desa
    kasi=kepala seksi
    kasie=kepala seksi
    kasubag=kepala subbagian
    kasubbag=kepala subbagian
    kasubbid=kepala subbidang
    kasubid=kepala subbidang
    kasubdit=kepala subdirektorat
    kasubsi=kepala subseksi
    kasat=kepala satuan
    kanit=kepala unit
    kapus=kepala puskesmas
    kapolsek=kepala polsek
    kasek=kepala sekolah
    kepsek=kepala sekolah
    kanwil=kantor wilayah
    sekda=sekretaris daerah
    sekdis=sekretaris dinas
    sekcam=sekretaris camat
    sekdes=sekretaris desa
    sekban=sekretaris badan
    subag=subbagian
    subbag=subbagian
    sub-bagian=subbagian
    sub-bidang=subbidang
    sub-seksi=subseksi
    subid=subbidang
    subbid=subbidang
    staff=staf
    wali-kota=wali kota
    walikota=wali kota
    ka=kepala
    ppkom=ppk
    """)
}
