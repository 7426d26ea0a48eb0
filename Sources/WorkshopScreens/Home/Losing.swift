import Coursework
import Terminal
import Workshop

/// Asks before something is forgotten or passed over, and says exactly what will be lost.
enum Losing {
  static func question(_ reset: Entry.Reset, in room: Room) -> QuestionScreen {
    let heading =
      switch reset {
      case .exercise: "Ulang latihan ini?"
      case .lesson(let id): "Ulang \(LessonName.short(id))?"
      case .course: "Ulang seluruh kursus?"
      }
    return QuestionScreen(
      heading, words(of: reset, in: room),
      answers: [
        QuestionScreen.Answer("Ya, mulai dari awal", [.tell(.resets(reset))]),
        QuestionScreen.Answer("Tidak", []),
      ], preferred: 1)
  }

  static func words(of reset: Entry.Reset, in room: Room) -> String {
    let loss = room.session.standing.loss(by: reset)
    var parts: [String] = []
    if loss.answers > 0 {
      parts.append("\(loss.answers) jawaban pada \(loss.exercises) latihan")
    }
    if loss.hints > 0 { parts.append("\(loss.hints) bantuan yang dibuka") }
    switch reset {
    case .exercise: break
    case .lesson: parts.append("tempat terakhir pada materi ini")
    case .course:
      if loss.tests > 0 { parts.append("\(loss.tests) tes") }
      parts.append("tempat terakhir pada \(loss.lessons) materi")
    }
    let what =
      parts.isEmpty ? "Belum ada jawaban yang hilang." : "Hilang dari kemajuan: \(list(parts))."
    return "\(what) Konsep SOP Anda tetap. Dapat dibatalkan (z) sampai Anda keluar dari program."
  }

  private static func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " dan " + last
  }

  static func skipping(_ id: String) -> QuestionScreen {
    QuestionScreen(
      "Lewati \(LessonName.short(id))?",
      "Tidak ada jawaban atau konsep yang hilang. Materi ditandai dilewati, dan Lanjutkan menuju materi sesudahnya. Dapat dibuka kapan saja.",
      answers: [
        QuestionScreen.Answer("Ya, lewati", [.tell(.skipsLesson(id))]),
        QuestionScreen.Answer("Tidak", []),
      ], preferred: 1)
  }

  /// What taking back would do, for the help; nothing where there is nothing to take back.
  static func undoing(in room: Room) -> String? {
    switch room.session.undoables.last {
    case .reset(.exercise)?: "Mengembalikan jawaban latihan yang tadi diulang."
    case .reset(.lesson(let id))?: "Mengembalikan kemajuan \(LessonName.short(id))."
    case .reset(.course)?: "Mengembalikan kemajuan seluruh kursus."
    case .skip(let id)?: "Tidak jadi melewati \(LessonName.short(id))."
    case .activity?: "Membatalkan perubahan terakhir pada Daftar SOP Unit."
    case nil: nil
    }
  }

  /// The key that takes back, for the screens where things are lost.
  static func binding(in room: Room, isEnabled: Bool = true) -> Binding {
    let words = undoing(in: room)
    return Binding(
      [.character("z"), .control("z")], "Batalkan", help: words ?? "",
      isEnabled: isEnabled && words != nil,
      isPrimary: true)
  }
}
