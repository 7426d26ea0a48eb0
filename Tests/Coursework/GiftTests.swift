import Support
import Testing

@testable import Coursework

@Suite struct `GIFT` {
  @Test func `choices, statements, pairs and short answers are read with their feedback`() {
    let reader = GiftReader(
      """
      // catatan
      $CATEGORY: SOP/Waktu

      ::satu:: Mana yang terukur? {
        =15 menit #Ada angka.
        ~segera #Belum ada angka.
        ####Waktu memuat angka.
      }

      Mana saja? {~%50%a ~%50%b ~%-100%c#Bukan}

      Ibu kota {=Serang =%40%Tangerang#Dekat} Banten.

      Pasangkan {=satu -> I =dua -> II = -> III}

      SOP itu wajib. {T#Baca lagi.#Tepat.}

      SOP itu rahasia. {FALSE}
      """)
    #expect(reader.notes == [])
    #expect(reader.questions.map(\.line) == [4, 10, 12, 14, 16, 18])
    #expect(reader.questions.allSatisfy { $0.category == "SOP/Waktu" })
    let first = reader.questions[0]
    #expect(first.title == "satu")
    #expect(first.remark == "Waktu memuat angka.")
    #expect(
      first.body
        == .one([
          .init(text: "15 menit", isRight: true, feedback: "Ada angka."),
          .init(text: "segera", isRight: false, feedback: "Belum ada angka."),
        ]))
    #expect(
      reader.questions[1].body
        == .several([
          .init(text: "a", isRight: false, weight: 5_000_000),
          .init(text: "b", isRight: false, weight: 5_000_000),
          .init(text: "c", isRight: false, weight: -10_000_000, feedback: "Bukan"),
        ]))
    #expect(reader.questions[2].text == "Ibu kota … Banten.")
    #expect(
      reader.questions[3].body
        == .pairs([
          .init(left: "satu", right: "I"), .init(left: "dua", right: "II"),
          .init(left: "", right: "III"),
        ]))
    #expect(
      reader.questions[4].body
        == .statement(isTrue: true, ifWrong: "Baca lagi.", ifRight: "Tepat."))
    #expect(reader.questions[5].body == .statement(isTrue: false, ifWrong: "", ifRight: ""))
  }

  @Test func `escaped signs are words, and Unicode stays`() {
    let reader = GiftReader(
      ##"::a\:b::Berapa 1 \= 1\? \{x\} \# \~ “é” {=ya \= benar #a\#b ~tidak \: \~}"##)
    #expect(reader.questions.first?.title == "a:b")
    #expect(reader.questions.first?.text == #"Berapa 1 = 1\? {x} # ~ “é”"#)
    #expect(
      reader.questions.first?.body
        == .one([
          .init(text: "ya = benar", isRight: true, feedback: "a#b"),
          .init(text: "tidak : ~", isRight: false),
        ]))
  }

  @Test(arguments: [
    ("Tulis pendapat Anda. {}", "uraian"), ("Berapa? {#5:1}", "angka"),
    ("Hanya teks.", "bukan soal"),
    ("Mana? {=a ~b", "belum ditutup"), ("Mana? {a b}", "tidak diawali"),
    ("Lihat <img src=x> ini {=a ~b}", "Gambar"), ("[html]<b>Mana</b>? {=a ~b}", "Format teks"),
    ("Mana? {=%x%a ~b}", "Bobot"), ("Pasangkan {=a -> b =c}", "tidak memiliki"),
  ])
  func `what cannot travel is told with its line`(text: String, message: String) {
    let reader = GiftReader("// awal\n\n" + text)
    #expect(reader.notes.map(\.line) == [3])
    #expect(reader.notes.first?.message.contains(message) == true)
  }

  @Test func `an export of a learning platform is read whole`() {
    let reader = GiftReader(
      ##"""
      // question: 0  name: Switch category
      $CATEGORY: $course$/top/Waktu

      // question: 12  name: satu
      ::satu::[html]<p>Mana yang <b>terukur</b>\: kolom&nbsp;Waktu &\#233;?<br></p>{
      	=<p>15 menit</p>#<p>Tepat.</p>
      	~<p>segera\~nanti</p>#\#belum
      }
      """##)
    let question = reader.questions.first
    #expect(question?.text == "Mana yang terukur: kolom Waktu é?")
    #expect(question?.category == "$course$/top/Waktu")
    #expect(
      question?.body
        == .one([
          .init(text: "15 menit", isRight: true, feedback: "Tepat."),
          .init(text: "segera~nanti", isRight: false, feedback: "#belum"),
        ]))
    #expect(reader.notes.map { "\($0.line):\($0.column)" } == ["5:9"])
  }

  @Test func `questions whose empty lines were forgotten stay apart`() {
    let reader = GiftReader(
      "Satu? {=a ~b}\n::dua::Dua {=c ~d} ekor\nTiga {T}\nEmpat {\n=x\n~y\n}\nLima {#3}")
    #expect(
      reader.questions.map(\.text) == ["Satu?", "Dua … ekor", "Tiga", "Empat"])
    #expect(reader.questions.map(\.line) == [1, 2, 3, 4])
    #expect(reader.notes.map { "\($0.line):\($0.column)" } == ["8:7"])
  }

  @Test(arguments: [
    ("Satu {=a ~b} dan {=c ~d}", "satu { }", "1:18"), ("Satu {=a{x} ~b}", "\\{", "1:9"),
    ("Satu {=a\n\n~b}", "sebelum baris kosong", "1:1"), ("Q {=a =b ~c}", "Beberapa", "1:1"),
  ])
  func `brackets that do not pair are told with line and column`(
    text: String, message: String, place: String
  ) {
    let reader = GiftReader(text)
    let notes = reader.notes + reader.questions.flatMap { $0.block(id: "L01-01").notes }
    let note = notes.first { $0.message.contains(message) }
    #expect(note.map { "\($0.line):\($0.column)" } == place, "\(notes)")
  }

  @Test(arguments: [
    ("<b>a</b>: b", "a: b"), ("a<br>b", "a b"), ("x<sup>2</sup>", "x2"),
    ("&#x41;&#66;&amp;", "AB&"),
    ("&#;", "&#;"), ("&#99999999;", "&#99999999;"), ("a < b", "a < b"), ("&copy;", "&copy;"),
  ])
  func `markup leaves its words`(text: String, words: String) {
    #expect(Markup(text).text == words)
  }

  @Test(arguments: [
    ("Mana? {=a ~%50%b ~c}", "Nilai sebagian"), ("Mana? {~%75%a ~%25%b ~c}", "Bobot yang berbeda"),
    ("Mana? {=wa*u}", "pengganti huruf"), ("Mana? {=a#baik}", "yang diterima tidak dibawa"),
    ("Pasang {=a -> x =b -> x}", "pasangan yang sama"), ("Mana? {=%20%a}", "isi \"terima\""),
  ])
  func `what a lesson cannot say so is told when it is taken over`(text: String, message: String) {
    let notes = GiftReader(text).questions.flatMap { $0.block(id: "L01-01").notes }
    #expect(notes.contains { $0.message.contains(message) && $0.line == 1 })
  }

  @Test(arguments: [
    "Mana? {=a#x ~b#y}", "Mana? {~%50%a#x ~%50%b#y ~%-50%c#z}", "Mana? {=a =%30%b#c =%0%*#d}",
    "Pasang {=a -> x =b -> y = -> z}", "Benar? {F#satu#dua}",
    #"Kata \{"kutip"\} \\ 'satu' # {=a\:\= ~"b"}"#,
  ])
  func `a question taken over is an exercise the course reads`(text: String) throws {
    let question = try #require(GiftReader(text).questions.first)
    let (exercise, problems) = Folder.onlyExercise(question.block(id: "L01-01").text)
    #expect(problems == [])
    let read = try #require(exercise)
    #expect(read.question == question.text)
    #expect(read.hints.count == 4)
    let answer = try #require(read.modelAnswer)
    #expect(read.outcome(of: answer).isFull)
  }

  @Test func `ids go on from those a lesson has, and an own free title is kept`() {
    var ids = NewExerciseIDs(lesson: "L08", taken: ["L08-01", "L08-09"])
    #expect(ids.next(preferring: "") == "L08-10")
    #expect(ids.next(preferring: "L08-01") == "L08-11")
    #expect(ids.next(preferring: "L08-03") == "L08-03")
    #expect(ids.next(preferring: "L09-03") == "L08-12")
  }

  private static let shipped = `Answering every shipped exercise`.items.map(\.exercise)
    .filter { $0.gift.question != nil }

  @Test func `most of the course can travel`() { #expect(Self.shipped.count >= 100) }

  @Test(arguments: shipped.map(\.id))
  func `a shipped exercise comes back from GIFT as it was`(id: String) throws {
    let exercise = try #require(Self.shipped.first { $0.id == id })
    let question = try #require(exercise.gift.question)
    let reader = GiftReader(question.gift)
    #expect(reader.notes == [])
    var read = try #require(reader.questions.first)
    read.line = question.line
    #expect(read == question)
    let lesson = id.prefix(3)
    let text = read.block(id: id).text
    let (back, problems) = Folder.onlyExercise(text)
    #expect(problems == [])
    let other = try #require(back)
    #expect(other.question == exercise.question)
    #expect(other.praise == exercise.praise)
    #expect(id.hasPrefix(lesson))
    switch (exercise.kind, other.kind) {
    case (.choice(let one), .choice(let two)):
      #expect(one.isMultiple == two.isMultiple)
      #expect(one.options.map(\.text) == two.options.map(\.text))
      #expect(one.options.map(\.isRight) == two.options.map(\.isRight))
      #expect(
        one.options.filter { !$0.isRight }.map(\.feedback)
          == two.options.filter { !$0.isRight }.map(\.feedback))
    case (.matching(let one), .matching(let two)):
      #expect(one.left.map(\.text) == two.left.map(\.text))
      #expect(
        one.left.map { one.text(ofRight: $0.match) }
          == two.left.map { two.text(ofRight: $0.match) })
      #expect(Set(one.right.map(\.text)) == Set(two.right.map(\.text)))
    case (.blank(let one), .blank(let two)):
      #expect(one.accepted == two.accepted)
      #expect(one.otherwise == two.otherwise)
      #expect(one.commonMistakes.flatMap(\.answers) == two.commonMistakes.flatMap(\.answers))
      #expect(
        one.commonMistakes.flatMap { mistake in mistake.answers.map { _ in mistake.worth } }
          == two.commonMistakes.flatMap { mistake in mistake.answers.map { _ in mistake.worth } })
    default: Issue.record("another kind came back")
    }
  }

  private static let pieces = [
    "{", "}", "=", "~", "#", "####", "->", "%", "%50%", "%-", "::", "\\", "\n", "\n\n", "//",
    "$CATEGORY:", "T", "[html]", "<b>", "<img", "&amp;", "&", "é", "\u{301}", "\u{0}", "*", "\"",
    "```", "TRUE#", "99999999999999999999",
  ]

  @Test(arguments: 1...300)
  func `any text whatever is read, taken over and written again`(seed: Int) {
    var random = Dice(seed: UInt64(seed))
    var text = ""
    for _ in 0...random.below(60) {
      text += random.below(3) == 0 ? "kata " : Self.pieces[random.below(Self.pieces.count)]
    }
    let reader = GiftReader(text)
    let lines = text.lines.count
    #expect(reader.notes.allSatisfy { (1...lines).contains($0.line) })
    for question in reader.questions {
      #expect((1...lines).contains(question.line))
      let block = question.block(id: "L01-01").text
      #expect(block.lines.filter { $0.hasPrefix("```") }.count == 2)
      _ = Folder.onlyExercise(block)
      #expect(GiftReader(question.gift).questions.count == 1)
    }
  }
}
