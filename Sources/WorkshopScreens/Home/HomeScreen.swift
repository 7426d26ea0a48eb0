package import Terminal
import Coursework
import Workshop

/// Where a learner begins: what is next, progress by lesson, drafts.
package struct HomeScreen: Screen {
  private var list = ListBox(count: Choice.allCases.count)

  package init() {}

  package func title(in room: Room) -> String { "" }

  private enum Choice: CaseIterable {
    case next, minutes, recall, drill, plan, lessons, drafts, exams, growth, inventory, settings,
      learner
  }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Buka", help: "Membuka yang ditunjuk.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih baris.", isPrimary: true),
      Binding([.character("l")], "Lanjutkan", help: "Melanjutkan dari tempat terakhir."),
      Binding(
        [.character("w")], "Saya punya ... menit",
        help: "Menyusun jalur belajar untuk waktu yang ada."),
      Binding([.character("u")], "Ulangan", help: "Mengulang soal yang sudah waktunya diingat."),
      Binding(
        [.character("b")], "Latihan tanpa batas",
        help: "Mencari dan memperbaiki kekurangan; soalnya tidak habis."),
      Binding([.character("r")], "Rencana", help: "Membuka rencana belajar."),
      Binding(
        [.character("p")], "Perkembangan", help: "Melihat kekuatan Anda dahulu dan sekarang."),
      Binding([.character("d")], "Daftar SOP Unit", help: "Mendata kegiatan unit dan SOP-nya."),
      Binding([.character("m")], "Materi", help: "Membuka daftar materi."),
      Binding([.character("t")], "Tes", help: "Tes awal dan tes akhir."),
      Binding([.character("k")], "Konsep SOP", help: "Membuka daftar konsep SOP Anda."),
      Binding([.character("s")], "Setelan", help: "Mengatur tampilan dan jam kerja."),
      Binding([.character("g")], "Ganti peserta", help: "Memilih atau menambah peserta lain."),
      Binding([.character("n")], "Nama", help: "Mengisi atau mengubah nama dan instansi Anda."),
      Binding(
        [.character("q"), .control("q")], "Keluar", help: "Menutup bimtek; semuanya tersimpan.",
        isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .enter: return acts(for: Choice.allCases[list.selected], in: room)
    case .character("l"): return acts(for: .next, in: room)
    case .character("w"): return acts(for: .minutes, in: room)
    case .character("u"): return acts(for: .recall, in: room)
    case .character("b"): return acts(for: .drill, in: room)
    case .character("r"): return acts(for: .plan, in: room)
    case .character("p"): return acts(for: .growth, in: room)
    case .character("d"): return acts(for: .inventory, in: room)
    case .character("m"): return acts(for: .lessons, in: room)
    case .character("t"): return acts(for: .exams, in: room)
    case .character("k"): return acts(for: .drafts, in: room)
    case .character("s"): return acts(for: .settings, in: room)
    case .character("g"): return acts(for: .learner, in: room)
    case .character("n"): return [.show(NameScreen(in: room))]
    case .character("q"), .control("q"): return [.leave]
    default: return list.receive(key) ? [] : nil
    }
  }

  private func acts(for choice: Choice, in room: Room) -> [Act] {
    switch choice {
    case .next:
      guard let next = room.session.nextLesson else { return [.show(LessonListScreen())] }
      return [.tell(.opensLesson(next.id)), .show(LessonScreen(next.id))]
    case .minutes:
      let isWalked = room.session.path.map { !$0.isOver } ?? false
      return [.show(isWalked ? StudyPathScreen() : MinutesScreen() as any Screen)]
    case .recall: return RecallScreen.acts(for: room.session.cards(at: room.now))
    case .drill: return [.show(DrillScreen())]
    case .plan: return [.show(PlanScreen(in: room))]
    case .growth: return [.show(GrowthScreen(in: room))]
    case .inventory: return [.show(InventoryScreen())]
    case .lessons: return [.show(LessonListScreen())]
    case .exams: return [.show(ExamsScreen())]
    case .drafts: return [.show(DraftListScreen())]
    case .settings: return [.show(SettingsScreen())]
    case .learner: return [.tell(.listsLearners), .show(LearnersScreen())]
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    let (greeting, rest) = inner.split(top: 2)
    let office = room.session.learner?.office ?? ""
    surface.put(
      truncated(
        "Anda: \(room.session.learner?.displayName ?? "")\(office.isEmpty ? "" : ", \(office)")",
        width: greeting.columns), at: greeting.origin, style: .heading)
    let (menu, below) = rest.split(top: min(rest.rows, Choice.allCases.count))
    if !hasProgress(in: below.split(top: 1).1) {
      surface.put(
        truncated(progress(in: room), width: greeting.columns),
        at: Position(row: greeting.row + 1, column: greeting.column), style: .muted)
    }
    list.draw(on: &surface, in: menu, isFocused: true) { surface, row, body, _ in
      let label = label(of: Choice.allCases[row], in: room)
      // A long title is shortened, so that the part of the lesson still shows.
      let title = truncated(label.title, width: body.columns - width(of: label.part))
      surface.put(title + label.part, at: body.origin)
    }
    drawProgress(on: &surface, in: below.split(top: 1).1, room: room)
  }

  /// What a line of the menu says, and behind it where in the lesson one goes on.
  private func label(of choice: Choice, in room: Room) -> (title: String, part: String) {
    switch choice {
    case .next:
      guard let next = room.session.nextLesson else { return ("Lanjutkan", "") }
      let isBegun = room.session.standing.lessons[next.id]?.isOpened == true
      let step = (room.session.standing.lessons[next.id]?.step ?? 0) + 1
      return (
        "\(isBegun ? "Lanjutkan" : "Mulai"): \(LessonName.short(next.id)), \(next.title)",
        isBegun ? " (bagian \(step))" : ""
      )
    case .minutes:
      guard let path = room.session.path, !path.isOver else {
        return ("Saya punya ... menit", "")
      }
      return ("Jalur \(path.budget) menit", " (\(path.passed) dari \(path.legs.count) selesai)")
    case .recall:
      let count = room.session.cards(at: room.now).count
      return count == 0 ? ("Ulangan", "") : ("\(count) soal ulangan hari ini", "")
    case .drill:
      let drilling = room.session.standing.drilling
      return (
        "Latihan tanpa batas", drilling.count == 0 ? "" : " (tingkat \(drilling.level.rawValue))"
      )
    case .plan: return ("Rencana belajar: \(PlanWords.name(of: room.session.plan))", "")
    case .growth: return ("Perkembangan saya", "")
    case .inventory:
      let count = room.session.standing.inventory.count
      return ("Daftar SOP Unit", count == 0 ? "" : " (\(count))")
    case .lessons: return ("Materi dan latihan", "")
    case .exams: return ("Tes awal dan tes akhir", examPart(in: room))
    case .drafts:
      let count = room.session.drafts.count
      return ("Konsep SOP saya", count == 0 ? "" : " (\(count))")
    case .settings: return ("Setelan", "")
    case .learner: return ("Ganti peserta", "")
    }
  }

  /// The clock of a test under way runs on here, so it is said here.
  private func examPart(in room: Room) -> String {
    guard room.session.running != nil, let left = room.session.left(at: room.now) else { return "" }
    return " (\(ExamWords.left(left)))"
  }

  /// How far the learner is, where there is no room for every lesson.
  private func progress(in room: Room) -> String {
    let lessons = room.session.course.lessons
    let mastered = lessons.count {
      if case .mastered = room.state(of: $0) { true } else { false }
    }
    return "Kemajuan: \(mastered) dari \(lessons.count) materi tuntas"
  }

  private func hasProgress(in rect: Rect) -> Bool { rect.rows >= 3 }

  private func drawProgress(on surface: inout Surface, in rect: Rect, room: Room) {
    guard hasProgress(in: rect) else { return }
    surface.put("Kemajuan per materi", at: rect.origin, style: .heading)
    let lines = rect.split(top: 1).1
    let longest = room.session.course.lessons.map { width(of: $0.title) }.max() ?? 0
    let hasBar = longest < rect.columns - 4 - 11 - 12 - 15
    let shown = shownLessons(in: room, rows: lines.rows)
    for (row, outline) in shown.enumerated() {
      let state = room.state(of: outline)
      let place = Rect(
        row: lines.row + row, column: lines.column, rows: 1, columns: lines.columns)
      // A title that can be read is worth more than a bar that repeats the words.
      let bar = !hasBar ? [] : [surface.glyphs.bar(LessonState.share(state), width: 10)]
      Columns(
        [.fixed(4), .fixed(11), .share(1)] + bar.map { _ in .fixed(12) } + [.fixed(15)]
      ).draw(
        [LessonState.symbol(state, surface.glyphs), LessonName.short(outline.id), outline.title]
          + bar + [LessonState.words(state)], on: &surface, in: place)
    }
    let hidden = room.session.course.lessons.count - shown.count
    guard hidden > 0 else { return }
    surface.put(
      "     \(surface.glyphs.ellipsis) dan \(hidden) materi lain; lihat Materi dan latihan",
      at: Position(row: lines.row + shown.count, column: lines.column), style: .muted)
  }

  /// All lessons where there is room for them; else those around the next one, with a line left to
  /// say that there are more.
  private func shownLessons(in room: Room, rows: Int) -> ArraySlice<Outline> {
    let lessons = room.session.course.lessons
    guard lessons.count > rows else { return lessons[...] }
    let next =
      room.session.nextLesson.flatMap { next in lessons.firstIndex { $0.id == next.id } } ?? 0
    let start = max(0, min(next - 2, lessons.count - (rows - 1)))
    return lessons[start..<min(lessons.count, start + max(0, rows - 1))]
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Beranda, \(room.session.learner?.displayName ?? "")")]
      + Choice.allCases.enumerated().map {
        let label = label(of: $0.element, in: room)
        return .choice(
          number: $0.offset + 1, label: label.title + label.part,
          isSelected: $0.offset == list.selected)
      }
      + room.session.course.lessons.map {
        .field(
          label: "\(LessonName.short($0.id)), \($0.title)",
          value: LessonState.words(room.state(of: $0)))
      }
  }
}
