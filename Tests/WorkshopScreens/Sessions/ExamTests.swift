import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

@Suite struct `A learner takes the tests` {
  @Test func `the clock shows and nothing is said of right or wrong`() {
    var sitting = Sitting()
    sitting.beginsExam()
    #expect(sitting.screen.contains("sisa 6 menit"))
    sitting.press(.enter, .enter)
    #expect(!sitting.screen.contains("Tepat"))
    #expect(!sitting.screen.contains("Nilai"))
  }

  @Test func `an answer is still there after the program was killed, and so is the time`() {
    var sitting = Sitting()
    sitting.beginsExam()
    sitting.press(.enter, .enter)
    sitting.wait(milliseconds: 65_000)
    var again = sitting.again()
    again.press(.character("t"))
    #expect(again.screen.contains("berhenti di tengah, sisa 5 menit"))
    again.press(.enter)
    // It goes on where nothing was answered yet.
    #expect(again.screen.contains("butir 2 dari 3"))
    #expect(again.screen.contains("sisa 5 menit"))
    again.press(.pageUp)
    #expect(again.screen.contains("Butir 1: pilih satu (dijawab)"))
  }

  @Test func `at home the clock of the test under way runs on`() {
    var sitting = Sitting()
    sitting.beginsExam()
    sitting.press(.escape, .up, .enter)
    #expect(sitting.screen.contains("Tes awal dan tes akhir (sisa 6 menit)"))
    sitting.wait(milliseconds: 360_000)
    sitting.press(.character("t"))
    #expect(sitting.screen.contains("selesai, nilai 0,00"))
  }

  @Test func `handing in asks first and names what is still open`() {
    var sitting = Sitting()
    sitting.beginsExam()
    sitting.press(.character("k"))
    #expect(sitting.screen.contains("Masih ada 3 butir belum dijawab"))
    sitting.press(.enter)
    #expect(sitting.screen.contains("Butir 1"))
  }

  @Test func `trial items leave no trace`() {
    var sitting = Sitting()
    let entries = sitting.disk.journal.count
    sitting.press(.character("t"), .end, .enter, .enter, .enter)
    sitting.type("2 jam")
    sitting.press(.enter, .enter, .enter, .enter)
    #expect(sitting.screen.contains("Butir percobaan"))
    #expect(sitting.disk.journal.count == entries)
  }

  @Test func `after both tests the gain is told and the questions may be read`() {
    var sitting = Sitting()
    sitting.finishesExam()
    #expect(sitting.screen.contains("Soal dan umpan baliknya dapat dibaca sesudah kedua tes"))
    sitting.press(.escape, .down, .enter, .down, .enter)
    sitting.press(.enter, .enter, .enter, .enter)
    sitting.type("60 menit")
    sitting.press(.function(5), .up, .enter)
    #expect(sitting.screen.contains("Kenaikan "))
    sitting.press(.character("s"))
    #expect(sitting.screen.contains("1. "))
  }
}
