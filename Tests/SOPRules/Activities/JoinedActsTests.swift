import Testing

@testable import SOPRules

@Suite struct JoinedActsTests {
  private func acts(_ text: String) -> [String] {
    let words = Words(text)
    let performers: Set = [Words("Camat"), Words("Petugas Loket")]
    return JoinedActs(text, words: words, sentence: Sentence(words, performers: performers)).acts
  }

  @Test(arguments: [
    ("Memeriksa dan menandatangani SK", ["Memeriksa SK", "Menandatangani SK"]),
    (
      "Mencatat surat pada agenda lalu meneruskan kepada Camat",
      ["Mencatat surat pada agenda", "Meneruskan kepada Camat"]
    ),
    (
      "Menerima, mencatat, dan mengarsipkan surat",
      ["Menerima surat", "Mencatat surat", "Mengarsipkan surat"]
    ),
    (
      "Menyusun konsep surat, menyampaikan ke Camat",
      ["Menyusun konsep surat", "Menyampaikan ke Camat"]
    ),
    ("Menerima/mencatat surat", ["Menerima surat", "Mencatat surat"]),
    (
      "Memeriksa berkas serta berkoordinasi dengan desa",
      ["Memeriksa berkas", "Berkoordinasi dengan desa"]
    ),
    ("Mencetak kartu kemudian langsung menyerahkannya", ["Mencetak kartu", "Menyerahkan kartu"]),
    ("Camat memeriksa dan menandatangani surat", ["Memeriksa surat", "Menandatangani surat"]),
    ("Penyusunan dan pengiriman laporan", ["Penyusunan laporan", "Pengiriman laporan"]),
    ("Berkas diterima, dicatat petugas", ["Berkas diterima", "Berkas dicatat petugas"]),
    (
      "Membuat nota, menandatangani, dan mengirimkan ke Camat",
      ["Membuat nota", "Menandatangani …", "Mengirimkan ke Camat"]
    ),
    (
      "Mencatat permohonan dalam buku register dan memberikan tanda terima",
      ["Mencatat permohonan dalam buku register", "Memberikan tanda terima"]
    ),
    (
      "Membuka aplikasi untuk memeriksa berkas, lalu mencetak tanda terima",
      ["Membuka aplikasi untuk memeriksa berkas", "Mencetak tanda terima"]
    ),
    (
      "Mengirim berkas yang lengkap dan mengarsipkan salinannya",
      ["Mengirim berkas yang lengkap", "Mengarsipkan salinannya"]
    ),
    ("Memeriksa berkas\nMenandatangani surat", ["Memeriksa berkas", "Menandatangani surat"]),
  ])
  func `two verbs that are joined are two acts`(text: String, parts: [String]) {
    #expect(acts(text) == parts)
  }

  @Test func `a row of very many acts names a few`() {
    let text = String(repeating: "Memeriksa, ", count: 2000) + "menandatangani SK"
    #expect(acts(text).count == 8)
  }

  @Test(arguments: [
    "Memeriksa berkas", "Memeriksa berkas dan lampiran",
    "Menyiapkan bahan rapat, memo, dan undangan",
    "Menyusun laporan untuk memeriksa dan menilai kinerja",
    "Menghubungi pemohon agar melengkapi berkas dan mengembalikan formulir",
    "Mengundang pegawai menghadiri rapat",
    "Menyetujui atau menolak permohonan",
    "Memeriksa berkas dengan menggunakan aplikasi",
    "Menerima tamu yang membawa berkas dan mengisi buku tamu",
    "Menyerahkan surat kepada menteri dan mendagri",
    "Penyusunan laporan pengawasan dan pembinaan", "Membantu memeriksa berkas",
    "Melaksanakan pemeriksaan dan penilaian berkas", "", "1.", "Berkas", "dan memeriksa",
  ])
  func `one act stays one`(text: String) {
    #expect(acts(text).isEmpty)
  }
}
