extension Lexicon {
  /// Nouns of action whose verb does not follow by changing pe- to me-; the first of several nouns
  /// of a verb is the one offered for titles.
  ///
  /// Source: Kamus Besar Bahasa Indonesia usage, our selection.
  static let irregularNouns = WordPairs(
    """
    perbaikan=memperbaiki
    persiapan=mempersiapkan
    penyiapan=menyiapkan
    pertimbangan=mempertimbangkan
    pembaruan=memperbarui
    persetujuan=menyetujui
    perencanaan=merencanakan
    perancangan=merancang
    perumusan=merumuskan
    permintaan=meminta
    perhitungan=menghitung
    perintah=memerintahkan
    peresmian=meresmikan
    pemrosesan=memproses
    pemerolehan=memperoleh
    perolehan=memperoleh
    perpanjangan=memperpanjang
    pertemuan=mengadakan pertemuan
    permohonan=mengajukan permohonan
    permusyawaratan=bermusyawarah
    perundingan=berunding
    perubahan=mengubah
    pergantian=mengganti
    perhimpunan=menghimpun
    persidangan=menyidangkan
    pertanggungjawaban=mempertanggungjawabkan
    pembelajaran=mempelajari
    pemberlakuan=memberlakukan
    pelaporan=melaporkan
    """)
}
