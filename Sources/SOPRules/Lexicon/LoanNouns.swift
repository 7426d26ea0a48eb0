extension Lexicon {
  /// Nouns of action without pe- and -an, with the verb that says the same.
  ///
  /// Source: sop-ap.md appendix A (nominal test) and the bare nouns of real drafts; verbs after the
  /// spelling rules for loan words (a k, p, s or t before a vowel melts).
  static let loanNouns = WordPairs(
    """
    administrasi=mengadministrasikan
    akreditasi=mengakreditasi
    alokasi=mengalokasikan
    analisa=menganalisis
    analisis=menganalisis
    asistensi=mengasistensi
    audit=mengaudit
    briefing=memberikan arahan
    checking=mengecek
    copy=menyalin
    diseminasi=mendiseminasikan
    digitalisasi=mendigitalisasi
    disposisi=mendisposisikan
    diskusi=mendiskusikan
    distribusi=mendistribusikan
    dokumentasi=mendokumentasikan
    download=mengunduh
    edit=menyunting
    editing=menyunting
    ekspose=memaparkan
    email=mengirim surel
    entri=mengentri
    entry=mengentri
    evaluasi=mengevaluasi
    fasilitasi=memfasilitasi
    filing=memberkaskan
    finalisasi=memfinalisasi
    fotokopi=memfotokopi
    harmonisasi=mengharmonisasikan
    identifikasi=mengidentifikasi
    input=menginput
    inspeksi=menginspeksi
    inventarisasi=menginventarisasi
    klarifikasi=mengklarifikasi
    kompilasi=mengompilasi
    konfirmasi=mengonfirmasi
    konsolidasi=mengonsolidasikan
    konsultasi=mengonsultasikan
    koordinasi=mengoordinasikan
    koreksi=mengoreksi
    legalisasi=melegalisasi
    legalisir=melegalisasi
    login=masuk
    mediasi=memediasi
    meeting=mengadakan rapat
    monev=memantau dan mengevaluasi
    monitoring=memantau
    musyawarah=bermusyawarah
    mutasi=memutasi
    negosiasi=menegosiasikan
    observasi=mengamati
    otorisasi=mengotorisasi
    packing=mengemas
    posting=mengunggah
    presentasi=memaparkan
    print=mencetak
    promosi=mempromosikan
    publikasi=memublikasikan
    rapat=mengadakan rapat
    registrasi=meregistrasi
    rekapitulasi=merekapitulasi
    rekomendasi=merekomendasikan
    rekonsiliasi=merekonsiliasi
    rekrutmen=merekrut
    review=mereviu
    reviu=mereviu
    revisi=merevisi
    scan=memindai
    scanning=memindai
    seleksi=menyeleksi
    sinkronisasi=menyinkronkan
    sosialisasi=menyosialisasikan
    sortir=menyortir
    supervisi=menyupervisi
    survei=menyurvei
    survey=menyurvei
    transfer=mentransfer
    update=memutakhirkan
    updating=memutakhirkan
    upload=mengunggah
    uploading=mengunggah
    validasi=memvalidasi
    verifikasi=memverifikasi
    visitasi=mengunjungi
    wawancara=mewawancarai
    """)

  /// What some of them say before "dengan": "Koordinasi dengan desa".
  static let mutualVerbs = WordPairs(
    """
    diskusi=berdiskusi
    koordinasi=berkoordinasi
    konsultasi=berkonsultasi
    negosiasi=bernegosiasi
    rapat=mengadakan rapat
    """)

  /// Foreign verbs that authors put behind me- without changing them: "meupload", "meng-copy".
  static let loanVerbs = WordList(
    """
    upload download input entry entri scan print copy email share update edit posting publish
    """)
}
