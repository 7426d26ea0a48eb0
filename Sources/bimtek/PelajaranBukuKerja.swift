import ArgumentParser
import Coursework
import Records
import Reports
import SOPRules

/// The whole course on paper.
struct PelajaranBukuKerja: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buku-kerja",
    abstract: "Membuat buku kerja cetak: materi, latihan, kasus, dan formulir.",
    discussion: """
      Buka berkas HTML dengan peramban, lalu cetak pada kertas A4. Berkas itu berdiri sendiri; \
      internet tidak diperlukan.
      """)

  @Option(help: "Berkas hasil; tanpa ini ditulis ke keluaran baku.")
  var ke: String?

  @Flag(help: "Tulis sebagai teks selebar 76 huruf, bukan HTML.")
  var teks = false

  @Flag(help: "Sertakan kunci jawaban dan naskah model di bagian akhir.")
  var kunci = false

  @Flag(help: "Tulis kunci jawaban dan naskah model saja, untuk pengajar.")
  var hanyaKunci = false

  @Option(help: "Folder pelajaran; tanpa ini folder bawaan program.")
  var pelajaran: String?

  func run() throws {
    let lessons = try LessonsFolder(option: pelajaran)
    let book = Workbook(lessons.course, in: lessons.folder, by: .standard, hasKey: kunci)
    let text =
      hanyaKunci
      ? (teks ? book.keyText : book.keyHTML) : (teks ? book.text : book.html)
    guard let ke else { return Output.write(text) }
    let path = Places.expanding(ke)
    guard !Folder.exists(path) else {
      throw Trouble.refused("\(ke): berkas ini sudah ada; hapus atau pilih nama lain.")
    }
    try SafeFile.save(Array(text.utf8), to: path)
    Output.write("Tersimpan: \(path)\n")
  }
}
