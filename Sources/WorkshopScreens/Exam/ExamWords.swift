import Coursework
import SOPRules
import Terminal
import Workshop

/// How tests are spoken of on every screen.
enum ExamWords {
  static func name(of occasion: Exam.Occasion) -> String {
    occasion == .before ? "Tes awal" : "Tes akhir"
  }

  /// What is left, in minutes until the last one: "sisa 24 menit", "sisa 48 detik".
  static func left(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 999) / 1000
    return seconds > 60 ? "sisa \((seconds + 59) / 60) menit" : "sisa \(seconds) detik"
  }

  /// Where a test stands, in a few words.
  static func state(of occasion: Exam.Occasion, in room: Room) -> String {
    guard let sitting = room.session.standing.sittings[occasion] else { return "belum dikerjakan" }
    if let score = sitting.score {
      return "selesai, nilai \(Points.hundredths(score))"
    }
    let left = room.session.left(at: room.now)
    if room.session.running == occasion, let left { return "sedang berjalan, \(self.left(left))" }
    return "berhenti di tengah, \(self.left(sitting.left))"
  }

  static func symbol(_ state: Sitting.ItemState, _ glyphs: Glyphs) -> String {
    switch state {
    case .open: String(glyphs.separator)
    case .answered: String(glyphs.tick)
    case .doubtful: "?"
    }
  }

  static func word(_ state: Sitting.ItemState) -> String {
    switch state {
    case .open: "belum"
    case .answered: "dijawab"
    case .doubtful: "ragu"
    }
  }

  /// How many items stand where: "12 dijawab, 1 ragu, 17 belum".
  static func count(of sitting: Sitting) -> String {
    func number(_ state: Sitting.ItemState) -> Int {
      sitting.items.count { sitting.state(of: $0) == state }
    }
    return "\(number(.answered)) dijawab, \(number(.doubtful)) ragu, \(number(.open)) belum"
  }
}
