import Coursework
import SOPDocument
import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// A learner does exercises without end.
@Suite struct DrillTests {
  /// The exercise on the screen.
  private func exercise(in sitting: Sitting) -> Exercise? {
    guard let words = sitting.screen.firstMatch(of: #/\((L02-\d-\d+)\)/#)?.1,
      let number = DrillNumber(String(words))
    else { return nil }
    return sitting.session.drills?.exercise(number)
  }

  /// Marks what the key says and has it checked.
  private func solve(_ sitting: inout Sitting) throws {
    let shown = exercise(in: sitting)
    let exercise = try #require(shown)
    guard case .flawHunt(let hunt) = exercise.kind,
      case .answer(.pairs(let key), _)? = exercise.hints.last
    else {
      Issue.record("no places to mark")
      return
    }
    for (words, kind) in key {
      let place = try #require(hunt.kinds.firstIndex(of: kind))
      sitting.press(.home)
      let box = try #require(Subject(placeWords: words)).label(in: hunt.draft.sop)
      for _ in 0..<200 where !sitting.screen.contains(" \(box) ") { sitting.press(.tab) }
      sitting.press(.enter, .character(Character("\(place + 1)")))
    }
    sitting.press(.character("p"))
  }

  @Test func `they go on and on, and two right ones raise the level`() throws {
    var sitting = Sitting()
    sitting.press(.character("b"))
    #expect(sitting.shows("Tingkat 1 dari 5") || sitting.shows("1 dari 5"))
    sitting.press(.enter)
    #expect(sitting.shows("Soal 1 ("))
    try solve(&sitting)
    #expect(sitting.shows("Tepat seluruhnya."))
    sitting.press(.right)
    #expect(sitting.shows("Soal 2 ("))
    try solve(&sitting)
    #expect(sitting.shows("Naik ke tingkat 2"))
    sitting.press(.right)
    #expect(sitting.shows("Soal 3 ("))
    #expect(exercise(in: sitting)?.id.hasPrefix("L02-2-") == true)
    sitting.press(.escape)
    #expect(sitting.shows("2 soal dijawab, 2 di antaranya tepat"))
    sitting.press(.escape)
    #expect(sitting.shows("Latihan tanpa batas (tingkat 2)"))
  }

  @Test
  func `an exercise passed by is not asked again at once, and the first one is there tomorrow`() {
    var sitting = Sitting()
    sitting.press(.character("b"), .enter)
    let first = exercise(in: sitting)?.id
    sitting.press(.control("n"))
    #expect(exercise(in: sitting)?.id != first)
    sitting = sitting.again()
    sitting.press(.character("b"), .enter)
    #expect(exercise(in: sitting)?.id == first)
  }

  @Test func `a number from the instructor opens its exercise, and what is none is told`() {
    var sitting = Sitting()
    sitting.press(.character("b"), .character("n"))
    sitting.type("L02-9")
    sitting.press(.enter)
    #expect(sitting.shows("Soal itu tidak ada."))
    sitting.press(.backspace, times: 5)
    sitting.type("l02-2-8")
    sitting.press(.enter)
    #expect(sitting.shows("Soal 1 (L02-2-8)"))
    #expect(sitting.shows("Buka naskah"))
  }

  @Test func `a draft begun is there after a power cut, and the next exercise takes its place`() {
    var sitting = Sitting()
    sitting.press(.character("b"), .character("n"))
    sitting.type("L02-2-8")
    sitting.press(.enter, .enter)
    #expect(sitting.shows("Serahkan"))
    sitting.press(.escape)
    sitting = sitting.again()
    #expect(sitting.disk.drafts.values.map(\.task) == ["L02-2-8"])
    sitting.press(.character("b"), .character("n"))
    sitting.type("L02-2-8")
    sitting.press(.enter)
    #expect(sitting.shows("Lanjutkan naskah"))
    sitting.press(.enter, .character("p"), .enter)
    #expect(sitting.shows("Nilai 0,00 dari 100,00."))
    sitting.press(.escape, .character("n"))
    sitting.type("L02-2-10")
    sitting.press(.enter, .enter, .escape)
    #expect(sitting.disk.drafts.values.map(\.task) == ["L02-2-10"])
  }
}
