package import Terminal
import Coursework
import Workshop

/// The path through the minutes a learner has: what is behind, and what to open next.
package struct StudyPathScreen: Screen {
  package init() {}

  package func title(in room: Room) -> String { "Jalur belajar" }

  package func bindings(in room: Room) -> [Binding] {
    let isOver = room.session.path?.isOver != false
    return [
      Binding(
        [.enter, .character(" ")], isOver ? "Beranda" : "Mulai",
        help: isOver ? "Kembali ke beranda." : "Membuka bagian berikutnya dari jalur ini.",
        isPrimary: true),
      Binding(
        [.character("w")], "Susun lagi", help: "Menyusun jalur baru untuk waktu yang lain.",
        isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali; jalurnya diingat.", isPrimary: true),
    ]
  }

  /// A path kept from before speaks of lessons that are not read yet.
  package mutating func settle(in room: Room) -> [Act] {
    let missing = (room.session.path?.lessons ?? []).filter {
      room.session.lessons[$0] == nil && room.session.lessonProblems[$0] == nil
    }
    return missing.isEmpty ? [] : [.tell(.needsLessons(missing))]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .enter, .character(" "):
      guard let leg = room.session.path?.leg else { return [.home] }
      switch leg.stop {
      case .recall(let cards): return RecallScreen.acts(for: cards, isStop: true)
      case .steps(let id, let steps):
        return [
          .tell(.opensLesson(id)),
          .show(LessonScreen(id, from: steps.first ?? 0, until: steps.last ?? 0)),
        ]
      }
    case .character("w"): return [.show(MinutesScreen())]
    default: return nil
    }
  }

  static func words(of leg: StudyPath.Leg, in room: Room) -> String {
    switch leg.stop {
    case .recall(let cards): return "Ulangan: \(cards.count) soal (\(leg.minutes) menit)"
    case .steps(let id, let steps):
      let lesson = room.session.lessons[id]
      let exercises = steps.count { step in
        guard let lesson, lesson.steps.indices.contains(step) else { return false }
        return if case .exercise = lesson.steps[step] { true } else { false }
      }
      let pages = steps.count - exercises
      let parts = [
        pages > 0 ? "\(pages) halaman" : nil, exercises > 0 ? "\(exercises) latihan" : nil,
      ].compactMap(\.self)
      let title = room.session.course.lessons.first { $0.id == id }?.title ?? ""
      return
        "\(LessonName.short(id)), \(title): \(parts.joined(separator: " dan ")) (\(leg.minutes) menit)"
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    var row = inner.row
    func put(_ lines: [[Span]]) {
      for line in lines where row < inner.endRow {
        surface.put(line, at: Position(row: row, column: inner.column), limit: inner.columns)
        row += 1
      }
    }
    guard let path = room.session.path else { return }
    put([[Span(heading(path), .heading)], []])
    for (index, leg) in path.legs.enumerated() {
      let isDone = index < path.passed
      let mark =
        isDone
        ? surface.glyphs.isChecked : index == path.passed ? "-->" : surface.glyphs.isUnchecked
      put(
        hanging(
          "\(mark) ", surface.glyphs.spelled(Self.words(of: leg, in: room)),
          width: inner.columns,
          style: index == path.passed ? Style.plain.bold : isDone ? .muted : .plain))
    }
    put([[]])
    put(hanging("", ending(path), width: inner.columns, style: .muted))
  }

  private func heading(_ path: StudyPath) -> String {
    "Jalur \(path.budget) menit: \(path.passed) dari \(path.legs.count) bagian selesai"
  }

  private func ending(_ path: StudyPath) -> String {
    path.isOver
      ? "Jalur ini selesai. Sampai bertemu lagi."
      : "Enter membuka bagian berikutnya. Berhenti kapan saja; tempat Anda diingat."
  }

  package func reading(in room: Room) -> [Line] {
    guard let path = room.session.path else { return [] }
    return [.heading(heading(path))]
      + path.legs.enumerated().map {
        .field(
          label: Self.words(of: $0.element, in: room),
          value: $0.offset < path.passed ? "selesai" : "belum")
      } + [.text(ending(path))]
  }
}
