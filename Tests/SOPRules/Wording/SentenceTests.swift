import Testing

@testable import SOPRules

@Suite struct SentenceTests {
  let performers = Set(
    ["Camat", "Kepala Bagian Umum", "Petugas Loket", "Pemohon", "Humas"]
      .map { Words($0, aliases: [:]) })

  private func opening(_ text: String) -> Sentence.Opening {
    Sentence(Words(text), performers: performers).opening
  }

  @Test(arguments: [
    "Memeriksa berkas", "MEMERIKSA BERKAS", "1. Memeriksa berkas", "a) Memeriksa berkas",
    "- Memeriksa berkas", "• Memeriksa berkas", "Meng-unggah dokumen", "iv. Menyusun konsep",
    "Berkoordinasi dengan Camat", "Menyerahkan berkas kepada Camat", "Datang ke loket",
    "Menerima disposisi dari Kepala Bagian Umum", "Menyusun laporan yang diperiksa oleh Camat",
  ])
  func `an active verb opens it`(text: String) {
    #expect(opening(text) == .verb)
  }

  @Test(arguments: [
    ("Camat menandatangani surat", 1), ("PPK menetapkan HPS", 1),
    ("Kabag Umum mendisposisikan surat", 2), ("Petugas menerima berkas", 1),
    ("1. Petugas Loket menerima berkas", 3), ("Para pemohon mengisi formulir", 2),
    ("Bapak Camat memberi arahan", 2), ("Humas menyebarkan berita", 1),
    ("Setelah lengkap, Camat menandatangani", 3), ("Bagian Umum menyusun jadwal", 2),
    ("Petugas Loket cek berkas", 2), ("Loket menerima berkas", 1),
    ("Setelah lengkap, petugas memberikan tanda terima", 3), ("Ka. Subbag TU meneruskan", 3),
    ("Pengguna layanan datang ke loket", 2), ("Sub Bagian Umum menyusun jadwal", 3),
  ])
  func `whoever acts stands before the verb`(text: String, verb: Int) {
    #expect(opening(text) == .subject(verb: verb))
  }

  @Test(arguments: [
    ("Dilakukan pemeriksaan berkas", 0), ("Berkas diperiksa", 1),
    ("Naskah dinas di tandatangani", 2), ("Diterimanya berkas permohonan", 0),
    ("Pemeriksaan berkas dilakukan petugas", 2), ("Tersusunnya laporan", 0),
    ("Berkas dikirim untuk menentukan jadwal", 1),
  ])
  func `a passive carries it`(text: String, place: Int) {
    #expect(opening(text) == .passive(place))
  }

  @Test(arguments: [
    "Penandatanganan SK", "Rapat tim teknis", "Verifikasi berkas", "Upload dokumen",
    "Disposisi kepada Kepala Bagian Umum", "Penyerahan berkas kepada Camat untuk menandatangani",
  ])
  func `a noun of action opens it`(text: String) {
    #expect(opening(text) == .noun)
  }

  @Test(arguments: ["Cek berkas", "Susun konsep surat", "Terima surat", "Paraf konsep"])
  func `a verb without me- opens it`(text: String) {
    #expect(opening(text) == .root)
  }

  @Test(arguments: [
    "Surat masuk", "Segera memeriksa berkas", "Berkas permohonan", "Dokumen yang dibutuhkan",
    "Mulai", "Camat", "Menteri", "Media sosial di kantor",
  ])
  func `anything else opens it`(text: String) {
    #expect(opening(text) == .other)
  }

  @Test(arguments: ["", "1.", "•", "-"])
  func `a sentence of marks says nothing`(text: String) {
    #expect(opening(text) == .nothing)
  }

  @Test(arguments: [
    ("Diperiksa oleh Camat", 2), ("Memeriksa berkas oleh petugas loket", 3),
    ("Penandatanganan SK oleh Bapak Camat", 4),
  ])
  func `who acts is named behind oleh`(text: String, place: Int) {
    #expect(Sentence(Words(text), performers: performers).agent == place)
  }

  @Test(arguments: [
    "Menerima berkas yang diisi oleh Pemohon", "Menyimpan surat ditandatangani oleh Camat",
    "Disusun oleh karena itu", "Diperiksa oleh",
  ])
  func `oleh names nobody who acts in the row`(text: String) {
    #expect(Sentence(Words(text), performers: performers).agent == nil)
  }

  @Test(arguments: [
    ("PPK menetapkan HPS", "Menetapkan HPS"),
    ("Penandatanganan SK", "Menandatangani SK"),
    ("1. Penandatanganan SK", "Menandatangani SK"),
    ("Dilakukan pemeriksaan berkas", "Memeriksa berkas"),
    ("Pemeriksaan berkas dilakukan di loket", "Memeriksa berkas di loket"),
    ("Berkas permohonan diperiksa", "Memeriksa berkas permohonan"),
    ("Naskah dinas di tandatangani", "Menandatangani naskah dinas"),
    ("Berkas diperiksa oleh Kepala Bagian Umum", "Memeriksa berkas"),
    ("SK ditandatangani oleh Camat", "Menandatangani SK"),
    ("Cek KTP", "Mengecek KTP"), ("Rapat tim teknis", "Mengadakan rapat tim teknis"),
    ("Segera memeriksa berkas", "Memeriksa berkas"),
    ("Memeriksa berkas oleh petugas loket", "Memeriksa berkas"),
    ("Petugas Loket cek berkas", "Mengecek berkas"),
    ("Upload dokumen", "Mengunggah dokumen"), ("Login ke aplikasi", "Masuk ke aplikasi"),
    ("Koordinasi dengan desa", "Berkoordinasi dengan desa"), ("Diproses oleh Camat", "Memproses …"),
  ])
  func `a sentence is mended in the author's own words`(text: String, mended: String) {
    let words = Words(text)
    let sentence = Sentence(words, performers: performers)
    #expect(Rewording(text, words: words, sentence: sentence).text == mended)
  }

  @Test(arguments: [
    "Berkas permohonan", "Mulai", "Ditempeli label", "", "Validasi dan verifikasi data",
    "Ya, surat diajukan", "Surat diterima, dicatat", "Diperiksa oleh Camat dan dikirim",
  ])
  func `nothing is offered where the verb is not known`(text: String) {
    let words = Words(text)
    let sentence = Sentence(words, performers: performers)
    #expect(Rewording(text, words: words, sentence: sentence).text == nil)
  }

  @Test(arguments: [
    "a-b -c d- 5/7 – é", "1. Meng-unggah (dokumen), lalu…", "--", "", "x--y-", "•satu • dua",
  ])
  func `places of words agree with the folded words`(text: String) {
    let places = WordPlaces(text)
    #expect(places.ranges.map { text[$0].lowercased() } == Words(text).list)
  }
}
