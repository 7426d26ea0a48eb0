package import Terminal
import Coursework
import Workshop

/// All lessons with their state; `/` searches titles and objectives.
package struct LessonListScreen: Screen {
  private var list = ListBox(count: 0)
  private var filter = TextField("", placeholder: "judul atau tujuan")
  private var isSearching = false

  package init() {}

  package var isEditing: Bool { isSearching }
  package func title(in room: Room) -> String { "Materi" }

  package func bindings(in room: Room) -> [Binding] {
    let count = shown(in: room).count
    return [
      Binding(
        [.enter], "Buka", help: "Membuka materi yang ditunjuk.", isEnabled: count > 0,
        isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih materi.", isEnabled: count > 1, isPrimary: true),
      Binding(
        isSearching ? [.tab] : [.character("/")], isSearching ? "Selesai mencari" : "Cari",
        help: "Mencari materi menurut judul atau tujuan.", isPrimary: true),
      Binding(
        [.character("x")], "Ulang dari awal",
        help: "Melupakan jawaban dan tempat terakhir pada materi ini, setelah bertanya.",
        isEnabled: !isSearching && count > 0),
      Binding(
        [.character("c")], "Ulang kursus",
        help: "Melupakan semua jawaban dalam kursus ini, setelah bertanya.",
        isEnabled: !isSearching),
      Binding(
        [.character("j")], "Lompati",
        help: "Menjawab beberapa soal; mulai 85\u{A0}% materi ditandai dilompati.",
        isEnabled: !isSearching && canJump(in: room)),
      Binding(
        [.character("v")], "Lewati", help: "Melewati materi ini, atau tidak jadi melewatinya.",
        isEnabled: !isSearching && count > 0),
      Losing.binding(in: room, isEnabled: !isSearching),
      Binding([.escape], "Kembali", help: "Kembali ke beranda.", isPrimary: true),
    ]
  }

  private func shown(in room: Room) -> [Outline] {
    room.session.course.lessons.filter {
      matches(
        ([LessonName.short($0.id), $0.title] + $0.objectives).joined(separator: " "),
        filter: filter.text)
    }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if list.receive(key) { return [] }
    let lessons = shown(in: room)
    switch key {
    case .enter:
      guard lessons.indices.contains(list.selected) else { return [] }
      let id = lessons[list.selected].id
      return [.tell(.opensLesson(id)), .show(LessonScreen(id))]
    case .tab where isSearching: isSearching = false
    case .escape where isSearching:
      isSearching = false
      filter.text = ""
    case .character("/") where !isSearching: isSearching = true
    case .character("x") where !isSearching:
      guard lessons.indices.contains(list.selected) else { return [] }
      return [.show(Losing.question(.lesson(lessons[list.selected].id), in: room))]
    case .character("c") where !isSearching: return [.show(Losing.question(.course, in: room))]
    case .character("j") where !isSearching:
      guard canJump(in: room), let outline = pointed(in: room) else { return [] }
      return [.show(LessonScreen(Series.check(on: outline.id, isAhead: true, in: room)))]
    case .character("v") where !isSearching:
      guard lessons.indices.contains(list.selected) else { return [] }
      return [skipping(lessons[list.selected].id, in: room)]
    case .character("z") where !isSearching, .control("z"): return [.tell(.bringsBack)]
    default:
      guard isSearching, filter.receive(key) else { return nil }
      list.select(0)
    }
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    guard isSearching else { return nil }
    _ = filter.receive(paste: paste)
    list.select(0)
    return []
  }

  private func pointed(in room: Room) -> Outline? {
    let lessons = shown(in: room)
    return lessons.indices.contains(list.selected) ? lessons[list.selected] : nil
  }

  private func canJump(in room: Room) -> Bool {
    pointed(in: room).map(room.canJump) ?? false
  }

  private func skipping(_ id: String, in room: Room) -> Act {
    room.session.standing.lessons[id]?.isSkipped == true
      ? .tell(.takesUpLesson(id)) : .show(Losing.skipping(id))
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = shown(in: room).count
    list.page = max(1, room.size.rows - 3 - LessonListScreen.footRows(room.size.rows))
    return room.needsBank
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    let (top, middle) = inner.split(top: 2)
    let (rows, foot) = middle.split(bottom: LessonListScreen.footRows(rect.rows))
    var cursor: Position?
    if isSearching || !filter.isEmpty {
      surface.put("Cari: ", at: top.origin, style: .heading)
      filter.draw(on: &surface, in: top.split(left: 6).1, isFocused: isSearching)
      cursor = isSearching ? surface.cursor : nil
    } else {
      surface.put(heading(in: room), at: top.origin, style: .heading)
    }
    let lessons = shown(in: room)
    guard !lessons.isEmpty else {
      surface.put("Tidak ada materi dengan kata itu. Hapus isian pencarian.", at: rows.origin)
      surface.cursor = cursor
      return
    }
    let longest = lessons.map { width(of: $0.title) }.max() ?? 0
    list.draw(on: &surface, in: rows, isFocused: true) { surface, row, body, _ in
      let state = room.state(of: lessons[row])
      // A title that can be read is worth more than the time it takes, which is told below.
      let hasMinutes = longest <= body.columns - 4 - 11 - 9 - 15 - 4
      let minutes = hasMinutes ? ["\(lessons[row].minutes) menit"] : []
      Columns(
        [.fixed(4), .fixed(11), .share(1)] + minutes.map { _ in .fixed(9) } + [.fixed(15)]
      ).draw(
        [
          LessonState.symbol(state, surface.glyphs), LessonName.short(lessons[row].id),
          lessons[row].title,
        ] + minutes + [LessonState.words(state)], on: &surface, in: body)
    }
    if let cursor { surface.cursor = cursor }
    guard lessons.indices.contains(list.selected) else { return }
    let outline = lessons[list.selected]
    let about =
      "\(outline.title), \(outline.minutes) menit. Tujuan: "
      + outline.objectives.joined(separator: " ")
    let lines = wrapped(surface.glyphs.spelled(about), width: foot.columns)
    for (row, line) in lines.prefix(foot.rows).enumerated() {
      let isCut = row == foot.rows - 1 && lines.count > foot.rows
      surface.put(
        isCut ? truncated("\(line) \(lines[row + 1])", width: foot.columns) : line,
        at: Position(row: foot.row + row, column: foot.column), style: .muted)
    }
  }

  /// What to do here, and which lessons are missing because they cannot be read.
  private func heading(in room: Room) -> String {
    let unread = room.session.course.unread.map(LessonName.short).joined(separator: ", ")
    return unread.isEmpty
      ? "Pilih materi, lalu tekan Enter."
      : "\(unread) belum dapat dibuka; sampaikan kepada pengajar."
  }

  /// The lines below the list that tell of the chosen lesson.
  private static func footRows(_ rows: Int) -> Int { rows < 18 ? 3 : 4 }

  package func reading(in room: Room) -> [Line] {
    [.heading("Materi")] + (room.session.course.unread.isEmpty ? [] : [.text(heading(in: room))])
      + shown(in: room).enumerated().map {
        .choice(
          number: $0.offset + 1,
          label: "\(LessonName.short($0.element.id)), \($0.element.title), "
            + LessonState.words(room.state(of: $0.element)),
          isSelected: $0.offset == list.selected)
      }
  }
}
