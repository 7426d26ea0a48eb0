import Support
import Testing
import Workshop

/// The built program inside tmux at 80 by 24, whatever tmux calls itself.
@Suite(.enabled(if: TmuxSeat.isInstalled)) struct `Under tmux` {
  @Test(arguments: ["screen-256color", "tmux-256color", "xterm", "linux", "vt100"])
  func `a learner learns, writes, is reviewed and finds it all again`(terminal: String) throws {
    let home = try Home()
    do {
      let seat = try TmuxSeat(in: home, terminal: terminal)
      try seat.walksThroughFirstRun(name: "Rahma", office: "Kecamatan")
      try seat.opensTheFirstLesson()
      try seat.readsToTheSecondExercise()
      try seat.answers(1)
      try seat.see("Nilai 0,00 dari 100,00.")
      try seat.triesAgain()
      try seat.answers(2)
      try seat.see("Tepat seluruhnya.")
      try seat.goesHomeFromLesson()
      try seat.writesFourActivities()
      try seat.press(Keys.function(5), shows: "Yang sudah baik")
      try seat.see("Lengkapi dulu")
      try seat.press(Keys.escape, shows: "T Tambah")
      try seat.closesDraftAndQuits()
      #expect(try seat.waitForEnd() == "0 \(terminal)\n")
    }
    let kept = try home.kept()
    #expect(kept.choices == [["a"], ["b"]])
    #expect(kept.drafts.first?.text.contains("tanya: Lengkap?") == true)

    let again = try TmuxSeat(in: home, terminal: terminal)
    try again.see("Anda: Rahma, Kecamatan")
    #expect(again.text.contains("Konsep SOP saya (1)"))
    try again.press(Keys.enter, shows: "bagian 5 dari")
  }
}
