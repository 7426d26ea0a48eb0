import Testing

@testable import SOPRules

@Suite struct WordTests {
  @Test(
    arguments: WordList.split(
      """
      menyusun memeriksa mengecek menyimpan mengarsipkan menerima mencatat mengirim mengirimkan
      menandatangani memverifikasi mendisposisikan mengagendakan meneruskan menyerahkan melaporkan
      meregistrasi mewawancarai meyakinkan melayani merekap menilai mengkaji mengesahkan menghitung
      mengunggah meng-unggah meng-upload mengupload meng-copy meupload meinput me-review mendownload
      memfotokopi memproses mempersiapkan memparaf memaraf membubuhkan mengentri mengoordinasikan
      mengkoordinasikan menindaklanjuti menginventarisir melakuan merevisi mereview menyosialisasikan
      mensosialisasikan menscan mentransfer mengetik mengakses menganalisa menjadwalkan mendaftarkan
      menginformasikan memusnahkan membacakan memonitor
      """))
  func `a verb with me- is active`(word: String) {
    #expect(Word(word).isActive)
    #expect(Word(word).isVerb)
  }

  @Test(
    arguments: WordList.split(
      """
      berkoordinasi berdiskusi berkonsultasi bermusyawarah berkunjung bertemu berangkat bekerja
      belajar datang hadir
      """))
  func `a verb with ber- or none is a verb`(word: String) {
    #expect(Word(word).isVerb)
    #expect(!Word(word).isActive)
  }

  @Test(
    arguments: WordList.split(
      """
      media memo menit meja menteri metadata metode mesin meterai mekanisme medis memori menu merek
      mental mentor menkeu mendagri menpanrb melalui menurut mengenai merupakan mereka meskipun
      merah medan menengah metrologi
      berkas berita bersama berdasarkan berikut berkala berwenang bernomor berstempel
      surat petugas camat laporan me ber
      """))
  func `a word that only begins like a verb is none`(word: String) {
    #expect(!Word(word).isVerb)
  }

  @Test(
    arguments: WordList.split(
      """
      diperiksa ditandatangani dilakukan diserahkan diterima dicatat diarsipkan diterimanya
      disusunnya dibuat diproses disahkan tersusun tersusunnya terverifikasi terlaksananya
      terkirimnya
      """))
  func `a word with di- or ter- is passive`(word: String) {
    #expect(Word(word).isPassive)
    #expect(!Word(word).isVerb)
  }

  @Test(
    arguments: WordList.split(
      """
      disposisi diseminasi diskusi distribusi digitalisasi dinas diklat direktur dispensasi dividen
      terminal tertib terhadap tersebut terkait terima teruskan terbitkan diagram dipa diskominfo
      dirjen dialog
      """))
  func `a noun or root that only begins like a passive is none`(word: String) {
    #expect(!Word(word).isPassive)
  }

  @Test(
    arguments: WordList.split(
      """
      penyusunan pemeriksaan penandatanganan persiapan pelaksanaan perbaikan pengarsipan penerimaan
      pelayanan perencanaan penyerahannya verifikasi rekonsiliasi rapat upload monitoring evaluasi
      reviu entri disposisi
      """))
  func `a noun of action is known`(word: String) {
    #expect(Word(word).isNounOfAction)
  }

  @Test(
    arguments: WordList.split(
      """
      peraturan pedoman perusahaan persyaratan peserta petugas penyedia pengelola pesanan berkas
      laporan perempuan perlengkapan peralatan
      """))
  func `a noun of a thing or a person is no noun of action`(word: String) {
    #expect(!Word(word).isNounOfAction)
  }

  @Test(arguments: [
    ("penandatanganan", "menandatangani"), ("penyerahan", "menyerahkan"),
    ("pemeriksaan", "memeriksa"), ("penyusunan", "menyusun"), ("pengecekan", "mengecek"),
    ("pengesahan", "mengesahkan"), ("pengarsipan", "mengarsipkan"), ("pengisian", "mengisi"),
    ("pemberian", "memberikan"), ("persiapan", "mempersiapkan"), ("perbaikan", "memperbaiki"),
    ("persetujuan", "menyetujui"), ("pelayanan", "melayani"), ("pengkajian", "mengkaji"),
    ("verifikasi", "memverifikasi"), ("rekonsiliasi", "merekonsiliasi"),
    ("rapat", "mengadakan rapat"), ("upload", "mengunggah"), ("monitoring", "memantau"),
    ("diperiksa", "memeriksa"), ("ditandatangani", "menandatangani"),
    ("diserahkan", "menyerahkan"), ("diperbaiki", "memperbaiki"), ("diproses", "memproses"),
    ("dicek", "mengecek"), ("disahkan", "mengesahkan"), ("dipelajari", "mempelajari"),
    ("dikaji", "mengkaji"), ("dikirim", "mengirim"), ("disusun", "menyusun"),
    ("diterimanya", "menerima"), ("terverifikasi", "memverifikasi"),
    ("ditindaklanjuti", "menindaklanjuti"), ("dibuat", "membuat"), ("diunggah", "mengunggah"),
    ("susun", "menyusun"), ("cek", "mengecek"), ("terima", "menerima"), ("serahkan", "menyerahkan"),
    ("paraf", "memaraf"), ("arsipkan", "mengarsipkan"), ("buat", "membuat"), ("catat", "mencatat"),
    ("kirim", "mengirim"), ("periksa", "memeriksa"), ("isi", "mengisi"), ("tetapkan", "menetapkan"),
    ("hitung", "menghitung"), ("validasi", "memvalidasi"),
  ])
  func `a noun, a passive or a root has its active verb`(word: String, active: String) {
    #expect(Word(word).active == active)
  }

  @Test(arguments: ["pembubaran", "ditempeli", "berkas", "surat", "lengkap", "disposisinya"])
  func `no verb is invented for a word the lexicon does not know`(word: String) {
    #expect(Word(word).active == nil)
  }

  @Test(arguments: [
    ("menyusun", "penyusunan"), ("menyerahkan", "penyerahan"), ("memeriksa", "pemeriksaan"),
    ("menandatangani", "penandatanganan"), ("mengesahkan", "pengesahan"),
    ("memverifikasi", "verifikasi"), ("memperbaiki", "perbaikan"), ("mengisi", "pengisian"),
    ("mereviu", "reviu"), ("melayani", "pelayanan"), ("menerbitkan", "penerbitan"),
    ("mencetak", "pencetakan"), ("melaksanakan", "pelaksanaan"), ("menghitung", "penghitungan"),
  ])
  func `an active verb has the noun a title begins with`(verb: String, noun: String) {
    #expect(Word(verb).nounOfActive == noun)
  }

  @Test func `every verb of the lexicon is active, and its noun is one of action`() {
    for verb in Verbs.known.whole {
      #expect(Word(verb).isActive, "\(verb)")
      if let noun = Word(verb).nounOfActive {
        #expect(Word(noun).isNounOfAction, "\(verb) → \(noun)")
        #expect(Word(noun).activeOfNoun != nil, "\(noun)")
      }
    }
  }
}
