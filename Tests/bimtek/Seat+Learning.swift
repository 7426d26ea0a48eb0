import Support

/// What learners do, key by key.
extension Seat {
  /// The first three minutes: five keys, then name and office.
  func walksThroughFirstRun(name: String, office: String = "") throws {
    try see("Tekan panah bawah sampai baris ketiga.")
    try press(Keys.down)
    try press(Keys.down, shows: "Sekarang tekan Enter.")
    try press(Keys.enter, shows: "Tekan Tab dua kali.")
    try press(Keys.tab)
    try press(Keys.tab, shows: "Tekan Esc.")
    try press(Keys.escape, shows: "Terakhir: tekan F1.")
    try press(Keys.function(1), shows: "Siapa Anda?")
    try type(seen: name)
    try press(Keys.tab)
    if !office.isEmpty { try type(seen: office) }
    try press(Keys.enter, shows: "Materi dan latihan")
  }

  /// Skips all that the first run asks.
  func triesFirst() throws {
    try see("Tekan panah bawah")
    try press(Keys.escape, shows: "Materi dan latihan")
  }

  /// From home, past the orientation, to the first lesson's first page.
  func opensTheFirstLesson() throws {
    try see("Materi dan latihan")
    try press("m", shows: "Pilih materi, lalu tekan Enter.")
    try press(Keys.down)
    try press(Keys.enter, shows: "Materi 1, bagian")
  }

  /// Reads on from page to page as far as the second exercise, a choice of one.
  func readsToTheSecondExercise() throws {
    try see("Senin pagi di loket")
    try press(Keys.right, shows: "Keluhan adalah petunjuk")
    try press(Keys.right, shows: "Latihan 1: pasangkan")
    try press("n", shows: "Apa itu SOP")
    try press(Keys.right, shows: "Latihan 2: pilih satu")
  }

  /// Picks an answer of the second exercise and hands it in; waits until it is on disk.
  func answers(_ number: Int) throws {
    try press("\(number)", shows: ") \(number).")
    try press("p", shows: "Hitungan:")
  }

  func triesAgain() throws { try press("u", shows: "[ Periksa jawaban ]") }

  /// From a screen above home, home.
  func goesHomeFromLesson() throws {
    try press(Keys.escape, shows: "Tujuan:")
    try press(Keys.escape, shows: "Materi dan latihan")
  }

  /// From home to a new draft, with its title typed and the field still open.
  func writesTitle(_ title: String) throws {
    try see("Materi dan latihan")
    try press("k", shows: "Konsep baru")
    try press("b", shows: "Tulis judul dahulu.")
    try type(seen: title)
  }

  /// Begins a draft: its title and the three lines of every procedure.
  func beginsDraft(title: String, first: String, main: String, last: String) throws {
    try writesTitle(title)
    try press(Keys.enter, shows: "Kegiatan awal")
    for (index, sentence) in [first, main, last].enumerated() {
      try see("Langkah \(index + 1), kolom Kegiatan")
      try type(seen: sentence)
      try press(Keys.enter)
    }
    try see("T Tambah")
  }

  /// Names the performer of the row at the cursor.
  func names(performer: String, ofRow row: Int) throws {
    try press(Keys.enter, shows: "Pelaksana langkah \(row)")
    try type(seen: performer)
    try press(Keys.enter, shows: "Enter Ubah  T Tambah")
  }

  /// Leaves the editor, where nothing is being typed, and ends the program.
  func closesDraftAndQuits() throws {
    try press(Keys.escape, shows: "Pilih konsep, lalu tekan Enter.")
    try press(Keys.escape, shows: "Materi dan latihan")
    try press("q")
  }
}
