extension Lexicon {
  /// Slips of typing and spellings the standard dictionary does not have.
  ///
  /// Source: ours, begun from "Melakuan" of sop-ap.md BH-04.
  static let misspellings = WordPairs(
    """
    melakuan=melakukan
    melakuakan=melakukan
    melaksankan=melaksanakan
    melaksanaan=melaksanakan
    menandatangi=menandatangani
    menandatangai=menandatangani
    menyerahakan=menyerahkan
    menyampaiakan=menyampaikan
    memeriska=memeriksa
    memferifikasi=memverifikasi
    memverivikasi=memverifikasi
    ferifikasi=verifikasi
    verivikasi=verifikasi
    ijin=izin
    perijinan=perizinan
    ijasah=ijazah
    aktifitas=aktivitas
    analisa=analisis
    nomer=nomor
    jadual=jadwal
    kwitansi=kuitansi
    resiko=risiko
    tehnik=teknik
    tehnis=teknis
    praktek=praktik
    prosentase=persentase
    apotik=apotek
    sistim=sistem
    hirarki=hierarki
    fotocopy=fotokopi
    photocopy=fotokopi
    photokopi=fotokopi
    poto=foto
    merubah=mengubah
    dirubah=diubah
    standarisasi=standardisasi
    silahkan=silakan
    himbauan=imbauan
    menghimbau=mengimbau
    staff=staf
    team=tim
    kwalitas=kualitas
    kordinasi=koordinasi
    koordinir=koordinasi
    sekertaris=sekretaris
    sekertariat=sekretariat
    propinsi=provinsi
    nopember=November
    pebruari=Februari
    dokument=dokumen
    formulis=formulir
    pengarsiapan=pengarsipan
    peraturaan=peraturan
    survey=survei
    survay=survei
    antri=antre
    antrian=antrean
    respon=respons
    karna=karena
    obyek=objek
    subyek=subjek
    managemen=manajemen
    metoda=metode
    komplit=komplet
    terimakasih=terima kasih
    kerjasama=kerja sama
    tanggungjawab=tanggung jawab
    """)
}
