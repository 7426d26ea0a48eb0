import ArgumentParser
import Coursework
import Glibc
import Records
import SOPRules
import Terminal
import Workshop
import WorkshopScreens

/// A lesson as participants will see it, for who writes it; nothing is recorded.
struct PelajaranCoba: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coba",
    abstract: "Mencoba pelajaran atau latihan; tidak ada yang dicatat.",
    discussion: """
      Yang dicoba ditulis sebagai id pelajaran (L08), id latihan (L08-03), nomor soal latihan tanpa \
      batas (L10-3-4711: sampai L10, tingkat 3), atau folder dan berkas pelajaran. Dengan --dari, \
      soal bernomor dibuat dari SOP Anda sendiri. Dengan --teks isinya ditulis sebagai teks, untuk dikirim dan dibaca orang lain.
      """)

  @Argument(help: ArgumentHelp("Pelajaran, latihan, atau berkasnya.", valueName: "L08-03"))
  var target: String

  @Option(help: "Latihan terakhir yang dicoba; tanpa ini sampai akhir pelajaran.")
  var sampai: String?

  @Option(help: "SOP yang baik, bahan soal bernomor; dapat ditulis beberapa kali.")
  var dari: [String] = []

  @Flag(help: "Tulis sebagai teks selebar 76 huruf.")
  var teks = false

  @Flag(help: "Sertakan kunci, alasan, dan bantuan; hanya bersama --teks.")
  var kunci = false

  @Option(help: "Folder pelajaran; tanpa ini folder bawaan program.")
  var pelajaran: String?

  func run() throws {
    guard teks || !kunci else {
      throw Trouble.refused("--kunci berlaku bersama --teks; di layar, kunci ada pada bantuan.")
    }
    let trial = try trial(in: LessonsFolder(option: pelajaran))
    if teks {
      let isOnlyOne = LessonTrial.parts(of: target).exercise != nil && sampai == nil
      Output.write(
        LessonText.printing(
          trial.steps(isOnlyOne: isOnlyOne), of: trial.lesson.outline, withKey: kunci,
          by: .standard))
    } else {
      let display = try Latih.display(tier: nil)
      let end = PelajaranCoba.running(trial, on: display)
      display.close()
      if let end { Glibc.exit(128 + end) }
    }
    for problem in trial.problems { Output.complain(problem.words) }
  }

  private func trial(in lessons: LessonsFolder) throws -> LessonTrial {
    guard let number = DrillNumber(target) else {
      guard dari.isEmpty else {
        throw Trouble.refused("--dari berlaku bersama nomor soal, misalnya L10-3-4711.")
      }
      return try LessonTrial(of: target, until: sampai, in: lessons)
    }
    guard sampai == nil else {
      throw Trouble.refused("--sampai berlaku untuk pelajaran, bukan untuk soal bernomor.")
    }
    let grounds =
      try dari.isEmpty ? Drills.grounds(in: lessons.folder) : dari.map(DrillGround.reading)
    return try LessonTrial(of: number, from: grounds, in: lessons)
  }

  /// Runs the trainer on the trial until it is over, and gives the signal that ended it.
  private static func running(_ trial: LessonTrial, on display: Display) -> Int32? {
    let rubric = trial.folder.text(trial.course.rubric).flatMap { try? Rubric.reading($0) }
    let session = Session(
      course: trial.course, rulebook: .standard, rubric: rubric, digest: Digest.sha256)
    let mailbox = Mailbox<Reply>()
    var trainer = Trainer(
      session: session, inLesson: trial.id, glyphs: display.glyphs, at: Places.moment,
      time: Places.time)
    let wished = display.theme
    for reply in trial.opening(at: Places.time) { mailbox.send(reply) }
    return Terminal.run(&trainer, on: display, mailbox: mailbox) { effect in
      switch effect {
      case .suspend: display.suspend()
      case .showColours(let shows): display.theme = shows ? wished : .mono
      case .redraw: display.repaint()
      default: trial.replies(to: effect).forEach(mailbox.send)
      }
    }
  }
}
