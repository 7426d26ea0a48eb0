package import Terminal
import Coursework
import Workshop

/// The plan the learner follows, block by block: what is done and what is next (*rencana belajar*).
package struct PlanScreen: Screen {
  private var list: ListBox

  package init(in room: Room) {
    let items = room.session.planItems
    let next = room.session.nextItem.flatMap { items.firstIndex(of: $0) } ?? 0
    list = ListBox(count: items.count, selected: next)
  }

  package func title(in room: Room) -> String { "Rencana belajar" }

  package func bindings(in room: Room) -> [Binding] {
    let item = selected(in: room)
    return [
      Binding([.enter], "Buka", help: "Membuka yang ditunjuk.", isPrimary: true),
      Binding([.up, .down], "Pindah", help: "Memilih baris.", isPrimary: true),
      Binding(
        [.character(" "), .character("x")], "Tandai",
        help: "Menandai kegiatan kelas sudah atau belum selesai.",
        isEnabled: item?.isOfClass == true,
        isPrimary: true),
      Binding(
        [.character("r")], "Ganti rencana", help: "Memilih rencana lain; tidak ada yang hilang.",
        isPrimary: true),
      Binding(
        [.character("j")], "Lompati",
        help: "Menjawab beberapa soal; mulai 85\u{A0}% materi ditandai dilompati.",
        isEnabled: jumpable(in: room) != nil),
      Binding(
        [.character("w")], "Saya punya ... menit",
        help: "Menyusun jalur belajar untuk waktu yang ada."),
      Binding([.escape], "Kembali", help: "Kembali ke beranda.", isPrimary: true),
    ]
  }

  private func selected(in room: Room) -> Session.PlanItem? {
    let items = room.session.planItems
    return items.indices.contains(list.selected) ? items[list.selected] : nil
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .enter: return selected(in: room).map { open($0, in: room) } ?? []
    case .character(" "), .character("x"):
      guard let item = selected(in: room), item.isOfClass else { return [] }
      return [tick(item, in: room)]
    case .character("r"): return [.show(PlanScreen.choosing(in: room))]
    case .character("w"): return [.show(MinutesScreen())]
    case .character("j"):
      return jumpable(in: room).map {
        [.show(LessonScreen(Series.check(on: $0.id, isAhead: true, in: room)))]
      } ?? []
    default: return list.receive(key) ? [] : nil
    }
  }

  /// The pointed lesson, where a check may show that its matter is known.
  private func jumpable(in room: Room) -> Outline? {
    selected(in: room).flatMap { outline(of: $0, in: room) }.flatMap {
      room.canJump($0) ? $0 : nil
    }
  }

  private func outline(of item: Session.PlanItem, in room: Room) -> Outline? {
    guard case .lesson(let id, _) = item.portion else { return nil }
    return room.session.course.lessons.first { $0.id == id }
  }

  private func open(_ item: Session.PlanItem, in room: Room) -> [Act] {
    switch item.portion {
    case .lesson(let id, let extent):
      return [
        .tell(.opensLesson(id)), .show(LessonScreen(id, atDraft: extent == .draftAlone)),
      ]
    case .activity(.project, _):
      guard let last = room.session.course.lessons.last(where: { $0.draftTask != nil }) else {
        return [tick(item, in: room)]
      }
      return [.tell(.opensLesson(last.id)), .show(LessonScreen(last.id, atDraft: true))]
    case .activity(.before, _), .activity(.after, _): return [.show(ExamsScreen())]
    case .activity: return [tick(item, in: room)]
    }
  }

  private func tick(_ item: Session.PlanItem, in room: Room) -> Act {
    .tell(
      .sets(
        key: room.session.tick(of: item),
        value: room.session.isTicked(item) ? "" : Setting.done))
  }

  /// Asks which plan to follow.
  static func choosing(in room: Room) -> QuestionScreen {
    let plans = room.session.course.plans
    let now = plans.firstIndex { $0.code == room.session.plan.code } ?? 0
    return QuestionScreen(
      "Rencana belajar",
      "Materinya sama; yang berbeda ialah urutan dan banyaknya. Jawaban dan konsep Anda tetap.",
      answers: plans.map {
        QuestionScreen.Answer(
          PlanWords.name(of: $0), [.tell(.sets(key: Setting.plan, value: $0.code))])
      } + [QuestionScreen.Answer("Batal", [])], preferred: now)
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = room.session.planItems.count
    list.page = max(1, room.size.rows - 8)
    return room.needsBank
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    let (top, middle) = inner.split(top: 3)
    let (rows, foot) = middle.split(bottom: 2)
    for (row, line) in summary(in: room).enumerated() {
      surface.put(
        truncated(surface.glyphs.spelled(line), width: top.columns),
        at: Position(row: top.row + row, column: top.column), style: row == 0 ? .heading : .plain)
    }
    let items = room.session.planItems
    let places = ["sebelum"] + PlanWords.places(of: room.session.plan)
    let names = items.map { PlanWords.name(of: $0.portion, in: room.session.course) }
    let placeWidth = (places.map { width(of: $0) }.max() ?? 0) + 1
    // A title that can be read is worth more than the time it takes, which is told below.
    let rest = rows.columns - 3 - placeWidth - 4 - 14
    let hasMinutes = names.allSatisfy { width(of: $0) <= rest - 9 }
    let next = room.session.nextItem
    list.draw(on: &surface, in: rows, isFocused: true) { surface, row, body, _ in
      let item = items[row]
      let isFirst = row == 0 || items[row - 1].block != item.block
      let isDone = room.session.isDone(item)
      let mark =
        isDone ? surface.glyphs.isChecked : item == next ? "-->" : surface.glyphs.isUnchecked
      let minutes =
        hasMinutes ? ["\(room.session.course.minutes(of: item.portion)) menit"] : []
      Columns(
        [.fixed(placeWidth), .fixed(4), .share(1)] + minutes.map { _ in .fixed(9) } + [.fixed(14)]
      ).draw(
        [isFirst ? places[item.block] : "", mark, names[row]] + minutes
          + [PlanWords.state(of: item, in: room)], on: &surface, in: body)
    }
    for (row, line) in wrapped(surface.glyphs.spelled(about(in: room)), width: foot.columns)
      .prefix(2).enumerated()
    {
      surface.put(line, at: Position(row: foot.row + row, column: foot.column), style: .muted)
    }
  }

  private func summary(in room: Room) -> [String] {
    let items = room.session.planItems
    let done = items.count { room.session.isDone($0) }
    let next = room.session.nextItem.map {
      "berikutnya: \(PlanWords.short($0.portion))"
    }
    return [
      PlanWords.name(of: room.session.plan),
      "Selesai \(done) dari \(items.count); \(next ?? "semuanya sudah selesai")",
    ]
  }

  /// What is to be known of the pointed item and of the block it stands in.
  private func about(in room: Room) -> String {
    guard let item = selected(in: room) else { return "" }
    let plan = room.session.plan
    let course = room.session.course
    let name =
      "\(PlanWords.name(of: item.portion, in: course)), \(course.minutes(of: item.portion)) menit."
    guard item.block > 0, plan.blocks.indices.contains(item.block - 1) else {
      return "\(name) Dikerjakan sebelum jam pertama."
    }
    let block = plan.blocks[item.block - 1]
    guard block.discussion > 0 else { return name }
    return "\(name) Bagian ini \(block.minutes) menit, termasuk \(block.discussion) menit tanya"
      + " jawab dan kerja kelompok."
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Rencana belajar")] + summary(in: room).map { .text($0) }
      + room.session.planItems.enumerated().map {
        .choice(
          number: $0.offset + 1,
          label: PlanWords.name(of: $0.element.portion, in: room.session.course) + ", "
            + PlanWords.state(of: $0.element, in: room),
          isSelected: $0.offset == list.selected)
      }
  }
}

extension Session.PlanItem {
  /// Whether it is something the class does, which only the learner can tick off.
  var isOfClass: Bool {
    if case .activity = portion { true } else { false }
  }
}
