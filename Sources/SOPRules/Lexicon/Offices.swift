extension Lexicon {
  /// Words a performer's name begins with: people, posts, teams and units.
  ///
  /// Source: the 202 performer names of the provincial sample and the posts of regional offices.
  static let roles = WordList(
    """
    petugas pegawai pejabat pemohon kepala ketua wakil anggota sekretaris bendahara staf staff
    operator admin administrator analis arsiparis pranata pengelola pengadministrasi penyedia
    pelaksana pengguna penanggung pengawas pengolah penata penyuluh penyelia penyidik penilai
    perencana perancang peneliti pemeriksa pembina pembimbing pengadu pelapor pengantar pengemudi
    pengacara pewawancara penguji pimpinan atasan bawahan camat lurah bupati walikota wali gubernur
    menteri direktur manajer koordinator subkoordinator inspektur asisten ajudan kasubbag kasubag
    kasi kasie kabid kabag kabiro kadis kaban kasat kanit kapolsek kapolres kasubdit kasubid
    kasubbid kasek kepsek sekda sekdis sekcam sekdes kades keuchik perbekel sekretariat tim pokja
    panitia ppk ppkom ppspm kpa pptk pphp ppid ukpbj ulp kpps guru dosen dokter perawat bidan
    apoteker jaksa hakim panitera jurusita juru verifikator validator auditor notulis resepsionis
    satpam kurir sopir peserta masyarakat warga siswa mahasiswa narasumber fasilitator widyaiswara
    teknisi programmer bagian bidang seksi sub subbagian subbidang subseksi dinas badan inspektorat
    biro unit humas loket kantor desa kelurahan kecamatan puskesmas sekolah penghulu kua bps kppn
    kejaksaan pengadilan polisi saksi tersangka rektor dekan kaprodi tenaga pustakawan pemustaka dpa
    notaris vendor rekanan kontraktor konsultan pasien wisatawan nasabah debitur wajib pelanggan
    pengunjung konsumen kader kasir pengurus mitra laboran
    """)

  /// Words that may stand before a performer's name: "Para petugas", "Bapak Camat".
  static let courtesies = WordList(
    "para seluruh semua setiap masing-masing pihak bapak ibu pak bu sdr saudara seorang mas mbak")

  /// Offices whose holders have no NIP: elected heads, ministers and village heads.
  ///
  /// Source: scoring.md section 4; the list of elected and political offices is ours.
  static let officesWithoutNIP = [
    "bupati", "wakil bupati", "wali kota", "walikota", "wakil wali kota", "wakil walikota",
    "gubernur", "wakil gubernur", "menteri", "wakil menteri", "presiden", "wakil presiden",
    "kepala desa", "kades", "penjabat kepala desa", "pj kepala desa", "wali nagari", "keuchik",
    "perbekel", "kuwu", "hukum tua", "pembakal", "peratin", "ketua dprd", "pimpinan dprd",
    "ketua komisi", "ketua kpu", "ketua bawaslu", "ketua rw", "ketua rt",
  ].map { Words($0) }
}
