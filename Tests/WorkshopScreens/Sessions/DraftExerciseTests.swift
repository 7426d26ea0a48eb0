import Coursework
import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// An exercise whose answer is written in the editor.
struct DraftExerciseTests {
  @Test func `a draft is opened, mended and handed in, and its result shows`() {
    var sitting = Sitting()
    sitting.goToSecondLesson(step: 2)
    #expect(sitting.shows("Buka naskah"))
    sitting.press(.enter)
    #expect(sitting.shows("Serahkan"))
    sitting.press(.down, .down, .enter)
    sitting.press(.backspace, times: 40)
    sitting.type("Mencatat peminjaman buku")
    sitting.press(.escape, .character("p"))
    #expect(sitting.shows("Serahkan jawaban?"))
    sitting.press(.enter)
    #expect(sitting.shows("Nilai 40,00 dari 100,00."))
    #expect(sitting.session.open == nil)
    #expect(sitting.session.standing.exercises["L02-02"]?.tries == 1)
  }

  @Test func `leaving the editor keeps the work and answers nothing`() {
    var sitting = Sitting()
    sitting.goToSecondLesson(step: 2)
    sitting.press(.enter, .down, .down, .character("g"), .escape)
    #expect(sitting.shows("Lanjutkan naskah"))
    #expect(sitting.session.standing.exercises["L02-02"] == nil)
    #expect(sitting.disk.drafts.values.contains { $0.task == "L02-02" })
    sitting.press(.character("p"))
    #expect(sitting.shows("Nilai 0,00 dari 100,00."))
  }
}
