import SOPDocument
import SOPRules
import Testing

@testable import Coursework

enum FlawHuntSample {
  static let sample = """
    ```latihan cari-cacat
    id: L01-01
    tanya: Tandai yang perlu diperbaiki.
    sop: ../kasus/cacat.sop.yaml
    aturan: [AL-07, MB-08]
    cacat:
      - {di: langkah 2 cabang, jenis: cabang kurang, aturan: AL-07}
      - {di: langkah 3 waktu, jenis: waktu kabur, aturan: MB-08}
    manusia:
      - {di: dasar hukum, jenis: aturan dicabut, umpan: Satu aturan sudah dicabut.}
    alarm_bebas: 1
    bantuan:
      - Lihat langkah 2 dan 3.
      - {aturan: MB-08, teks: Waktu memuat angka.}
      - {contoh: Waktu "segera" belum terukur.}
      - jawaban: {langkah 2 alur: cabang kurang, langkah 3 waktu: waktu kabur}
        teks: Keduanya perlu dilengkapi.
    umpan_benar: Keduanya sudah ditandai.
    ```
    """
}

@Suite struct `Marking what is wrong in a draft` {
  @Test(arguments: [
    (["langkah 2 alur": "cabang kurang", "langkah 3 waktu": "waktu kabur"], "100,00"),
    (["langkah 2 simbol": "cabang kurang"], "50,00"),
    (["langkah 2 alur": "waktu kabur", "langkah 3 waktu": "waktu kabur"], "75,00"),
    (["langkah 1 output": "waktu kabur"], "0,00"),
    (["di mana pun": "waktu kabur"], "0,00"),
  ])
  func `half a point is for the place and half for the kind`(
    marks: [String: String], score: String
  ) throws {
    let outcome = try Exercise.onDraft(FlawHuntSample.sample).standardOutcome(of: .pairs(marks))
    #expect(outcome.arithmetic.hasSuffix("= \(score)"), "\(outcome.arithmetic)")
  }

  @Test func `a false alarm beyond the free ones takes half a point`() throws {
    let marks = [
      "langkah 2 alur": "cabang kurang", "langkah 3 waktu": "waktu kabur",
      "langkah 1 output": "waktu kabur", "langkah 1 waktu": "waktu kabur",
    ]
    let outcome = try Exercise.onDraft(FlawHuntSample.sample).standardOutcome(of: .pairs(marks))
    #expect(
      outcome.arithmetic == "2 tempat × ½ + 2 jenis × ½ − 1 tanda berlebih × ½, dari 2 = 75,00")
  }

  @Test(arguments: ["langkah 5 kegiatan", "dasar hukum"])
  func `what the rules or the author know besides is never a false alarm`(place: String) throws {
    let marks = [
      "langkah 2 alur": "cabang kurang", "langkah 3 waktu": "waktu kabur", place: "waktu kabur",
      "langkah 1 output": "waktu kabur",
    ]
    let outcome = try Exercise.onDraft(FlawHuntSample.sample).standardOutcome(of: .pairs(marks))
    #expect(outcome.isFull)
  }

  @Test func `what is missing is told, and never where`() throws {
    let outcome = try Exercise.onDraft(FlawHuntSample.sample)
      .standardOutcome(of: .pairs(["langkah 2 alur": "cabang kurang"]))
    #expect(outcome.feedback.first?.isRight == true)
    #expect(outcome.feedback.last?.feedback.what == "Masih ada 1 kekurangan yang belum ditandai.")
    #expect(outcome.feedback.last?.part == "")
  }

  @Test func `the gate has nothing to say of the sample`() {
    #expect(gateMessages(FlawHuntSample.sample) == [])
  }

  @Test(arguments: [
    ("langkah 3 waktu, jenis", "langkah 4 waktu, jenis", "belum menemukan kekurangan"),
    ("langkah 3 waktu, jenis", "langkah 9 waktu, jenis", "naskahnya memuat 6 langkah"),
    ("langkah 3 waktu, jenis", "langkah tiga waktu, jenis", "tidak dikenal; tulis misalnya"),
    ("aturan: [AL-07, MB-08]", "aturan: [AL-07, MB-08, KG]", "Naskah juga kurang pada langkah 5"),
    ("kasus/cacat.sop", "kasus/hilang.sop", "belum ada; periksa namanya"),
    (", aturan: AL-07}", "}", "memerlukan \"umpan\""),
    ("alarm_bebas: 1", "alarm: 1", "Kunci \"alarm\" tidak dikenal"),
    ("langkah 3 waktu: waktu kabur", "langkah 3 waktu: kabur", "belum bernilai penuh"),
    ("- {di: langkah 3 waktu", "- {di: langkah 2", "Tempat ini sudah ditulis di atas"),
  ])
  func `the gate tells what does not fit`(words: String, others: String, message: String) {
    #expect(FlawHuntSample.sample.contains(words))
    let messages = gateMessages(FlawHuntSample.sample.replacing(words, with: others))
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }

  @Test func `marking every place must not pass`() {
    let lenient = FlawHuntSample.sample.replacing(
      "alarm_bebas: 1", with: "alarm_bebas: 90\njenis_lain: lain"
    )
    .replacing("cabang kurang", with: "waktu kabur")
    #expect(gateMessages(lenient).contains { $0.contains("Menandai semua tempat sudah lulus") })
  }

  @Test(arguments: [
    ("langkah 4 waktu", "langkah 4 waktu"), ("Langkah 6 cabang", "langkah 6 alur"),
    ("langkah 6, kolom Simbol", "langkah 6 alur"), ("langkah 2", "langkah 2"),
    ("Dasar Hukum", "dasar hukum"), ("identitas judul", "judul sop"),
    ("pengesahan.nip", "disahkan oleh: nip"), ("total waktu", "total waktu"),
    ("langkah 0", nil), ("langkah", nil), ("langkah 2 harga", nil), ("", nil), ("judul lain", nil),
  ])
  func `places are named in plain words`(words: String, name: String?) {
    #expect(Subject(placeWords: words)?.placeWords == name)
  }

  @Test func `every place an answer keeps is read again`() {
    for box in Subject.boxes { #expect(Subject(placeWords: box.placeWords) == box) }
  }
}
