import ArgumentParser
import Coursework

/// Gives a lesson's exercises to a learning platform.
struct PelajaranEkspor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ekspor",
    abstract: "Menulis latihan sebuah pelajaran dalam format GIFT.",
    discussion: """
      Pilihan, isian, dan pasangan dapat dibawa. Yang tidak dapat dibawa disebut satu per satu pada \
      keluaran galat.
      """)

  @Argument(help: ArgumentHelp("Pelajaran atau latihan.", valueName: "L08"))
  var target: String

  @Flag(help: "Format GIFT; satu-satunya format saat ini.")
  var gift = false

  @Option(help: "Folder pelajaran; tanpa ini folder bawaan program.")
  var pelajaran: String?

  func run() throws {
    guard gift else { throw Trouble.refused("Sebutkan formatnya: --gift.") }
    let trial = try LessonTrial(of: target, until: nil, in: LessonsFolder(option: pelajaran))
    let isOnlyOne = LessonTrial.parts(of: target).exercise != nil
    let outline = trial.lesson.outline
    var text = "// \(outline.id) \(outline.title)\n\n"
    var left: [String] = []
    for case .exercise(let exercise) in trial.steps(isOnlyOne: isOnlyOne) {
      let (question, leftOut) = exercise.gift
      guard let question else {
        left.append("\(exercise.id): jenis latihan ini tidak ada dalam GIFT.")
        continue
      }
      text += question.gift + "\n"
      left += leftOut.map { "\(exercise.id): tidak dibawa: \($0)." }
    }
    Output.write(text)
    Output.complain("Semua soal: empat anak tangga bantuan tidak dibawa.")
    left.forEach(Output.complain)
  }
}
