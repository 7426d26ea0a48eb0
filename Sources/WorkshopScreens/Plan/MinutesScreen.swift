package import Terminal
import Workshop

/// Asks for the minutes a learner has, and shows at once what fits into them.
package struct MinutesScreen: Screen {
  private var field = TextField("35")

  package init() {}

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Saya punya ... menit" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Mulai", help: "Memulai jalur ini.",
        isEnabled: path(in: room)?.legs.isEmpty == false, isPrimary: true),
      Binding(
        [.up, .down], "Lebih, kurang", help: "Menambah atau mengurangi lima menit.",
        isPrimary: true),
      Binding([.escape], "Batal", help: "Menutup tanpa memulai.", isPrimary: true),
    ]
  }

  static let longest = 480

  private var minutes: Int? {
    Int(field.text.filter { !$0.isWhitespace }).flatMap {
      (1...MinutesScreen.longest).contains($0) ? $0 : nil
    }
  }

  private func path(in room: Room) -> StudyPath? {
    minutes.map { room.session.path(of: $0, at: room.now) }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .up: field.text = "\(min(MinutesScreen.longest, (minutes ?? 0) + 5))"
    case .down: field.text = "\(max(5, (minutes ?? 10) - 5))"
    case .enter:
      guard let path = path(in: room), !path.legs.isEmpty else { return [] }
      return [.tell(.startsPath(path)), .swap(StudyPathScreen())]
    default: return field.receive(key) ? [] : nil
    }
    return []
  }

  /// Lessons the path may lead through are read while the learner still types.
  package mutating func settle(in room: Room) -> [Act] {
    guard let minutes else { return [] }
    let missing = room.session.lessonsForPath(of: minutes, at: room.now).filter {
      room.session.lessons[$0] == nil && room.session.lessonProblems[$0] == nil
    }
    return missing.isEmpty ? [] : [.tell(.needsLessons(missing))]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: min(rect.rows, 13), columns: min(rect.columns - 2, 72)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: title(in: room), isFocused: true).inset(
      rows: 0, columns: 1)
    let label = "Saya punya (menit): "
    surface.put(label, at: inner.origin, style: .heading)
    let (line, rest) = inner.split(top: 2)
    field.draw(
      on: &surface, in: line.split(left: width(of: label)).1.split(left: 8).0, isFocused: true)
    let cursor = surface.cursor
    let lines = words(in: room).flatMap { words in
      let mark = words.hasPrefix("- ") ? "- " : ""
      return hanging(
        mark, surface.glyphs.spelled(String(words.dropFirst(mark.count))), width: rest.columns)
    }
    for (row, line) in lines.prefix(rest.rows).enumerated() {
      surface.put(line, at: Position(row: rest.row + row, column: rest.column))
    }
    surface.cursor = cursor
  }

  private func words(in room: Room) -> [String] {
    guard let path = path(in: room) else {
      return ["Tulis banyaknya menit, 1 sampai \(MinutesScreen.longest)."]
    }
    if path.legs.isEmpty {
      return [
        path.wanting.map { "Bagian berikutnya memerlukan sekitar \($0) menit." }
          ?? "Tidak ada lagi yang perlu dikerjakan hari ini."
      ]
    }
    return path.legs.map { "- \(StudyPathScreen.words(of: $0, in: room))" }
      + ["Jumlahnya sekitar \(path.minutes) menit."]
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Saya punya ... menit"), .field(label: "Menit", value: field.text)]
      + words(in: room).map { .text($0) }
  }
}
