import Support
import Testing
import Workshop

/// The whole way of a participant through the built program, on a real terminal.
@Suite struct `A learner at the built program` {
  private let home: Home

  init() throws { home = try Home() }

  @Test func `learns, writes and is reviewed by keystrokes alone, and finds it all again`() throws {
    try learns(at: home.start())
    try findsAllAgain(at: home.start())
  }

  private func learns(at seat: PtySession) throws {
    try seat.walksThroughFirstRun(name: "Rahma", office: "Kecamatan Teluk Lembayung")
    try seat.opensTheFirstLesson()
    try seat.readsToTheSecondExercise()
    try seat.answers(1)
    #expect(seat.screen.contains("Nilai 0,00 dari 100,00."))
    try seat.triesAgain()
    try seat.answers(2)
    #expect(seat.screen.contains("Tepat seluruhnya."))
    try seat.press(Keys.enter, shows: "bagian 6 dari")
    try seat.goesHomeFromLesson()
    try seat.writesFourActivities()
    try seat.press("p", shows: "Yang sudah baik")
    try seat.see("Lengkapi dulu")
    try seat.press(Keys.escape, shows: "T Tambah")
    try seat.closesDraftAndQuits()
    #expect(try seat.waitForEnd() == .exited(0))
    #expect(seat.isRestored)
    #expect(seat.screen.unknown == [])
  }

  private func findsAllAgain(at seat: PtySession) throws {
    try seat.see("Anda: Rahma, Kecamatan Teluk Lembayung")
    #expect(seat.screen.contains("Lanjutkan: Materi 1"))
    #expect(seat.screen.contains("Konsep SOP saya (1)"))
    try seat.press(Keys.enter, shows: "bagian 6 dari")
    try seat.press(Keys.escape, shows: "Materi dan latihan")
    try seat.press("k", shows: "Pelayanan Legalisasi Surat")
    try seat.press(Keys.enter, shows: "Judul SOP")
    try seat.press("2", shows: "Ya 3")
    #expect(seat.screen.contains("Pemohon"))
    try seat.closesDraftAndQuits()
    #expect(try seat.waitForEnd() == .exited(0))
  }

  @Test func `leaves a record of every step, and a draft another program can read`() throws {
    let seat = try home.start()
    try seat.walksThroughFirstRun(name: "Rahma")
    try seat.opensTheFirstLesson()
    try seat.readsToTheSecondExercise()
    try seat.answers(3)
    try seat.goesHomeFromLesson()
    try seat.writesFourActivities()
    try seat.press("p", shows: "Yang sudah baik")
    try seat.press(Keys.escape, shows: "T Tambah")
    try seat.closesDraftAndQuits()
    _ = try seat.waitForEnd()

    let kept = try home.kept()
    #expect(kept.storage == .onDisk)
    #expect(kept.learner.name == "Rahma")
    #expect(kept.choices == [["c"]])
    #expect(kept.entries.contains { $0.entry == .keysLearned })
    let draft = try #require(kept.drafts.first)
    #expect(kept.drafts.count == 1)
    #expect(draft.text.contains("cabang:"))
    #expect(
      kept.entries.contains { dated in
        guard case .draftHandedIn(let handedIn) = dated.entry else { return false }
        return handedIn.draft == draft.id && handedIn.text == draft.text
      })
    let run = try Command(["periksa", "--tanpa", "ID,DH,MB", "-"], input: draft.text).run()
    #expect(run.status == 0, "\(run)")
  }
}

extension Seat {
  /// A draft of four activities, the second one a decision.
  func writesFourActivities() throws {
    try beginsDraft(
      title: "Pelayanan Legalisasi Surat", first: "Menyerahkan berkas permohonan",
      main: "Memeriksa kelengkapan berkas", last: "Menerima surat")
    try press(Keys.down, shows: "Langkah 2, kolom Kegiatan")
    try press("t", shows: "Langkah 3, kolom Kegiatan")
    try type(seen: "Mencatat permohonan pada register")
    try press(Keys.escape, shows: "T Tambah")
    try press(Keys.home, shows: "Langkah 1, kolom Kegiatan")
    try press(Keys.right, shows: "Langkah 1, kolom Pelaksana")
    for (row, performer) in ["Pemohon", "Petugas Loket", "Petugas Loket", "Pemohon"].enumerated() {
      try names(performer: performer, ofRow: row + 1)
      guard row < 3 else { break }
      try press(Keys.down, shows: "Langkah \(row + 2), kolom Pelaksana")
    }
    try press(Keys.up, shows: "Langkah 3, kolom")
    try press(Keys.up, shows: "Langkah 2, kolom")
    try press("k", shows: "1 dari 3")
    try type(seen: "Lengkap?")
    try press(Keys.enter, shows: "2 dari 3")
    try press(Keys.enter, shows: "3 dari 3")
    try press(Keys.enter, shows: "Ya 3")
  }
}
