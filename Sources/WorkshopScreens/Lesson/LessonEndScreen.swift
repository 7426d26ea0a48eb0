package import Terminal
import Coursework
import Workshop

/// The end of a lesson: what was earned, what is left, and where to go on.
package struct LessonEndScreen: Screen {
  private enum Row { case next, tool, unfinished, recheck, again, drill, home }

  private let id: String
  private var list = ListBox(count: 3, page: 6)

  package init(_ id: String) { self.id = id }

  package func title(in room: Room) -> String { "Akhir \(LessonName.short(id))" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Pilih", help: "Membuka yang ditunjuk.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih baris.", isPrimary: true),
      Binding([.escape, .left], "Kembali", help: "Kembali ke bagian terakhir.", isPrimary: true),
    ]
  }

  private func outline(in room: Room) -> Outline? {
    room.session.course.lessons.first { $0.id == id }
  }

  /// What the plan puts behind this lesson, or the course where the plan ends.
  private func next(in room: Room) -> Outline? {
    let lessons = room.session.course.lessons
    let planned = room.session.planItems.compactMap { item -> String? in
      guard case .lesson(let id, _) = item.portion else { return nil }
      return id
    }
    let order = planned.contains(id) ? planned : lessons.map(\.id)
    guard let place = order.firstIndex(of: id) else { return nil }
    return order[(place + 1)...].lazy.filter { $0 != id }
      .compactMap { next in lessons.first { $0.id == next } }.first
  }

  /// The first exercise of the plan that has not earned full marks yet, as its step.
  private func unfinished(in room: Room) -> Int? {
    guard let lesson = room.session.lessons[id] else { return nil }
    return room.session.planned(in: lesson).first { step in
      guard case .exercise(let exercise) = lesson.steps[step] else { return false }
      return (room.session.standing.exercises[exercise.id]?.best ?? 0) < Outcome.fullMark
    }
  }

  /// Whether the bank has enough questions on the lesson that no test will ask.
  private func hasItems(in room: Room) -> Bool {
    room.session.checkItems(on: id).count >= Session.fewestChecked
  }

  private func rows(in room: Room) -> [Row] {
    let isMastered =
      if case .mastered? = outline(in: room).map(room.state(of:)) { true } else { false }
    let isLeft = unfinished(in: room) != nil
    // Below the mark the way there comes first; nothing is locked.
    let hasItems = hasItems(in: room)
    let mending: [Row] =
      (isLeft ? [.unfinished] : [.again]) + (hasItems && !isMastered ? [.recheck] : [])
    let tool: [Row] = outline(in: room)?.tool == nil ? [] : [.tool]
    let drill: [Row] = hasDrills(in: room) ? [.drill] : []
    return (isMastered || !isLeft ? [.next] + tool + mending : [.next] + mending + tool) + drill
      + [.home]
  }

  private func hasDrills(in room: Room) -> Bool {
    room.session.drills?.scopes.contains { $0.id == id } == true
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = rows(in: room).count
    return room.needsBank + room.needsDrills
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .left: return [.back]
    case .enter:
      let rows = rows(in: room)
      return rows.indices.contains(list.selected) ? acts(for: rows[list.selected], in: room) : []
    default: return list.receive(key) ? [] : nil
    }
  }

  private func acts(for row: Row, in room: Room) -> [Act] {
    switch row {
    case .next:
      guard let next = next(in: room) else { return [.home] }
      return [.home, .tell(.opensLesson(next.id)), .show(LessonScreen(next.id))]
    case .tool: return [.show(InventoryScreen())]
    case .unfinished: return open(at: unfinished(in: room) ?? 0)
    case .recheck: return [.show(LessonScreen(Series.check(on: id, isAhead: false, in: room)))]
    case .again:
      let first = room.session.lessons[id].flatMap { room.session.planned(in: $0).first }
      return open(at: first ?? 0)
    case .drill:
      return [.tell(.sets(key: Setting.drillScope, value: id)), .show(DrillScreen())]
    case .home: return [.home]
    }
  }

  private func open(at step: Int) -> [Act] {
    var lesson = LessonScreen(id)
    let told = lesson.go(to: step)
    return [.back, .swap(lesson)] + told
  }

  private func label(of row: Row, in room: Room) -> String {
    switch row {
    case .next:
      next(in: room).map { "Lanjut ke \(LessonName.short($0.id)): \($0.title)" }
        ?? "Selesai: kembali ke beranda"
    case .tool: "Daftar SOP Unit: catat kegiatan unit Anda"
    case .unfinished: "Kerjakan latihan yang belum bernilai penuh"
    case .recheck:
      "Tes ulang singkat: \(room.session.checkItems(on: id).count) soal setara"
    case .again: "Baca lagi dari awal"
    case .drill: "Latihan tanpa batas sampai materi ini"
    case .home: "Beranda"
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 3)
    let lines = report(in: room).flatMap {
      wrapped(surface.glyphs.spelled($0), width: inner.columns)
    }
    for (row, line) in lines.enumerated() {
      surface.put(
        line, at: Position(row: inner.row + row, column: inner.column),
        style: row == 0 ? .heading : .plain)
    }
    let labels = rows(in: room).map { label(of: $0, in: room) }
    list.draw(
      labels, on: &surface, in: inner.split(top: lines.count + 1).1.split(top: labels.count).0,
      isFocused: true)
  }

  private func report(in room: Room) -> [String] {
    guard let lesson = room.session.lessons[id] else { return [] }
    let planned = room.session.planned(in: lesson).compactMap { step -> Exercise? in
      guard case .exercise(let exercise) = lesson.steps[step] else { return nil }
      return exercise
    }
    let done = planned.count { (room.session.standing.exercises[$0.id]?.tries ?? 0) > 0 }
    let state = room.state(of: lesson.outline)
    var whyNoRecheck: [String] = []
    let verdict: String
    switch state {
    case .mastered: verdict = "Materi ini tuntas."
    case .jumped: verdict = "Materi ini dilompati."
    case .underWay, .untouched, .skipped:
      verdict = "Materi dinyatakan tuntas mulai \(lesson.outline.pass)\u{A0}% nilai latihannya."
      if room.session.bank != nil, !hasItems(in: room) {
        whyNoRecheck = [
          "Tes ulang materi ini belum tersedia: bank butir belum memuat dua soal setara."
        ]
      }
    }
    return [
      "Anda sampai di akhir \(LessonName.short(id)).",
      "Latihan dijawab: \(done) dari \(planned.count); \(LessonState.words(state)). \(verdict)",
    ] + whyNoRecheck
  }

  package func reading(in room: Room) -> [Line] {
    report(in: room).map { .text($0) }
      + rows(in: room).enumerated().map {
        .choice(
          number: $0.offset + 1, label: label(of: $0.element, in: room),
          isSelected: $0.offset == list.selected)
      }
  }
}
