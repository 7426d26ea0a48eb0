import Coursework
import Terminal
import Workshop

/// How the state of a lesson is told: by symbol and by word, never by colour alone.
enum LessonState {
  static func symbol(_ state: Standing.State, _ glyphs: Glyphs) -> String {
    switch state {
    case .untouched: glyphs.isUnchecked
    case .underWay, .skipped: "[-]"
    case .mastered, .jumped: glyphs.isChecked
    }
  }

  static func words(_ state: Standing.State) -> String {
    switch state {
    case .untouched: "belum dibuka"
    case .underWay(let percent): "berjalan \(percent)\u{A0}%"
    case .mastered(let percent): "tuntas \(percent)\u{A0}%"
    case .jumped: "dilompati"
    case .skipped: "dilewati"
    }
  }

  /// 0…1, for a bar.
  static func share(_ state: Standing.State) -> Double {
    switch state {
    case .untouched, .skipped: 0
    case .underWay(let percent), .mastered(let percent), .jumped(let percent):
      Double(percent) / 100
    }
  }
}

extension Room {
  /// Where a lesson stands for the learner, by what the plan takes in.
  func state(of outline: Outline) -> Standing.State {
    session.state(of: outline)
  }

  /// Whether the bank can ask about a lesson, and there is anything to jump.
  func canJump(_ outline: Outline) -> Bool {
    switch state(of: outline) {
    case .mastered, .jumped: false
    case .untouched, .underWay, .skipped:
      session.checkItems(on: outline.id).count >= Session.fewestChecked
    }
  }
}
