import Coursework
import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// A learner follows a plan, uses the minutes there are, recalls, and takes back.
@Suite struct `Learning by a plan` {
  @Test func `the plan is chosen on its screen and its core alone is walked through`() {
    var sitting = Sitting()
    sitting.press(.character("r"), .character("r"), .home, .enter)
    #expect(sitting.session.plan.code == "2")
    #expect(sitting.screen.contains("Dua jam (2 JP)"))
    sitting.press(.character(" "), .down, .enter)
    #expect(sitting.screen.contains("bagian 1 dari 3"))
    sitting.press(.right)
    #expect(sitting.session.standing.lessons["L01"]?.step == 2)
    sitting.press(.character("d"), .up, .enter)
    #expect(sitting.screen.contains("di luar rencana"))
    sitting.press(.right)
    #expect(sitting.screen.contains("bagian 2 dari 3"))
    sitting.press(.right, .control("n"))
    #expect(sitting.screen.contains("Akhir Materi 1"))
    #expect(sitting.session.isBehind(sitting.session.course.lessons[0]))
  }

  @Test func `the minutes there are make a path, and walking it leads back to it`() {
    var sitting = Sitting()
    sitting.press(.character("w"), .backspace, .backspace)
    sitting.type("2")
    #expect(sitting.screen.contains("1 halaman dan 1 latihan"))
    sitting.press(.enter, .enter)
    #expect(sitting.screen.contains("bagian 1 dari"))
    sitting.press(.right, .right)
    #expect(sitting.screen.contains("1 dari 1 bagian selesai"))
    #expect(sitting.session.standing.lessons["L01"]?.step == 2)
    sitting.press(.enter)
    #expect(sitting.screen.contains("Saya punya"))
  }

  @Test func `a path begun is gone on with when the program is started again`() {
    var sitting = Sitting()
    sitting.press(.character("w"), .backspace, .backspace)
    sitting.type("9")
    sitting.press(.enter)
    let path = sitting.session.path
    var again = sitting.again()
    #expect(again.session.path == path)
    #expect(again.screen.contains("Jalur 9 menit (0 dari 1 selesai)"))
    again.press(.character("w"))
    #expect(again.screen.contains("halaman dan"))
    again.press(.enter)
    again.press(.right)
    again.press(.control("n"), times: (path?.legs.first?.steps.count ?? 0) - 1)
    #expect(again.session.path?.isOver == true)
    #expect(again.again().session.path == nil)
  }

  @Test func `what was typed of an activity is not lost without a question`() {
    var sitting = Sitting()
    sitting.press(.character("d"), .character("b"), .escape)
    #expect(sitting.screen.contains("Daftar ini masih kosong."))
    sitting.press(.character("b"))
    sitting.type("Pemberian cuti")
    sitting.press(.escape)
    #expect(sitting.screen.contains("Isian ini belum disimpan."))
    sitting.press(.escape)
    #expect(sitting.screen.contains("Pemberian cuti"))
    sitting.press(.escape, .enter)
    #expect(sitting.session.standing.inventory.map(\.name) == ["Pemberian cuti"])
  }

  @Test func `what is not recalled comes back in the same review and in two days`() {
    var sitting = Sitting(disk: .threeDaysLater)
    #expect(sitting.screen.contains("2 soal ulangan hari ini"))
    sitting.press(.character("u"), .enter)
    #expect(sitting.screen.contains("soal 1 dari 2"))
    // The first option is not the right one.
    sitting.press(.character("1"), .character("p"))
    #expect(sitting.screen.contains("soal 1 dari 3"))
    sitting.press(.right, .right)
    #expect(sitting.screen.contains("soal 3 dari 3"))
    #expect(!sitting.screen.contains("Belum tepat"))
    sitting.press(.right)
    #expect(sitting.screen.contains("Ulangan selesai: 0 dari 2"))
    #expect(sitting.session.cards(at: sitting.time).map(\.exercise) == ["L01-02"])
    sitting.press(.enter)
    #expect(sitting.screen.contains("1 soal ulangan hari ini"))
  }

  @Test func `a reset says what is lost and is taken back by one key`() {
    var sitting = Sitting(disk: .threeDaysLater)
    let before = sitting.session.standing.exercises
    sitting.press(.character("m"), .character("x"))
    #expect(sitting.screen.contains("2 jawaban pada 2 latihan"))
    sitting.press(.up, .enter)
    #expect(sitting.session.standing.exercises.isEmpty)
    sitting.press(.character("z"))
    #expect(sitting.session.standing.exercises == before)
    #expect(sitting.again().session.standing.exercises == before)
  }

  @Test func `the unit's list is written down, kept, and leaves as a file`() {
    var sitting = Sitting()
    sitting.press(.character("d"), .character("b"))
    sitting.type("Pemberian cuti")
    sitting.press(.enter)
    sitting.type("Subbagian Umum")
    sitting.press(.enter, .right, .down, .right, .function(2))
    let activity = sitting.session.standing.inventory.first
    #expect(activity?.name == "Pemberian cuti")
    #expect(activity?.kind == .service)
    #expect(activity?.sop == .current)
    #expect(sitting.again().session.standing.inventory.count == 1)
    sitting.press(.character("e"), .enter)
    #expect(sitting.disk.files["daftar-sop-unit.html"]?.contains("Pemberian cuti") == true)
    sitting.press(.character(" "), .character("e"), .enter)
    #expect(sitting.screen.contains("Ganti berkas?"))
    sitting.press(.up, .enter)
    #expect(
      sitting.disk.files["daftar-sop-unit.html"]?.contains("perlu diperbarui") == true)
    sitting.press(.character("x"))
    #expect(sitting.session.standing.inventory.isEmpty)
    sitting.press(.character("z"))
    #expect(sitting.session.standing.inventory.count == 1)
  }
}

/// Before a lesson one may show that its matter is known; after it, parallel questions mend the mark.
@Suite struct `Checks before and after a lesson` {
  /// Seven parallel questions on the first lesson, of which the tests keep two.
  private static let bank: ItemBank = {
    let options = ["a", "b"].map {
      Choice.Option(
        id: $0, text: "Pilihan \($0)", isRight: $0 == "a", feedback: Feedback(what: "Umpan \($0)."))
    }
    let items = (1...7).map { number in
      Item(
        exercise: Exercise(
          id: "T1-C1-a\(number)", revision: 1, question: "Mana yang tepat, nomor \(number)?",
          kind: .choice(Choice(options: options, isMultiple: false)), hints: [], praise: "", line: 1
        ),
        topic: "T1", lesson: "L01", level: .recall, difficulty: .easy)
    }
    return ItemBank(
      blueprint: Blueprint(
        passMark: 70, minutes: 5, shortMinutes: 5,
        topics: [
          Blueprint.Topic(
            id: "T1", title: "Satu", lessons: ["L01"],
            cells: [Blueprint.Cell(level: .recall, count: 1)], short: 1)
        ]), items: items, trials: [])
  }()

  private static func sitting() -> Sitting {
    var sitting = Sitting()
    sitting.send(.answer(.bank(bank, [])))
    return sitting
  }

  @Test func `a passed check marks the lesson as jumped and leaves it open`() {
    var sitting = Self.sitting()
    sitting.press(.character("m"), .character("j"))
    #expect(sitting.screen.contains("Tes pendahuluan Materi 1, soal 1 dari 5"))
    for _ in 0..<5 { sitting.press(.character("1"), .character("p"), .right) }
    #expect(sitting.screen.contains("ditandai dilompati"))
    sitting.press(.enter)
    #expect(sitting.screen.contains("dilompati"))
    #expect(sitting.session.nextLesson?.id == "L02")
    sitting.press(.enter)
    #expect(sitting.screen.contains("bagian 1 dari 7"))
    #expect(sitting.again().session.nextLesson?.id != nil)
  }

  @Test func `the plan offers to jump ahead, too`() {
    var sitting = Self.sitting()
    sitting.press(.character("r"), .character("j"))
    #expect(sitting.screen.contains("Tes pendahuluan Materi 1, soal 1 dari 5"))
    sitting.press(.character("n"))
    #expect(sitting.screen.contains("Soal 1 dilewati; nilainya 0 dalam tes ini."))
    for _ in 0..<4 { sitting.press(.character("n")) }
    #expect(!sitting.screen.contains("dilewati"))
  }

  @Test func `a check that is not passed changes nothing`() {
    var sitting = Self.sitting()
    sitting.press(.character("m"), .character("j"))
    for _ in 0..<5 { sitting.press(.character("2"), .character("p"), .right) }
    #expect(sitting.screen.contains("dimulai dari 85"))
    #expect(sitting.session.nextLesson?.id == "L01")
  }

  @Test func `below the mark the end of a lesson offers parallel questions`() {
    var sitting = Self.sitting()
    sitting.goToStep(6)
    sitting.press(.right)
    #expect(sitting.screen.contains("Tes ulang singkat: 5 soal setara"))
    sitting.press(.down, .down, .enter)
    for _ in 0..<5 { sitting.press(.character("1"), .character("p"), .right) }
    #expect(sitting.screen.contains("Materi 1 tuntas."))
    sitting.press(.enter)
    #expect(!sitting.screen.contains("Tes ulang singkat"))
  }
}

extension StudyPath.Leg {
  fileprivate var steps: [Int] {
    if case .steps(_, let steps) = stop { steps } else { [] }
  }
}
