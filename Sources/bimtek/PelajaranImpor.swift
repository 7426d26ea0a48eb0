import ArgumentParser
import Coursework
import PlainYAML
import Records

/// Takes questions of a learning platform over into a lesson.
struct PelajaranImpor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor",
    abstract: "Mengambil soal dari berkas GIFT.",
    discussion: """
      Soal pilihan, benar-salah, pasangan, dan isian menjadi latihan. Tanpa --ke hasilnya ditulis \
      ke layar; dengan --ke L08 ditambahkan pada akhir pelajaran itu. Bantuan dan umpan yang tidak \
      ada dalam GIFT dibiarkan kosong; bimtek pelajaran periksa menyebut tempatnya.
      """)

  @Argument(help: ArgumentHelp("Berkas GIFT; \"-\" berarti masukan baku.", valueName: "FILE.gift"))
  var file: String

  @Option(help: "Id pelajaran yang menerima soalnya.")
  var ke: String?

  @Option(help: "Folder pelajaran; tanpa ini folder bawaan program.")
  var pelajaran: String?

  func run() throws {
    let bytes = try Folder.bytes(of: file, limit: Tree.largestSize)
    guard bytes.count <= Tree.largestSize else {
      throw Trouble.refused("\(file): berkas lebih dari 1 MB; bagi menjadi beberapa berkas.")
    }
    let reader = GiftReader(try gift(in: bytes))
    let lessons = try ke.map { _ in try LessonsFolder(option: pelajaran) }
    let outline = try ke.flatMap { id in try lessons?.outline(named: id) }
    var ids = NewExerciseIDs(lesson: outline?.id ?? "LNN", taken: taken(by: outline, in: lessons))
    var notes = reader.notes
    var blocks: [String] = []
    for question in reader.questions {
      let (text, left) = question.block(id: ids.next(preferring: question.title))
      blocks.append(text)
      notes += left
    }
    if let outline, let lessons, !blocks.isEmpty {
      try append(blocks, to: "\(lessons.root)/\(outline.file)")
      Output.write("\(blocks.count) latihan ditambahkan pada \(lessons.root)/\(outline.file)\n")
      Output.write("Lengkapi bantuan dan umpan yang kosong, lalu: bimtek pelajaran periksa\n")
    } else {
      Output.write(blocks.joined(separator: "\n"))
    }
    for note in notes.sorted(by: { ($0.line, $0.column) < ($1.line, $1.column) }) {
      Output.complain("\(file):\(note.line):\(note.column): \(note.message)")
    }
    if blocks.isEmpty { throw Trouble.refused("\(file): belum ada soal yang dapat diambil.") }
  }

  /// The text of the file, or why it is no GIFT.
  private func gift(in bytes: [UInt8]) throws -> String {
    if let strange = StrangeBytes.problem(in: bytes, of: file) {
      throw Trouble.refused(strange.problem.words)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard !["<?xml", "<quiz"].contains(where: words.hasPrefix) else {
      throw Trouble.refused(
        "\(file):1:1: Berkas ini XML, bukan GIFT. Ekspor ulang soalnya dalam format GIFT.")
    }
    return text
  }

  private func taken(by outline: Outline?, in lessons: LessonsFolder?) -> [String] {
    guard let outline, let lessons else { return [] }
    return lessons.course.lesson(outline.id, in: lessons.folder).0?.exercises.map(\.id) ?? []
  }

  private func append(_ blocks: [String], to path: String) throws {
    let bytes = try Folder.bytes(of: path, limit: Tree.largestSize)
    let isCarried = bytes.contains(0x0D)
    var text = "\n" + blocks.joined(separator: "\n")
    if bytes.last != 0x0A { text = "\n" + text }
    if isCarried { text = text.replacing("\n", with: "\r\n") }
    try SafeFile.save(bytes + Array(text.utf8), to: path)
  }
}
