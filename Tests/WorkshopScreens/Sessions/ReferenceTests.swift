import Coursework
import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// The norm, the rules and the words of the field are at hand everywhere but in a test.
@Suite struct ReferenceTests {
  @Test func `F3 in an exercise opens them, and Esc leads back to the answer being given`() {
    var sitting = Sitting()
    sitting.goToStep(3)
    let before = sitting.screen
    sitting.press(.function(3))
    #expect(sitting.shows("Norma: Dua bagian SOP"))
    sitting.press(.escape)
    #expect(sitting.screen == before)
  }

  @Test func `a page of the norm is opened and turned`() {
    var sitting = Sitting()
    sitting.press(.function(3), .enter)
    #expect(sitting.shows("Norma, halaman 1 dari 2"))
    #expect(sitting.shows("bagian identitas"))
    sitting.press(.right, .right)
    #expect(sitting.shows("Norma, halaman 2 dari 2"))
    #expect(sitting.shows("belah ketupat"))
    sitting.press(.character("i"))
    #expect(sitting.shows("Istilah"))
    sitting.press(.escape, .escape)
    #expect(sitting.shows("Cari:"))
  }

  @Test func `typing finds a rule by its words or its code, and Enter opens its page`() {
    var sitting = Sitting()
    sitting.press(.function(3))
    sitting.type("al-07")
    sitting.press(.enter)
    #expect(sitting.shows("dua-cabang-per-keputusan"))
    sitting.press(.escape, .backspace, .backspace, .backspace, .backspace, .backspace)
    sitting.type("tidak ada yang begini")
    #expect(sitting.shows("Tidak ada acuan dengan kata itu."))
    sitting.press(.enter)
    #expect(sitting.shows("Cari:"))
  }

  @Test func `the rules of the lesson at hand come first`() {
    var sitting = Sitting()
    sitting.press(.enter, .function(3))
    let rules = sitting.screen.split(separator: "\n").filter { $0.contains("Aturan ") }
    let taught = sitting.session.course.lessons[0].teaches
    #expect(!taught.isEmpty)
    for (line, code) in zip(rules, taught) { #expect(line.contains(code)) }
  }

  @Test func `a term is told`() {
    var sitting = Sitting()
    sitting.press(.function(3))
    sitting.type("istilah kegiatan")
    sitting.press(.enter)
    #expect(sitting.shows("Istilah"))
  }

  @Test func `F1 on a page tells its terms below its keys, and Enter opens one`() {
    var sitting = Sitting()
    sitting.press(.function(3), .enter, .function(1))
    sitting.type("istilah")
    #expect(sitting.shows("kegiatan:"))
    sitting.press(.end, .enter)
    #expect(sitting.screen.contains("kegiatan"))
    #expect(!sitting.shows("Cari: istilah"))
    sitting.press(.escape)
    #expect(sitting.shows("Norma, halaman 1 dari 2"))
  }

  @Test func `while a test is under way nothing is looked up`() {
    var sitting = Sitting()
    sitting.beginsExam()
    let before = sitting.screen
    #expect(!sitting.shows("F3 Acuan"))
    sitting.press(.function(3))
    #expect(!sitting.shows("Cari:"))
    sitting.press(.escape, .function(3))
    #expect(!sitting.shows("Norma:"), "\(before)")
  }
}
