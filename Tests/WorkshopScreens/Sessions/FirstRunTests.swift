import Terminal
import Testing
import Workshop

/// The first three minutes, and who sits down.
struct FirstRunTests {
  @Test func `five keys are learnt, then name and office are given`() {
    var sitting = Sitting(disk: .ofNobody)
    #expect(sitting.shows("Tekan panah bawah"))
    sitting.press(.down, .down)
    #expect(sitting.shows("Sekarang tekan Enter"))
    sitting.press(.enter)
    #expect(sitting.shows("Tekan Tab dua kali"))
    sitting.press(.tab, .tab)
    #expect(sitting.shows("Tekan Esc"))
    sitting.press(.escape)
    #expect(sitting.shows("tekan F1"))
    sitting.press(.function(1))
    sitting.type("Siti")
    sitting.press(.enter)
    sitting.type("Kecamatan")
    sitting.press(.enter)
    #expect(sitting.shows("Anda: Siti, Kecamatan"))
    #expect(sitting.session.standing.knowsKeys)
    #expect(sitting.disk.journal.first == .named(name: "Siti", office: "Kecamatan"))
  }

  @Test(arguments: 0..<6)
  func `whoever will not be taught is let in at any step`(step: Int) {
    var sitting = Sitting(disk: .ofNobody)
    let keys: [Key] = [.down, .down, .enter, .tab, .tab, .escape]
    for key in keys.prefix(step) { sitting.press(key) }
    // Where Esc itself is learnt, a letter is the way out.
    sitting.press(step == 5 ? .character("c") : .escape)
    #expect(sitting.shows("Kemajuan per materi"))
    #expect(sitting.shows("Anda: Peserta"))
    #expect(!sitting.session.standing.knowsKeys)
  }

  @Test func `a key that is not asked for leads to the one that is`() {
    var sitting = Sitting(disk: .ofNobody)
    let before = sitting.screen
    for key in [Key.enter, .tab, .character("x"), .up] {
      sitting.press(key)
      #expect(sitting.shows("Itu belum panah bawah. Cari tombol bergambar panah ke bawah."))
    }
    sitting.press(.down)
    sitting.press(.down)
    #expect(!sitting.shows("Itu belum"))
    sitting.press(.down)
    #expect(sitting.shows("Itu belum Enter."))
    #expect(sitting.screen != before)
  }

  @Test func `help is there before it has been learnt`() {
    var sitting = Sitting(disk: .ofNobody)
    sitting.press(.function(1))
    #expect(sitting.shows("Bantuan: Selamat datang"))
  }

  @Test func `a learner alone without PIN is let in at once`() {
    #expect(Sitting().shows("Anda: Rahma, Kecamatan"))
  }

  @Test func `two learners see only their own work`() {
    var sitting = Sitting(disk: .ofTwo)
    sitting.press(.enter)
    sitting.beginTask()
    sitting.press(.escape, .escape, .escape)
    #expect(sitting.shows("Konsep SOP saya (1)"))
    sitting.press(.character("g"), .down, .enter)
    sitting.type("1234")
    sitting.press(.enter)
    #expect(sitting.shows("Anda: Budi, Dinas Sosial"))
    #expect(!sitting.shows("Konsep SOP saya (1)"))
    #expect(!sitting.shows("berjalan"))
    sitting.press(.character("g"), .home, .enter)
    #expect(sitting.shows("Konsep SOP saya (1)"))
  }

  @Test func `a new PIN counts when it is typed twice alike`() {
    var sitting = Sitting(disk: .ofTwo)
    sitting.press(.enter, .character("s"), .end, .enter)
    sitting.type("1234")
    sitting.press(.enter)
    sitting.type("1243")
    sitting.press(.enter)
    #expect(sitting.shows("Keduanya belum sama. Ketik PIN baru:"))
    #expect(sitting.session.learner?.hasPIN == false)
    for _ in 0..<2 {
      sitting.type("1234")
      sitting.press(.enter)
    }
    #expect(sitting.session.learner?.hasPIN == true)
    #expect(sitting.shows("terpasang"))
  }

  @Test func `a wrong PIN is told and asked for again, and the right one lets in`() {
    var sitting = Sitting(disk: .ofTwo)
    sitting.press(.down, .enter)
    sitting.type("0000")
    sitting.press(.enter)
    #expect(sitting.shows("PIN belum cocok"))
    #expect(!sitting.shows("0000"))
    #expect(sitting.shows("Ketik lagi"))
    sitting.type("1234")
    sitting.press(.enter)
    #expect(sitting.shows("Anda: Budi"))
  }

  @Test func `a learner is added from home`() {
    var sitting = Sitting()
    sitting.press(.character("g"), .character("b"))
    sitting.type("Siti")
    sitting.press(.enter, .enter, .enter)
    #expect(sitting.shows("Anda: Siti"))
    #expect(sitting.disk.work.count == 2)
  }
}
