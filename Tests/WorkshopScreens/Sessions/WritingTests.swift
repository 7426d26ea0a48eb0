import SOPDocument
import SOPRules
import Terminal
import Testing
import Workshop

@testable import WorkshopScreens

/// A draft is written by keys alone, reviewed, mended, and never lost.
struct WritingTests {
  @Test func `four activities with a decision come into being by keys alone`() throws {
    var sitting = Sitting()
    sitting.writeFourActivities()
    let sop = try #require(sitting.session.open?.sop)
    #expect(sop.identity.title.text == "Pelayanan Peminjaman Buku")
    #expect(
      sop.activities.map(\.text.text) == [
        "Menyerahkan kartu anggota", "Memeriksa kartu anggota", "Mencatat peminjaman",
        "Menerima buku",
      ])
    #expect(sop.performers.items == ["Peminjam", "Petugas"])
    #expect(
      sop.activities.map(\.performers.items) == [
        ["Peminjam"], ["Petugas"], ["Petugas"], ["Peminjam"],
      ])
    #expect(sop.activities[1].question.text == "Berlaku?")
    #expect(
      sop.activities[1].branches.map(\.target) == [
        .activity(sop.activities[2].id), .activity(sop.activities[0].id),
      ])
    #expect(
      sop.activities.map { $0.time.value?.words } == ["5 menit", "5 menit", "5 menit", "5 menit"])
    #expect(sop.activities[3].output.items == ["Buku", "Tanda terima"])
  }

  @Test func `what was written is there after leaving and starting again`() {
    var sitting = Sitting()
    sitting.writeFourActivities()
    let written = sitting.session.open?.sop.printed()
    sitting.press(.escape, .escape, .character("q"))
    #expect(sitting.hasQuit)
    var again = sitting.again()
    again.press(.character("k"))
    #expect(again.shows("Pelayanan Peminjaman Buku"))
    again.press(.enter)
    #expect(again.session.open?.sop.printed() == written)
  }

  @Test func `Enter on a finding goes to its place, and mending it raises the score`() throws {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.character("p"))
    let before = try #require(sitting.session.open?.handedIn?.number)
    sitting.press(.enter)
    #expect(sitting.shows("Langkah 3, kolom Kegiatan"))
    sitting.press(.enter)
    sitting.press(.backspace, times: 30)
    sitting.type("Mencatat peminjaman buku")
    sitting.press(.escape, .character("p"))
    let after = try #require(sitting.session.open?.handedIn?.number)
    #expect(after > before)
    #expect(sitting.shows("Nilai mesin: 94,90 → 97,90"))
    #expect(sitting.session.standing.attempts.count == 2)
  }

  @Test func `a rule is explained and the review is there again`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.character("p"), .character("e"))
    #expect(sitting.shows("KG-07"))
    sitting.press(.escape)
    #expect(sitting.shows("Yang sudah baik"))
  }

  @Test func `undo goes back field by field to the beginning, redo to the end`() {
    var sitting = Sitting()
    sitting.writeFourActivities()
    let written = sitting.session.open?.sop
    var steps = 0
    while sitting.session.open?.canUndo == true, steps < 500 {
      sitting.press(.character("u"))
      steps += 1
    }
    #expect(sitting.session.open?.sop.activities.isEmpty == true)
    #expect(sitting.session.open?.sop.identity.title.text == "")
    // Far fewer steps than letters: a field is one step.
    #expect(steps < 60)
    sitting.press(.character("y"), times: steps)
    #expect(sitting.session.open?.sop == written)
  }

  @Test func `undo while typing takes the words back before the learner's eyes`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    sitting.type("Peminjaman Buku")
    sitting.press(.control("z"))
    #expect(!sitting.shows("Peminjaman Buku"))
    sitting.press(.control("r"))
    #expect(sitting.shows("Peminjaman Buku"))
  }

  @Test func `Esc stops typing and keeps every letter`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    sitting.type("Penyu")
    sitting.press(.escape, .escape)
    #expect(sitting.disk.drafts.values.map(\.title) == ["Penyu"])
  }

  @Test func `what is typed is on disk two seconds later, whatever is pressed`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    sitting.type("Penyusunan")
    #expect(sitting.shows("menyimpan"))
    sitting.wait(milliseconds: 2_000)
    #expect(sitting.shows("tersimpan"))
    #expect(sitting.disk.drafts.values.map(\.title) == ["Penyusunan"])
  }

  @Test func `a review follows the last key by 150 ms, and nothing is due after it`() throws {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    sitting.type("P")
    let due = try #require(sitting.trainer.due)
    #expect(due - sitting.now == 150)
    sitting.wait(milliseconds: 5_000)
    #expect(sitting.trainer.due == nil)
    #expect(sitting.session.open?.reviewedRevision == sitting.session.open?.revision)
  }

  @Test func `an empty field bears no mark before it has been left`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    sitting.wait(milliseconds: 1_000)
    #expect(!sitting.shows("!  Judul SOP"))
    sitting.press(.escape)
    #expect(sitting.shows("!  Judul SOP"))
  }

  @Test func `deleting what a branch leads to asks where it shall lead`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.character("x"))
    #expect(sitting.shows("Hapus langkah 1?"))
    sitting.press(.down, .enter)
    #expect(sitting.session.open?.sop.activities.count == 5)
    #expect(sitting.shows("Ya 2 / Tidak 2"))
    sitting.press(.character("u"))
    #expect(sitting.shows("Ya 3 / Tidak 1"))
  }

  @Test func `rows are lifted, moved and put down by arrows`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.down, .down, .down, .character(" "), .up, .enter)
    let texts = sitting.session.open?.sop.activities.map(\.text.text) ?? []
    #expect(texts[2] == "Mencari buku di rak")
    #expect(sitting.shows("Langkah 3, kolom Kegiatan"))
  }

  @Test func `several pasted lines may become several rows`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.down)
    sitting.send(.paste("1. Menimbang buku\n2. Mengukur buku"))
    #expect(sitting.shows("Tempel 2 baris"))
    sitting.press(.enter)
    let texts = sitting.session.open?.sop.activities.map(\.text.text) ?? []
    #expect(texts[2...3] == ["Menimbang buku", "Mengukur buku"])
  }

  @Test func `a refused case gets a row that tells it and an end of its own`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.down, .down, .character("k"))
    sitting.type("Tercatat?")
    sitting.press(.enter, .enter, .down, .down, .enter)
    let sop = sitting.session.open?.sop ?? SOP()
    #expect(sop.activities.last?.text.text.hasPrefix("Memberitahukan") == true)
    #expect(sop.activities.indices.map { sop.symbol(at: $0) }.suffix(2) == [.end, .end])
    #expect(sop.activities[2].branches.last?.target == .activity(Activity.ID(7)))
  }

  @Test func `the flowchart and the table share their cursor`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.down, .character("d"), .down, .enter)
    #expect(sitting.shows("Langkah 3, kolom Kegiatan"))
  }

  @Test func `a draft goes to a file and comes from one, asking before it writes over`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.character("s"), .enter)
    let name = "pelayanan-peminjaman-buku.sop.yaml"
    let text = sitting.disk.files[name]
    #expect(text == sitting.session.open?.sop.printed())
    sitting.disk.files[name] = "lama"
    sitting.press(.character("s"), .enter, .enter)
    #expect(sitting.disk.files[name] == "lama")
    sitting.press(.character("s"), .enter, .character("1"))
    #expect(sitting.disk.files[name] == text)
    sitting.press(.escape, .escape, .escape, .character("k"), .character("i"))
    sitting.type(name)
    sitting.press(.enter)
    #expect(sitting.session.open?.draft.task == nil)
    #expect(sitting.session.open?.sop.printed() == text)
  }

  @Test func `a deleted draft is back with one key`() {
    var sitting = Sitting()
    sitting.beginTask()
    sitting.press(.escape, .escape, .escape, .character("k"), .character("x"), .character("1"))
    #expect(sitting.shows("Belum ada konsep SOP."))
    sitting.press(.character("u"))
    #expect(sitting.shows("Pelayanan Peminjaman Buku"))
  }

  @Test func `resizing in the middle of typing loses neither letter nor place`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    let sizes = [(18, 60), (43, 132), (10, 30), (24, 80), (18, 60), (100, 200), (24, 80)]
    for (place, letter) in "Laporan".enumerated() {
      sitting.resize(rows: sizes[place].0, columns: sizes[place].1)
      // In a window too small to show anything keys are not taken for text.
      if sitting.size.rows < 18 { sitting.resize(rows: 24, columns: 80) }
      sitting.press(.character(letter))
    }
    #expect(sitting.session.open?.sop.identity.title.text == "Laporan")
    #expect(sitting.trainer.isEditing)
  }

  @Test func `a window too small to show anything keeps and leaves, and takes no text`() {
    var sitting = Sitting()
    sitting.press(.character("k"), .character("b"))
    sitting.type("Laporan")
    sitting.resize(rows: 10, columns: 40)
    sitting.press(.character("x"), .enter, .function(2))
    #expect(sitting.disk.drafts.values.map(\.title) == ["Laporan"])
    sitting.press(.character("q"))
    #expect(sitting.hasQuit)
  }
}

extension Sitting {
  /// Writes a draft of four activities with one decision, from home, as a learner would.
  mutating func writeFourActivities() {
    press(.character("k"), .character("b"))
    for line in [
      "Pelayanan Peminjaman Buku", "Menyerahkan kartu anggota", "Memeriksa kartu anggota",
      "Menerima buku",
    ] {
      type(line)
      press(.enter)
    }
    press(.down, .character("t"))
    type("Mencatat peminjaman")
    press(.escape, .home, .right)
    for performer in ["Peminjam", "Petugas", "Petugas", "Peminjam"] {
      press(.enter)
      type(performer)
      press(.enter, .down)
    }
    press(.home, .down, .character("k"))
    type("Berlaku?")
    press(.enter, .enter, .enter)
    fill("Kartu anggota", column: 3)
    fill("5 mnt", column: 4)
    fill("Buku; Tanda terima", column: 5)
    press(.home)
    wait(milliseconds: 2_000)
  }

  /// Types the same words into a column of all four rows, Enter going down.
  private mutating func fill(_ words: String, column: Int) {
    press(.home)
    press(.left, times: 8)
    press(.right, times: column)
    press(.enter)
    for row in 0..<4 {
      type(words)
      if row < 3 { press(.enter) }
    }
    press(.escape)
  }
}
