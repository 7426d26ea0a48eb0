import Coursework
import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// A lesson is read, its exercises are done, and nothing of it is lost.
struct LessonTests {
  @Test func `Enter reads on, first down the page, then to the next part`() {
    var sitting = Sitting()
    sitting.press(.enter)
    #expect(sitting.shows("bagian 1 dari 7"))
    sitting.press(.enter)
    #expect(sitting.shows("Bila sebuah baris masih terasa panjang"))
    sitting.press(.enter)
    #expect(sitting.shows("bagian 2 dari 7"))
  }

  @Test func `a page fits whole in a tall window`() {
    var sitting = Sitting(rows: 43, columns: 132)
    sitting.press(.enter, .enter)
    #expect(sitting.shows("bagian 2 dari 7"))
  }

  @Test(arguments: Try.all)
  func `an exercise not yet right can be tried again until it is`(attempt: Try) {
    var sitting = Sitting()
    sitting.goToStep(attempt.step)
    attempt.wrong(&sitting)
    #expect(sitting.shows("Nilai \(attempt.score) dari 100,00."))
    #expect(sitting.shows("Langkah  "))
    sitting.press(.character("u"))
    attempt.right(&sitting)
    #expect(sitting.shows("Tepat seluruhnya."))
    #expect(sitting.session.standing.exercises["L01-0\(attempt.step)"]?.tries == 2)
    sitting.press(.enter)
    #expect(sitting.shows("bagian \(attempt.step + 2) dari 7"))
  }

  @Test func `an answer that was not handed in stands in its form again`() {
    var sitting = Sitting()
    sitting.goToStep(2)
    #expect(sitting.shows("[ Periksa jawaban ] (jawab dahulu)"))
    sitting.press(.character("1"), .escape)
    #expect(sitting.session.standing.exercises.isEmpty)
    sitting.press(.enter)
    #expect(sitting.shows("[✓] 1."))
    sitting.press(.character("n"))
    #expect(sitting.shows("isian tetap ada sampai Anda keluar"))
    sitting.press(.control("n"))
    #expect(!sitting.shows("isian tetap ada"))
    // Within a field the arrow moves the caret; from its last row it goes back.
    sitting.press(.left, .down, .left)
    #expect(sitting.shows("[✓] 1."))
    sitting.press(.character("p"))
    #expect(sitting.shows("Nilai"))
    #expect(sitting.session.held.isEmpty)
  }

  @Test func `on the last row of a form the footer says that Enter hands in`() {
    var sitting = Sitting()
    sitting.goToStep(1)
    #expect(sitting.footer.contains(" Enter Pilih "))
    sitting.press(.enter)
    #expect(sitting.footer.contains(" Enter Periksa "))
    #expect(!sitting.footer.contains("Enter Pilih"))
  }

  @Test func `passing an exercise by says what it costs, until the next step`() {
    var sitting = Sitting()
    sitting.goToStep(1)
    sitting.press(.character("n"))
    #expect(sitting.shows("Latihan 1 dilewati; nilainya 0 sampai dikerjakan."))
    sitting.press(.left)
    #expect(!sitting.shows("dilewati"))
    sitting.press(.character("2"), .character("p"), .character("u"), .character("n"))
    #expect(!sitting.shows("dilewati"))
  }

  /// An exercise, one answer that is not yet right and one that is, by keys.
  struct Try: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let step: Int
    let score: String
    let wrong: @Sendable (inout Sitting) -> Void
    let right: @Sendable (inout Sitting) -> Void

    static let all = [
      Try(
        testDescription: "pilihan", step: 1, score: "0,00",
        wrong: { $0.press(.enter, .enter) },
        right: { $0.press(.character("2"), .character("p")) }),
      Try(
        testDescription: "pilihan, several", step: 2, score: "50,00",
        wrong: { $0.press(.character(" "), .character("p")) },
        right: { $0.press(.home, .down, .down, .character(" "), .down, .enter) }),
      Try(
        testDescription: "isian", step: 3, score: "50,00",
        wrong: {
          $0.type("90 menit")
          $0.press(.enter, .enter)
        },
        right: {
          $0.press(.backspace, times: 8)
          $0.type("120 mnt")
          $0.press(.function(5))
        }),
      Try(
        testDescription: "urutan", step: 4, score: "25,00",
        wrong: { $0.press(.enter, .down, .enter, .character("p")) },
        right: { $0.putInOrder() }),
      Try(
        testDescription: "pasangan", step: 5, score: "0,00",
        wrong: { $0.press(.character("1"), .character("3"), .enter) },
        right: { $0.press(.home, .character("3"), .character("1"), .character("p")) }),
    ]
  }

  @Test func `nothing is handed in by Enter before the last row`() {
    var sitting = Sitting()
    sitting.goToStep(2)
    sitting.press(.enter, .enter, .enter)
    #expect(sitting.session.tries.isEmpty)
  }

  @Test func `an exercise can be passed by and done later`() {
    var sitting = Sitting()
    sitting.goToStep(1)
    sitting.press(.character("n"))
    #expect(sitting.shows("bagian 3 dari 7"))
    sitting.jump(to: 3)
    sitting.type("n")
    #expect(sitting.shows("bagian 4 dari 7"))
    sitting.press(.control("n"))
    #expect(sitting.shows("bagian 5 dari 7"))
    sitting.press(.character("d"))
    #expect(sitting.shows("2. Latihan, pilih satu: belum dijawab"))
  }

  @Test func `an outcome does not show before the disk has the answer`() {
    var sitting = Sitting()
    sitting.goToStep(1)
    sitting.isDiskBusy = true
    sitting.press(.character("2"), .character("p"))
    #expect(sitting.shows("Menyimpan jawaban"))
    #expect(!sitting.shows("Tepat seluruhnya."))
    sitting.freeDisk()
    #expect(sitting.shows("Tepat seluruhnya."))
  }

  @Test func `the next help waits for a try or for a minute`() {
    var sitting = Sitting()
    sitting.goToStep(1)
    sitting.press(.character("b"))
    #expect(sitting.shows("Lihat kata pertama"))
    sitting.press(.character("b"))
    #expect(!sitting.shows("Bantuan 2"))
    sitting.wait(milliseconds: 61_000)
    sitting.press(.character("b"))
    #expect(sitting.shows("Bantuan 2"))
    sitting.press(.escape, .enter, .enter, .character("b"), .character("b"))
    #expect(!sitting.shows("Bantuan 3"))
    sitting.press(.escape, .character("u"), .character("3"), .character("p"), .character("b"))
    sitting.press(.character("b"))
    #expect(sitting.shows("Bantuan 3"))
  }

  @Test func `a learner who comes back is at the same place with the same answers`() {
    var sitting = Sitting()
    sitting.goToStep(1)
    sitting.press(.character("2"), .character("p"), .enter, .character("n"))
    sitting.type("100 menit")
    sitting.press(.function(5))
    sitting.press(.escape, .escape)
    var again = sitting.again()
    #expect(again.shows("Lanjutkan: Materi 1, Menulis kegiatan (bagian 4)"))
    again.press(.enter)
    #expect(again.shows("Jawaban: 100 menit"))
    again.press(.escape, .character("m"))
    #expect(again.shows("berjalan 20 %"))
  }

  @Test func `a lesson is mastered by all its exercises, and the next one is offered`() {
    var sitting = Sitting()
    for attempt in Try.all {
      sitting.goToStep(attempt.step)
      attempt.wrong(&sitting)
      sitting.press(.character("u"))
      attempt.right(&sitting)
      sitting.press(.escape, .escape)
    }
    #expect(sitting.shows("Mulai: Materi 2, Lima simbol"))
    sitting.press(.character("m"))
    #expect(sitting.shows("tuntas 100 %"))
  }

  @Test func `a lesson begun anew forgets its answers, after asking`() {
    var sitting = Sitting()
    sitting.goToStep(1)
    sitting.press(.character("2"), .character("p"), .escape, .escape)
    sitting.press(.character("m"), .character("x"), .enter)
    #expect(sitting.shows("berjalan 20 %"))
    sitting.press(.character("x"), .character("1"))
    #expect(sitting.shows("belum dibuka"))
    #expect(!sitting.shows("berjalan"))
  }

  @Test func `a lesson is found by a word of its aims`() {
    var sitting = Sitting()
    sitting.press(.character("m"), .character("/"))
    sitting.type("angka dan SATUAN")
    #expect(sitting.shows("Menulis kegiatan"))
    #expect(!sitting.shows("Lima simbol"))
    sitting.press(.enter)
    #expect(sitting.shows("bagian 1 dari 7"))
  }

  @Test(arguments: TestCourse.shipped.course.lessons.map(\.id), Frames.sizes)
  func `every part of every shipped lesson can be walked through`(id: String, size: Size) throws {
    var sitting = Sitting(rows: size.rows, columns: size.columns, lessons: .shipped)
    let place = try #require(sitting.session.course.lessons.firstIndex { $0.id == id })
    sitting.press(.character("m"))
    sitting.press(.down, times: place)
    sitting.press(.enter)
    let lesson = try #require(sitting.session.lessons[id])
    for number in 1...lesson.steps.count {
      #expect(sitting.shows("bagian \(number) dari \(lesson.steps.count)"))
      sitting.press(sitting.trainer.isEditing ? .control("n") : .character("n"))
    }
    #expect(sitting.shows("Anda sampai di akhir"))
  }
}

extension Sitting {
  func shows(_ text: String) -> Bool {
    screen.replacing("\u{A0}", with: " ").contains(text)
  }

  /// Puts the steps of the ordering exercise in their order and the one that is none aside.
  mutating func putInOrder() {
    let order = [
      "Menyebutkan judul buku", "Mencari buku di rak", "Mencatat peminjaman", "Menyerahkan buku",
    ]
    for (place, text) in order.enumerated() {
      let row = rows.firstIndex { $0.hasSuffix(text) } ?? place
      press(.home)
      press(.down, times: row)
      press(.enter)
      press(.up, times: row - place)
      press(.enter)
    }
    press(.end, .up, .character("x"), .character("p"))
  }

  /// The rows of the ordering exercise as they stand.
  private var rows: [String] {
    screen.split(separator: "\n").map(String.init)
      .drop { !$0.contains("Susun langkah") }.dropFirst()
      .filter { $0.prefix(8).contains { $0.isNumber || $0 == "-" } }
  }
}
