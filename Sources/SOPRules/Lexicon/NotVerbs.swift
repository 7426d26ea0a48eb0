extension Lexicon {
  /// Words that begin like an active verb and are none: nouns, names of offices, and words that
  /// only link.
  ///
  /// Source: sop-ap.md appendix A, enlarged from a word list of official Indonesian.
  static let notActiveVerbs = WordList(
    """
    media medali medan medis medikal megah mei meja mekanik mekanika mekanisme melainkan melalui
    melati melayu melodi member membership membran memang memo memoar memorandum memori
    mempelai mengenai mengapa menag menaker menantu menara mendagri mendatang mendikbud
    mendikbudristek mendikdasmen mendiknas menengah menhan menhub meninggal meningitis menit
    menkes menkeu menko menkominfo menkop menkumham menlh menlu menpan menpanrb menperin menpora
    menristek menristekdikti mensos mensesneg mensetneg mental mentah mentan menteri mentor
    mentoring menu menurut menyeluruh merah merchant merdeka mereka merek meriam meridian merit
    merpati merupakan mesin mesir meski meskipun mesjid mesra messenger mesti mesyuarat metadata
    metal meteorologi meter meterai meteran metode metodologi metrik metro metrologi metropolitan
    meubel meubelair mewah menjelang mengingat merchandise memorial mekar meningkatnya menurunnya mengenainya
    """)

  /// Words that begin with ber- or be- and are no verbs of doing.
  static let notBerVerbs = WordList(
    """
    berapa beras berat berani berbagai berbeda berdasar berdasarkan berhak berita beranda berikut
    berikutnya berkala berkas berkasnya berkenaan berkaitan berlaku berlian bermaterai bermeterai
    bernama bernomor berkop bersama bersamaan bersangkutan bersih berstempel bertanda bertanggal
    berupa berwarna berwenang berkelanjutan berjenjang berjumlah berlangganan berbasis berbentuk
    berparaf bercap berlebih berisi berarti
    """)

  /// Verbs of doing that take no me-.
  static let plainVerbs = WordList(
    """
    bekerja belajar datang hadir pergi pulang masuk keluar ikut
    """)

  /// Roots of verbs that open a text as a noun: "Daftar hadir", "Konsep surat".
  static let notBareVerbs = WordList(
    """
    bentuk daftar data desain gambar konsep lelang mulai nilai pesan ukur
    """)

  /// Words that begin like a passive verb and are none.
  static let notPassives = WordList(
    """
    diagnosa diagnosis diagram dialog diameter difabel digital digitalisasi digitasi dikarenakan
    dikdas dikjar diklat dikti dilema dimensi dinamika dinas dinding dingin dini dinkes dinsos
    dipa diploma diplomasi diplomat direksi direktorat direktori direktur dirjen disabilitas
    disbudpar disdik disdukcapil diseminasi dishub disiplin disk diskominfo diskon diskusi
    disnaker disparbud dispensasi disperindag display disposisi dispora disposal distribusi
    distributor ditjen ditlantas divisi dividen diam diri diktum dikpora dinamis diniyah disertasi
    disertai diskresi diversi
    terhadap terjadi terdapat terkait terakhir terang terapi terapis teras teratur terbaru terbatas terbit terbitan
    terbitkan terbuka terdiri terdahulu teritorial teritori terima terimalah terjadwal terjemah
    terjemahkan terlebih terlalu terletak termasuk termin terminal ternak terpadu terpal terpusat
    tersebut tersendiri tersier tertentu tertib tertulis terutama terus teruskan terapkan terowongan
    """)

  /// Words in the shape pe-…-an that name no act of the row.
  static let notVerbalNouns = WordList(
    """
    pedoman pegangan pejalan pekan pekanan pelabuhan pelataran peluang pemerintahan penasihatan
    pendopo penghasilan penginapan penjara peradilan peran perangkatan peralatan perantauan
    peraturan perbankan perbatasan perbuatan percetakan perdagangan perekonomian perempuan
    pergudangan perhatian perikanan perizinan perjanjian perkantoran perkebunan perkiraan
    perkotaan perlengkapan permasalahan permukiman pernyataan perpustakaan persekutuan persen
    persyaratan pertanian perternakan pertokoan perumahan perundangan perusahaan perwakilan pesan
    pesanan pesantren peserta pestisidaan petikan petunjukan perkawinan peternakan permainan
    penduduk pelanggan pertambangan perhubungan pendapatan pengetahuan pengalaman peninggalan penghargaan
    """)
}
