import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// Leaving, and work that no disk has.
struct LeavingTests {
  @Test func `where all is on disk, q leaves at once`() {
    var sitting = Sitting()
    sitting.press(.character("Q"))
    #expect(sitting.hasQuit)
    #expect(sitting.trainer.isOver)
  }

  @Test func `every screen says that work is not on a disk`() {
    var sitting = Sitting(disk: .inMemory)
    for keys: [Key] in [[.character("m")], [.enter], [.character("i")]] {
      #expect(sitting.shows("! Belum tersimpan di disk"))
      for key in keys { sitting.press(key) }
    }
    #expect(sitting.shows("! Belum tersimpan di disk"))
  }

  @Test func `leaving asks for another folder first, and yes is offered`() {
    var sitting = Sitting(disk: .inMemory)
    sitting.press(.character("q"))
    #expect(sitting.shows("▶ 1  Ya, pilih folder lain"))
    sitting.press(.enter)
    sitting.type("/media/usb")
    sitting.press(.enter)
    #expect(!sitting.shows("Belum tersimpan di disk"))
    #expect(!sitting.hasQuit)
    sitting.press(.character("q"))
    #expect(sitting.hasQuit)
  }

  @Test func `leaving without a disk takes a word of its own`() {
    var sitting = Sitting(disk: .inMemory)
    sitting.press(.character("q"), .escape)
    #expect(!sitting.hasQuit)
    sitting.press(.character("q"), .character("2"))
    #expect(sitting.hasQuit)
  }

  @Test func `answers given without a disk are told to be unwritten, and reach the next folder`() {
    var sitting = Sitting(disk: .inMemory)
    sitting.goToStep(1)
    sitting.press(.character("2"), .character("p"))
    #expect(sitting.shows("Jawaban belum tersimpan"))
    sitting.press(.escape, .escape, .character("q"), .enter)
    sitting.type("/media/usb")
    sitting.press(.enter)
    #expect(sitting.session.isAllOnDisk)
    sitting.press(.enter)
    #expect(sitting.shows("Tepat seluruhnya."))
  }

  @Test func `a lost connection keeps the open draft`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    sitting.type("Laporan")
    sitting.send(.hangup(signal: 1))
    #expect(sitting.disk.drafts.values.map(\.title) == ["Laporan"])
    #expect(sitting.trainer.isOver)
  }

  @Test func `the palette leads anywhere and out`() {
    var sitting = Sitting()
    sitting.goToStep(3)
    sitting.press(.control("p"))
    sitting.type("setelan")
    sitting.press(.enter)
    #expect(sitting.shows("Satu hari kerja"))
    sitting.press(.character(":"))
    sitting.type("keluar dari")
    sitting.press(.enter)
    #expect(sitting.hasQuit)
  }

  @Test func `help does what it lists`() {
    var sitting = Sitting()
    sitting.press(.function(1))
    sitting.type("konsep")
    sitting.press(.enter)
    #expect(sitting.shows("Belum ada konsep SOP."))
  }

  @Test func `glyphs and colours chosen in the settings show at once and stay`() {
    var sitting = Sitting()
    sitting.press(.character("s"), .enter, .enter, .enter)
    #expect(sitting.session.standing.settings[Setting.glyphs] == "ascii")
    #expect(sitting.shows("> Garis dan tanda"))
    #expect(sitting.again().shows("> Mulai"))
  }

  @Test func `what was told goes when the learner goes on`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("i"))
    sitting.type("buku.sop.yaml")
    sitting.press(.enter)
    #expect(sitting.shows("buku.sop.yaml belum ada."))
    sitting.press(.up)
    #expect(sitting.shows("buku.sop.yaml belum ada."))
    sitting.press(.escape)
    #expect(!sitting.shows("buku.sop.yaml belum ada."))
    sitting.press(.character("k"))
    #expect(!sitting.shows("buku.sop.yaml belum ada."))
  }

  @Test func `an idle trainer waits for nothing`() {
    var sitting = Sitting()
    sitting.press(.enter, .character("n"), .character("b"))
    sitting.wait(milliseconds: 10_000)
    #expect(sitting.trainer.due == nil)
  }
}
