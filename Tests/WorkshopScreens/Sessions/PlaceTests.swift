import Coursework
import Terminal
import Testing

@testable import WorkshopScreens

/// Where the learner is stays to be read, however long titles are and however small the window.
struct PlaceTests {
  @Test func `home says in which part a lesson is gone on with, whatever its title`() {
    var sitting = Sitting(rows: 18, columns: 60, lessons: .shipped)
    for row in 0..<TestCourse.shipped.course.lessons.count {
      sitting.press(.character("m"), .home)
      sitting.press(.down, times: row)
      sitting.press(.enter, .right, .escape, .escape)
      #expect(sitting.shows("(bagian "), "\(row)")
    }
  }

  @Test(arguments: [60, 80, 132])
  func `the header names the screen, and the draft as far as there is room`(columns: Int) {
    var sitting = Sitting(rows: 24, columns: columns)
    sitting.press(.character("k"), .character("b"))
    sitting.type(
      "Pelayanan Legalisasi Surat Keterangan Tidak Mampu bagi Penduduk yang Baru Pindah Datang")
    sitting.press(.escape, .character("p"))
    let header = sitting.screen.split(separator: "\n").first ?? ""
    #expect(header.contains("Hasil pemeriksaan"))
    #expect(header.contains("Pelayanan Le"))
    #expect(header.contains("Anda: Rahma"))
  }

  @Test(arguments: [MemoryDisk.readOnly, .newer, .inMemory], [60, 80])
  func `a warning about where work is kept says what to do`(disk: MemoryDisk, columns: Int) {
    let sitting = Sitting(rows: 18, columns: columns, disk: disk)
    let words = ["lalu buka lagi", "Perbarui bimtek", "Pilih folder lain"]
    let warning = Frame.warningLines(of: sitting.session, columns: columns).joined(separator: " ")
    #expect(words.contains { warning.contains($0) })
    #expect(sitting.shows("Hanya baca") || sitting.shows("Belum tersimpan"))
  }
}
