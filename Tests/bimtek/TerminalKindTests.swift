import Glibc
import Support
import Testing
import Workshop

/// The built program on the terminals of offices, servers and consoles.
@Suite struct `On every terminal` {
  private let home: Home

  init() throws { home = try Home() }

  @Test(arguments: [
    "screen-256color", "tmux-256color", "xterm", "xterm-256color", "linux", "vt100", "vt220",
    "putty-256color", "nobody-knows-this", "",
  ])
  func `a learner begins, writes, leaves and comes back`(terminal: String) throws {
    let seat = try home.start(terminal: terminal)
    try seat.triesFirst()
    try seat.opensTheFirstLesson()
    try seat.press(Keys.right, shows: "Keluhan adalah petunjuk")
    try seat.goesHomeFromLesson()
    try seat.writesTitle("Penyusunan Laporan Bulanan")
    try seat.press(Keys.escape, shows: "D Diagram")
    try seat.closesDraftAndQuits()
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(seat.isRestored)
    #expect(seat.screen.unknown == [])

    let again = try home.start(terminal: terminal)
    try again.see("Konsep SOP saya (1)")
    try again.press(Keys.enter, shows: "bagian 2 dari")
    try again.press(Keys.escape, shows: "Materi dan latihan")
    again.press("q")
    #expect(try again.waitForEnd() == .exited(0))
  }

  @Test(arguments: [["LC_ALL": "C"], ["LANG": "", "LC_CTYPE": "POSIX"]])
  func `without UTF-8 only plain signs are sent`(locale: [String: String]) throws {
    let seat = try home.start(environment: locale)
    try seat.triesFirst()
    try seat.opensTheFirstLesson()
    try seat.press(Keys.escape, shows: "Tujuan:")
    try seat.press(Keys.escape, shows: "Materi dan latihan")
    try seat.writesFourActivities()
    try seat.press("d", shows: "Diagram alir")
    try seat.press(Keys.escape, shows: "T Tambah")
    try seat.press("p", shows: "Yang sudah baik")
    #expect(seat.transcript.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [("xterm-256color", ["NO_COLOR": "1"]), ("vt100", [:])])
  func `without colours every screen is readable`(
    terminal: String, environment: [String: String]
  ) throws {
    let seat = try home.start(terminal: terminal, environment: environment)
    try seat.triesFirst()
    try seat.writesFourActivities()
    try seat.press("p", shows: "Yang sudah baik")
    #expect(seat.screen.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(seat.screen.cells.joined().contains { $0.isReversed })
  }

  @Test(arguments: [(18, 60), (24, 80), (43, 132)])
  func `a draft of four activities can be written`(rows: Int, columns: Int) throws {
    let seat = try home.start(rows: rows, columns: columns)
    try seat.triesFirst()
    try seat.writesFourActivities()
    try seat.press("p", shows: "Yang sudah baik")
    try seat.press(Keys.escape, shows: "T Tambah")
    try seat.closesDraftAndQuits()
    #expect(try seat.waitForEnd() == .exited(0))
    let draft = try #require(home.kept().drafts.first)
    #expect(draft.text.contains("tanya: Lengkap?"))
  }

  @Test(arguments: [(17, 60), (18, 59), (5, 20), (1, 1)])
  func `a window too small for screens still keeps the work and can be left`(
    rows: Int, columns: Int
  ) throws {
    let seat = try home.start()
    try seat.triesFirst()
    try seat.writesTitle("Penyusunan Laporan")
    try seat.press(Keys.enter, shows: "Langkah 1, kolom Kegiatan")
    try seat.type("Meng")
    seat.resize(rows: rows, columns: columns)
    seat.settle()
    if columns > 50 { try seat.see("Perbesar jendela") }
    seat.press(Keys.function(2))
    if columns > 50, rows > 5 { try seat.see("Pekerjaan Anda tersimpan.") }
    seat.press("q")
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(try home.kept().drafts.first?.text.contains("kegiatan: Meng\n") == true)
  }

  @Test func `a window that becomes large enough again shows what was there`() throws {
    let seat = try home.start()
    try seat.triesFirst()
    try seat.writesTitle("Penyusunan Laporan")
    seat.resize(rows: 10, columns: 40)
    try seat.see("Perbesar jendela")
    seat.press("x")
    seat.resize(rows: 24, columns: 80)
    try seat.see("1 Judul")
    try seat.type(seen: " Bulanan")
    #expect(seat.screen.contains("Penyusunan Laporan Bulanan"))
  }

  @Test func `the window may change its size while somebody types`() throws {
    let seat = try home.start()
    try seat.triesFirst()
    try seat.writesTitle("Penyusunan")
    let sizes = [(43, 132), (18, 60), (24, 80), (60, 200), (18, 79)]
    for (number, (rows, columns)) in sizes.enumerated() {
      seat.resize(rows: rows, columns: columns)
      try seat.wait(for: "the panel at \(columns)×\(rows)", seconds: 60) {
        $0.row(rows - 1).contains("Enter Terima") && $0.contains("1 Judul")
      }
      try seat.type(seen: " kata\(number)")
    }
    try seat.press(Keys.escape, shows: "D Diagram")
    try seat.closesDraftAndQuits()
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(
      try home.kept().drafts.first?.title == "Penyusunan kata0 kata1 kata2 kata3 kata4")
  }
}
