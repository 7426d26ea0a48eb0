extension Lexicon {
  /// Active verbs of office work, a hyphen before the suffix -kan or -i.
  ///
  /// From "menyerah-kan" follow the verb "menyerahkan", the noun "penyerahan" and the passive
  /// "diserahkan", so that advice never shows a word nobody says. A verb outside this list is still
  /// recognised by its shape; only a mended form is not offered then. Source: our own reading of
  /// public SOPs, ordered by letter.
  static let activeVerbs = WordList.split(
    """
    mengada-kan mengadministrasi-kan mengadu-kan mengagenda-kan mengaju-kan mengajar mengakses
    mengakomodasi mengaktif-kan mengalih-kan mengalokasi-kan mengamat-i mengambil menganalisis
    menganggar-kan mengangkat mengangkut mengantar-kan mengantar mengarah-kan mengarsip-kan
    mengasistensi mengatur mengaudit mengawal mengawas-i mengecek mengedar-kan mengedit
    mengeluar-kan mengelola mengelompok-kan mengemas mengembali-kan mengembang-kan
    mengendali-kan mengentri mengerja-kan mengesah-kan mengetik mengevaluasi menggabung-kan
    menggambar mengganda-kan mengganti menggelar menggolong-kan mengguna-kan
    mengharmonisasi-kan menghapus menghimpun menghitung menghubung-i mengidentifikasi
    mengimbau menginformasi-kan menginput menginspeksi menginventarisasi mengirim-kan mengirim
    mengisi mengkaji mengklarifikasi mengompilasi mengonfirmasi mengonsep mengonsolidasi-kan
    mengonsultasi-kan mengoordinasi-kan mengoperasi-kan mengoreksi mengolah mengotorisasi
    mengubah mengukur mengulang mengumpul-kan mengumum-kan mengundang mengunduh mengunggah
    mengunjung-i menguji mengurus mengusul-kan mengurai-kan mengurut-kan mengutip mengunci
    membaca membagi-kan membagi membahas membangun membantu membatal-kan membawa membayar-kan
    membayar membentuk memberi-kan memberi memberangkat-kan memberhenti-kan memberitahu-kan
    memberkas-kan memberlaku-kan membersih-kan membimbing membina membuat membubuh-kan membuka
    membukti-kan membuku-kan memakai memanfaat-kan memanggil memantau memapar-kan memaraf
    memarkir memasang memasti-kan memasuk-kan memati-kan memecah memegang memelihara
    memeriksa memesan memeta-kan memfasilitasi memfinalisasi memfotokopi memilah
    memilih memindah-kan memindai meminjam-kan meminjam memisah-kan memohon memonitor
    memotong memotret memuat memulai memungut memusat-kan memusnah-kan memutakhir-kan
    memutus-kan memutasi memvalidasi memverifikasi memediasi
    mencabut mencadang-kan mencair-kan mencantum-kan mencari mencatat mencegah mencetak
    mencocok-kan mendaftar-kan mendaftar mendamping-i mendata mendesain mendigitalisasi
    mendiseminasi-kan mendiskusi-kan mendisposisi-kan mendistribusi-kan mendokumentasi-kan
    mendorong menjadwal-kan menjalan-kan menjawab menjelas-kan menjemput menjilid menjual
    menambah-kan menambah menampil-kan menampung menandai menandatangan-i menangan-i
    menanggap-i menanam menarik menata menawar-kan menayang-kan menegosiasi-kan menegur
    menelaah meneliti menelusur-i menemu-kan menempat-kan menempel-kan menempel
    menentu-kan menerap-kan menerbit-kan menerima menerjemah-kan menerus-kan menetap-kan menilai
    menimbang menindaklanjut-i meninjau menitip-kan menolak menonaktif-kan mentransfer
    menugas-kan menukar menulis menunda menunggu menunjuk-kan menunjuk menurun-kan menutup
    menyaji-kan menyaksi-kan menyalin menyalur-kan menyambut menyampai-kan menyanding-kan
    menyaring menyebar-kan menyebarluas-kan menyedia-kan menyeleksi menyelenggara-kan
    menyelesai-kan menyelidik-i menyempurna-kan menyepakat-i menyerah-kan menyerap menyesuai-kan
    menyetel menyetempel menyetor-kan menyetor menyewa menyiar-kan menyidang-kan menyimak
    menyimpan menyimpul-kan menyinkron-kan menyisip-kan menyita menyortir menyosialisasi-kan
    menyuluh menyunting menyupervisi menyurvei menyusun
    melacak melaksana-kan melampir-kan melantik melapor-kan melapor melatih melayan-i
    melegalisasi melelang melengkap-i melepas melimpah-kan melindung-i melipat melunas-i
    meluncur-kan merakit merancang merapi-kan merawat merealisasi-kan merekam merekap
    merekapitulasi merekomendasi-kan merekonsiliasi merekrut meresmi-kan
    merespons merevisi mereviu merinci meringkas merumus-kan merujuk meregistrasi
    mewakil-i mewawancara-i mewujud-kan
    """)
}
