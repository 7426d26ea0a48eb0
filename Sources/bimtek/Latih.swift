import ArgumentParser
import Coursework
import Glibc
import Records
import SOPRules
import Terminal
import Workshop
import WorkshopScreens

/// The trainer itself: what `bimtek` alone starts.
struct Latih: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latih",
    abstract: "Memulai pelatih: materi, latihan, dan penyusun SOP.")

  @Option(help: "Folder pelajaran; tanpa ini folder bawaan program.")
  var pelajaran: String?

  @Option(help: "Folder data peserta; tanpa ini folder data Anda.")
  var data: String?

  @Option(help: "Glif layar: penuh, aman, atau ascii; tanpa ini menurut terminal.")
  var glif: String?

  @Option(help: "Pengaturan instansi atau kelas; contohnya dicetak bimtek instansi.")
  var instansi: String?

  func run() throws {
    var office =
      try instansi.map { path throws(Trouble) in try AgencyFile.reading(path) } ?? .standard
    office.today = Places.today
    let places = Places(lessonsOption: pelajaran, homeOption: data)
    guard let lessons = places.lessons else { throw Trouble.refused(places.missingLessons) }
    let folder = Coursework.Folder.lessons(at: lessons)
    let (course, problems) = Course.reading(from: folder)
    guard !course.lessons.isEmpty else {
      throw Trouble.refused(
        (["Belum ada pelajaran yang dapat dibuka di \(lessons)."] + problems.map(\.words))
          .joined(separator: "\n"))
    }
    let display = try Latih.display(tier: try tier())
    let (end, rescue) = Latih.running(
      course, for: office, from: folder, in: places, on: display)
    display.close()
    if let rescue {
      Output.complain(
        "Pekerjaan yang belum tersimpan ditaruh di \(rescue). Buka dengan: bimtek --data \(rescue)")
    }
    problems.map(\.words).forEach(Output.complain)
    if let end { Glibc.exit(128 + end) }
  }

  private func tier() throws -> GlyphTier? {
    guard let glif else { return nil }
    guard let tier = GlyphTier(rawValue: glif) else {
      throw Trouble.refused("--glif \(glif): yang dikenal: penuh, aman, dan ascii.")
    }
    return tier
  }

  /// Takes the terminal, or says in one sentence why it cannot.
  static func display(tier: GlyphTier?) throws -> Display {
    var wishes = Wishes(environment: Places.environment)
    wishes.tier = tier
    do {
      return try Display(wishes)
    } catch {
      throw Trouble.refused(words(of: error))
    }
  }

  private static func words(of refusal: Display.Refusal) -> String {
    switch refusal {
    case .notATerminal:
      "bimtek memerlukan terminal. Untuk memeriksa berkas tanpa terminal: bimtek periksa FILE."
    case .unknownTerminal(let name):
      "Terminal \"\(VisibleText.line(name))\" belum dikenal. Coba: TERM=xterm bimtek."
    case .noCursorMoves(let name):
      "Terminal \"\(VisibleText.line(name))\" belum dapat menampilkan layar. Coba: TERM=xterm bimtek."
    }
  }

  /// Runs the trainer until it is over, and gives the signal that ended it, and where it then put
  /// what no disk had taken.
  private static func running(
    _ course: Course, for office: Agency, from folder: Coursework.Folder, in places: Places,
    on display: Display
  ) -> (end: Int32?, rescue: String?) {
    let rubric = folder.text(course.rubric).flatMap { try? Rubric.reading($0) }
    let session = Session(
      course: course, rulebook: .standard, rubric: rubric, office: office,
      digest: Digest.sha256)
    let mailbox = Mailbox<Reply>()
    let performing = Performing(
      library: Library(folder: places.learners, newName: Places.newName), lessons: folder,
      course: course, now: { Places.time }, reply: { mailbox.send($0) })
    var trainer = Trainer(
      session: session, glyphs: display.glyphs, at: Places.moment, time: Places.time)
    let wished = display.theme
    func perform(_ effect: Workshop.Effect) {
      switch effect {
      case .suspend: display.suspend()
      case .quit: break
      case .showColours(let shows): display.theme = shows ? wished : .mono
      case .redraw: display.repaint()
      default: performing.perform(effect)
      }
    }
    for effect in trainer.begin() { perform(effect) }
    let end = Terminal.run(&trainer, on: display, mailbox: mailbox, perform: perform)
    let rescue = end.map { _ in Places.rescue }
    let isRescued = performing.finish(rescuingTo: rescue)
    return (end, isRescued ? rescue : nil)
  }
}
