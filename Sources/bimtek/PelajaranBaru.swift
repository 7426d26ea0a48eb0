import ArgumentParser
import Coursework
import Records

/// Begins a lesson: its folder with a text to write over, and its line in the course's list.
struct PelajaranBaru: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baru",
    abstract: "Membuat pelajaran baru yang siap diisi.",
    discussion: """
      Nama folder memuat nomor dua angka dan kata tanpa spasi, misalnya 17-arsip-surat; nomornya \
      menjadi id pelajaran, L17. Yang sudah ada tidak ditimpa.
      """)

  @Argument(help: ArgumentHelp("Nama folder baru.", valueName: "NN-nama"))
  var name: String

  @Option(help: "Id pelajaran sebelumnya dalam urutan kursus; tanpa ini di akhir.")
  var sesudah: String?

  @Option(help: "Folder pelajaran; tanpa ini folder bawaan program.")
  var pelajaran: String?

  func run() throws {
    let lessons = try LessonsFolder(option: pelajaran)
    do {
      try begin(LessonFolderName(name), in: lessons)
    } catch let refusal as AuthoringRefusal {
      throw Trouble.refused(refusal.words)
    }
  }

  private func begin(_ name: LessonFolderName, in lessons: LessonsFolder) throws {
    let (course, folder) = (lessons.course, lessons.folder)
    if let other = course.lessons.first(where: { $0.id == name.id }) {
      throw Trouble.refused(
        "Nomor \(name.text.prefix(2)) sudah dipakai oleh \(other.folder); pilih nomor lain.")
    }
    let previous = try sesudah.map { try lessons.outline(named: $0).folder }
    let list = try CourseList.adding(
      name.text, after: previous, to: folder.text(Course.fileName) ?? "")
    let (path, file) = ("\(lessons.root)/\(name.text)", "\(lessons.root)/\(name.text)/pelajaran.md")
    guard !Folder.exists(path) else {
      throw Trouble.refused("\(path): folder ini sudah ada; pilih nama lain.")
    }
    do {
      try SafeFile.makeFolder(path)
      try SafeFile.write(Array(LessonSkeleton.text(for: name).utf8), to: file)
      try SafeFile.write(Array(list.utf8), to: "\(lessons.root)/\(Course.fileName)")
    } catch {
      throw Trouble.refused("\(error)")
    }
    Output.write(
      """
      Dibuat: \(file)
      Didaftarkan dalam \(Course.fileName) sebagai \(name.id).

      Langkah berikutnya:
      1. buka berkas itu dengan penyunting teks, lalu ganti judul, tujuan, dan isinya;
      2. lihat hasilnya: bimtek pelajaran coba \(name.id)
      3. periksa: bimtek pelajaran periksa
      4. ulangi sampai pemeriksa tidak menyebut apa-apa.

      """)
  }
}
