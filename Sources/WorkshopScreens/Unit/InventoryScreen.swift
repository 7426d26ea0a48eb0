package import Terminal
import Workshop

/// The activities of the learner's unit and which of them have an SOP (*Daftar SOP Unit*).
package struct InventoryScreen: Screen {
  private var list = ListBox(count: 0)

  package init() {}

  package func title(in room: Room) -> String { "Daftar SOP Unit" }

  package func bindings(in room: Room) -> [Binding] {
    let isFilled = !room.session.standing.inventory.isEmpty
    return [
      Binding(
        isFilled ? [.character("b")] : [.character("b"), .enter], "Tambah",
        help: "Menambah satu kegiatan unit.", isPrimary: true),
      Binding(
        [.enter], "Ubah", help: "Mengubah kegiatan yang ditunjuk.", isEnabled: isFilled,
        isPrimary: true),
      Binding(
        [.character(" ")], "Keadaan SOP",
        help: "Mengganti keadaan SOP: ada, perlu diperbarui, belum ada.",
        isEnabled: isFilled, isPrimary: true),
      Binding(
        [.character("e")], "Simpan berkas",
        help: "Menulis daftar ke berkas teks, CSV, atau HTML untuk dicetak.", isEnabled: isFilled,
        isPrimary: true),
      Binding(
        [.character("x"), .delete], "Hapus",
        help: "Menghapus kegiatan yang ditunjuk; Z mengembalikannya.", isEnabled: isFilled),
      Losing.binding(in: room),
      Binding([.up, .down], "Pindah", help: "Memilih kegiatan.", isEnabled: list.count > 1),
      Binding([.escape], "Kembali", help: "Kembali; daftar sudah tersimpan.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    let activities = room.session.standing.inventory
    let pointed = activities.indices.contains(list.selected) ? activities[list.selected] : nil
    switch (key, pointed) {
    case (.character("b"), _), (.enter, nil): return [.show(ActivityScreen(in: room))]
    case (.enter, let pointed?): return [.show(ActivityScreen(pointed))]
    case (.character(" "), var pointed?):
      pointed.sop = pointed.sop.next(by: 1)
      return [.tell(.keepsActivity(pointed))]
    case (.character("x"), let pointed?), (.delete, let pointed?):
      return [.tell(.deletesActivity(pointed.id))]
    case (.character("e"), _?): return [.show(PathScreen.forList())]
    case (.character("z"), _), (.control("z"), _): return [.tell(.bringsBack)]
    default: return list.receive(key) ? [] : nil
    }
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = room.session.standing.inventory.count
    list.page = max(1, parts(of: Rect(room.size), room: room).rows.rows)
    guard let (path, reason) = room.session.exportInTheWay else { return [] }
    return [.show(InventoryScreen.overwriting(path, reason, in: room))]
  }

  private static func overwriting(_ path: String, _ reason: String, in room: Room)
    -> QuestionScreen
  {
    QuestionScreen(
      "Ganti berkas?", reason,
      answers: [
        QuestionScreen.Answer(
          "Ya, ganti", [.tell(exporting(to: path, overwrites: true, in: room))]),
        QuestionScreen.Answer("Tidak, biarkan", [.tell(.declinesExport)]),
      ], preferred: 1)
  }

  /// The form follows from the file's ending.
  static func exporting(to path: String, overwrites: Bool, in room: Room) -> Event {
    .exportsText(
      path: path,
      text: room.session.standing.inventory.printed(
        as: ListForm(fileName: path), office: room.session.learner?.office ?? ""),
      overwrites: overwrites)
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let activities = room.session.standing.inventory
    guard !activities.isEmpty else {
      let inner = rect.inset(rows: 1, columns: 2)
      let words = [
        "Daftar ini masih kosong.",
        "Tulis semua kegiatan unit: yang rutin, pelayanan, dan penugasan. Lalu tandai mana yang sudah memiliki SOP. Tekan B untuk menambah.",
      ]
      let lines = words.flatMap { hanging("", $0, width: min(76, inner.columns)) + [[]] }
      return Pager(count: lines.count, page: inner.rows).draw(lines, on: &surface, in: inner)
    }
    let parts = parts(of: rect, room: room)
    put(
      lines(Coverage(of: activities).words, parts.top.columns), on: &surface, in: parts.top,
      .heading)
    list.draw(on: &surface, in: parts.rows, isFocused: true) { surface, row, body, _ in
      let activity = activities[row]
      let isWide = body.columns >= 72
      Columns(
        [.share(3)] + (isWide ? [.share(2)] : []) + [.fixed(9), .fixed(16)]
      ).draw(
        [activity.name] + (isWide ? [activity.unit] : [])
          + [activity.kind.rawValue, activity.sop.rawValue], on: &surface, in: body)
    }
    put(parts.coverage, on: &surface, in: parts.foot, .muted)
  }

  /// How the window is divided: what is covered in all, the list, and what is covered in each part.
  private func parts(
    of rect: Rect, room: Room
  ) -> (top: Rect, rows: Rect, foot: Rect, coverage: [String]) {
    let activities = room.session.standing.inventory
    let inner = rect.inset(rows: 1, columns: 2)
    let head = lines(Coverage(of: activities).words, inner.columns).count
    let (top, middle) = inner.split(top: head + 1)
    // The parts stand whole or not at all; a third of the window is theirs at most.
    var coverage: [String] = []
    for part in activities.coverage.dropFirst() {
      let more = lines(part, inner.columns)
      guard coverage.count + more.count <= middle.rows / 3 else { break }
      coverage += more
    }
    let (upper, foot) = middle.split(bottom: coverage.count)
    return (top, upper.split(bottom: coverage.isEmpty ? 0 : 1).0, foot, coverage)
  }

  private func lines(_ words: String, _ columns: Int) -> [String] {
    wrapped(words, width: columns).enumerated().map {
      $0.offset == 0 ? $0.element : "  " + $0.element
    }
  }

  private func put(_ lines: [String], on surface: inout Surface, in rect: Rect, _ style: Style) {
    for (row, line) in lines.enumerated() where row < rect.rows {
      surface.put(line, at: Position(row: rect.row + row, column: rect.column), style: style)
    }
  }

  package func reading(in room: Room) -> [Line] {
    let activities = room.session.standing.inventory
    return [.heading("Daftar SOP Unit")]
      + activities.enumerated().map {
        .choice(
          number: $0.offset + 1,
          label:
            "\($0.element.name), \($0.element.kind.rawValue), SOP \($0.element.sop.rawValue)",
          isSelected: $0.offset == list.selected)
      } + activities.coverage.map { .text($0) }
  }
}

extension CaseIterable
where Self: Equatable, AllCases: RandomAccessCollection, AllCases.Index == Int {
  /// The case so many places on, round and round.
  func next(by step: Int) -> Self {
    let all = Self.allCases
    let now = all.firstIndex(of: self) ?? 0
    return all[(now + step + all.count) % all.count]
  }
}
