/// A question about an SOP that only a person can answer, for the instructor's rubric.
package struct HumanQuestion: Sendable, Hashable {
  package let code: String
  package let question: String
  package let why: String
  package let basis: Basis

  init(_ code: String, _ question: String, basis: Basis, why: String) {
    self.code = code
    self.question = question
    self.why = why
    self.basis = basis
  }
}

extension HumanQuestion {
  /// In the order of their codes; a rule of the same code judges only what words can tell.
  package static let standard = [
    HumanQuestion(
      "DH-06", "Adakah dasar hukum yang mengatur isi kegiatan ini, bukan hanya penyusunan SOP?",
      basis: .turunan("MA-CONT", page: "butir 8"),
      why: """
        Dasar hukum menerangkan mengapa prosedur ini dijalankan. Pedoman penyusunan SOP dan aturan \
        organisasi berlaku untuk semua SOP, jadi belum menerangkan yang satu ini.
        """),
    HumanQuestion(
      "FM-05", "Apakah buku SOP memuat sampul, keputusan penetapan, daftar isi, dan penjelasan?",
      basis: .peraturan("PAN35-19"),
      why: """
        Kumpulan SOP dibaca orang yang tidak ikut menyusunnya. Tanpa keputusan dan daftar isi ia \
        tidak tahu SOP mana yang berlaku dan di mana mencarinya.
        """),
    HumanQuestion(
      "FM-07", "Apakah SOP ini sudah diuji coba oleh pelaksananya sebelum disahkan?",
      basis: .anjuran,
      why: """
        Langkah yang terlupa dan waktu yang terlalu singkat baru terlihat ketika prosedur dijalankan. \
        Catat siapa yang mencoba, kapan, dan apa yang diubah.
        """),
    HumanQuestion(
      "JD-04", "Apakah judul menyebut produk atau nilai tambah yang benar-benar dihasilkan?",
      basis: .pelatihan("PAN2010"),
      why: """
        Kata kerja saja dapat dibaca mesin; apakah produk pada judul memang hasil akhir prosedur ini \
        hanya diketahui orang yang mengenal pekerjaannya.
        """),
    HumanQuestion(
      "JD-08", "Apakah judul menyebut satu kegiatan, bukan seluruh tugas atau fungsi unit?",
      basis: .pelatihan("PAN2010"),
      why: """
        Judul seluas "Pengelolaan Kepegawaian" menampung banyak prosedur dengan hasil dan pelaksana \
        yang berbeda. Satu SOP membahas satu kegiatan dengan satu hasil.
        """),
  ]

  /// The questions as `bimtek aturan --manusia` lists them.
  package static func printing(_ questions: [HumanQuestion], width: Int = 80) -> String {
    let blocks = questions.map { question in
      "\(question.code)\n"
        + [question.question, question.why, question.basis.words].flatMap { text in
          Paragraph.lines(text, width: width - 2).map { "  \($0)\n" }
        }.joined()
    }
    return "Yang dinilai orang, bukan mesin\n\n" + blocks.joined(separator: "\n")
  }
}
