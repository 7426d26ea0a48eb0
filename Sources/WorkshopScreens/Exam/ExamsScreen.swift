import Coursework
package import Terminal
import Workshop

/// The tests before and after the course: what they are for, where they stand, and their beginning.
package struct ExamsScreen: Screen {
  private var list = ListBox(count: Row.allCases.count, page: Row.allCases.count)

  private enum Row: CaseIterable { case before, after, trial }

  package init() {}

  package func title(in room: Room) -> String { "Tes awal dan tes akhir" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Buka", help: "Memulai, melanjutkan, atau melihat hasil.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih baris.", isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali ke beranda.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard key == .enter else { return list.receive(key) ? [] : nil }
    guard let blueprint = room.session.bank?.blueprint else { return [] }
    switch Row.allCases[list.selected] {
    case .before: return open(.before, by: blueprint, in: room)
    case .after: return open(.after, by: blueprint, in: room)
    case .trial: return [.show(TrialScreen())]
    }
  }

  private func open(
    _ occasion: Exam.Occasion, by blueprint: Blueprint, in room: Room
  ) -> [Act] {
    guard let sitting = room.session.standing.sittings[occasion] else {
      return room.session.running == nil
        ? [.show(beginning(occasion, by: blueprint, in: room))] : []
    }
    if sitting.result != nil { return [.show(ExamResultScreen(occasion))] }
    let resuming: [Act] =
      room.session.running == nil ? [.tell(.exam(.resumes(occasion)))] : []
    var screen = ExamScreen(occasion)
    screen.go(to: sitting.items.firstIndex { sitting.state(of: $0) == .open } ?? 0)
    return resuming + [.show(screen)]
  }

  /// Asks before the clock runs.
  private func beginning(
    _ occasion: Exam.Occasion, by blueprint: Blueprint, in room: Room
  ) -> QuestionScreen {
    func start(_ length: Exam.Length) -> [Act] {
      [.tell(.exam(.begins(occasion, length))), .show(ExamScreen(occasion))]
    }
    let isBound = room.session.standing.sittings[.before] != nil
    let length = room.session.standing.sittings[.before]?.length ?? .full
    // A bank of which some files cannot be read asks fewer than its blueprint says.
    func count(_ length: Exam.Length) -> Int {
      room.session.bank?.form(.a, length: length, seed: Exam.usualSeed).count ?? 0
    }
    var answers = [
      QuestionScreen.Answer("Coba dahulu tiga butir percobaan", [.show(TrialScreen())]),
      QuestionScreen.Answer(
        "Mulai: \(count(length)) butir, \(blueprint.minutes(of: length)) menit", start(length)),
    ]
    // Who began with one length ends with it, so that the two can be compared.
    if !isBound, blueprint.shortCount > 0 {
      answers.append(
        QuestionScreen.Answer(
          "Mulai tes pendek: \(count(.short)) butir, \(blueprint.shortMinutes) menit",
          start(.short)))
    }
    answers.append(QuestionScreen.Answer("Nanti saja", []))
    return QuestionScreen(
      "Mulai \(ExamWords.name(of: occasion).lowercased())?",
      "Waktu berjalan begitu tes dimulai dan berhenti bila bimtek tertutup atau listrik padam. "
        + "Jawaban tersimpan dengan sendirinya. Selama tes tidak ada bantuan dan tidak ada nilai.",
      answers: answers, preferred: 0)
  }

  package mutating func settle(in room: Room) -> [Act] { room.needsBank }

  private func words(of row: Row, in room: Room) -> (label: String, state: String) {
    switch row {
    case .before: ("Tes awal", ExamWords.state(of: .before, in: room))
    case .after: ("Tes akhir", ExamWords.state(of: .after, in: room))
    case .trial: ("Butir percobaan", "tanpa nilai dan tanpa waktu")
    }
  }

  private func introduction(in room: Room) -> [String] {
    guard let blueprint = room.session.bank?.blueprint else {
      guard let problem = room.session.bankProblems.first else {
        return ["Bank butir tes belum ada di folder pelajaran."]
      }
      return ["Bank butir belum dapat dibuka. Sampaikan kepada pengajar: \(problem.words)"]
    }
    var lines = [
      "Dua tes setara menunjukkan apa yang bertambah: satu sebelum belajar, satu sesudahnya. "
        + "Tes awal tidak pernah dihitung dalam nilai akhir. Batas lulus kursus "
        + "\(blueprint.passMark)\u{A0}% berlaku untuk tes akhir."
    ]
    if let gain = ExamGain.words(in: room) { lines.append(gain) }
    if !room.session.bankProblems.isEmpty {
      lines.append("Sebagian butir belum dapat dibuka; sampaikan kepada pengajar.")
    }
    return lines
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    let lines = introduction(in: room).flatMap {
      wrapped(surface.glyphs.spelled($0), width: min(76, inner.columns))
    }
    for (row, line) in lines.enumerated() {
      surface.put(line, at: Position(row: inner.row + row, column: inner.column))
    }
    guard room.session.bank != nil else { return }
    let rows = inner.split(top: lines.count + 1).1.split(top: Row.allCases.count).0
    list.draw(on: &surface, in: rows, isFocused: true) { surface, row, body, _ in
      let words = words(of: Row.allCases[row], in: room)
      Columns([.fixed(18), .share(1)]).draw([words.label, words.state], on: &surface, in: body)
    }
  }

  package func reading(in room: Room) -> [Line] {
    introduction(in: room).map { .text($0) }
      + Row.allCases.enumerated().map {
        let words = words(of: $0.element, in: room)
        return .choice(
          number: $0.offset + 1, label: "\(words.label): \(words.state)",
          isSelected: $0.offset == list.selected)
      }
  }
}
