extension Lexicon {
  /// Foreign words of office work and what Indonesian says instead.
  ///
  /// Source: ours, from the words seen in real drafts ("upload", "update") and the usual terms.
  static let foreignWords = WordPairs(
    """
    upload=unggah
    mengupload=mengunggah
    meng-upload=mengunggah
    download=unduh
    mendownload=mengunduh
    update=pemutakhiran
    mengupdate=memutakhirkan
    meng-update=memutakhirkan
    print=cetak
    print-out=cetakan
    printout=cetakan
    scan=pindai
    scanning=pemindaian
    scanner=pemindai
    copy=salinan
    hardcopy=salinan cetak
    softcopy=salinan digital
    soft-copy=salinan digital
    hard-copy=salinan cetak
    email=surel
    e-mail=surel
    meeting=rapat
    review=reviu
    draft=konsep
    form=formulir
    checklist=daftar periksa
    check-list=daftar periksa
    feedback=umpan balik
    deadline=batas waktu
    schedule=jadwal
    approval=persetujuan
    approve=setujui
    submit=kirim
    website=situs web
    online=daring
    offline=luring
    file=berkas
    backup=cadangan
    follow-up=tindak lanjut
    briefing=pengarahan
    report=laporan
    list=daftar
    input=masukkan
    """)
}
