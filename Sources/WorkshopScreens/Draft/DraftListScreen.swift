package import Terminal
import SOPRules
import Workshop

/// The learner's own drafts: begin, open, import, delete and bring back.
package struct DraftListScreen: Screen {
  private var list = ListBox(count: 0)

  package init() {}

  package func title(in room: Room) -> String { "Konsep SOP" }

  package func bindings(in room: Room) -> [Binding] {
    let hasDrafts = !room.session.drafts.isEmpty
    return [
      Binding(
        [.enter], "Buka", help: "Membuka konsep yang ditunjuk.", isEnabled: hasDrafts,
        isPrimary: true),
      Binding([.character("b")], "Konsep baru", help: "Memulai konsep SOP baru.", isPrimary: true),
      Binding(
        [.character("i")], "Buka berkas", help: "Membaca konsep dari berkas *.sop.yaml.",
        isPrimary: true),
      Binding(
        [.character("x"), .delete], "Hapus",
        help: "Menghapus konsep yang ditunjuk, setelah bertanya.",
        isEnabled: hasDrafts),
      Binding(
        [.character("u"), .control("z")], "Batal hapus",
        help: "Mengembalikan konsep yang baru dihapus.",
        isEnabled: room.session.deleted != nil, isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih konsep.",
        isEnabled: room.session.drafts.count > 1),
      Binding([.escape], "Kembali", help: "Kembali ke beranda.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    let drafts = room.session.drafts
    switch key {
    case .enter:
      guard drafts.indices.contains(list.selected) else { return begin(in: room) }
      return [.tell(.opensDraft(drafts[list.selected].id)), .show(EditorScreen())]
    case .character("b"): return begin(in: room)
    case .character("i"): return [.show(PathScreen.forImport())]
    case .character("x"), .delete:
      guard drafts.indices.contains(list.selected) else { return [] }
      return [.show(deleting(drafts[list.selected]))]
    case .character("u"), .control("z"): return [.tell(.restoresDraft)]
    default: return list.receive(key) ? [] : nil
    }
  }

  private func begin(in room: Room) -> [Act] {
    [.tell(.beginsDraft(room.freshDraft, title: "")), .show(EditorScreen(begins: true))]
  }

  private func deleting(_ draft: Draft) -> QuestionScreen {
    QuestionScreen(
      "Hapus konsep?",
      "\"\(DraftName.of(draft))\" dihapus dari daftar. Selama bimtek terbuka, U mengembalikannya; "
        + "naskahnya juga tetap ada dalam catatan kejadian.",
      answers: [
        QuestionScreen.Answer("Ya, hapus", [.tell(.deletesDraft(draft.id))]),
        QuestionScreen.Answer("Tidak", []),
      ], preferred: 1)
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = room.session.drafts.count
    list.page = max(1, room.size.rows - 4)
    // A draft that was imported is open now.
    return room.session.open == nil ? [] : [.show(EditorScreen())]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    let (top, rest) = inner.split(top: 2)
    let drafts = room.session.drafts
    guard !drafts.isEmpty else {
      let lines = [
        "Belum ada konsep SOP.", "",
        "Tekan B untuk memulai konsep baru. Anda akan dipandu: judul, kegiatan, pelaksana, alur, "
          + "mutu baku, lalu identitas.",
        "", "Tekan I untuk membuka berkas *.sop.yaml yang sudah ada.",
      ].flatMap { wrapped($0, width: min(76, inner.columns)) }
      for (row, line) in lines.enumerated() {
        surface.put(
          truncated(line, width: inner.columns),
          at: Position(row: inner.row + row, column: inner.column),
          style: row == 0 ? .heading : .plain)
      }
      return
    }
    surface.put("Pilih konsep, lalu tekan Enter.", at: top.origin, style: .heading)
    list.draw(on: &surface, in: rest, isFocused: true) { surface, row, body, _ in
      let draft = drafts[row]
      let score = room.session.standing.attempts.last { $0.draft == draft.id }
      Columns([.share(1), .fixed(12), .fixed(20)]).draw(
        [
          DraftName.of(draft),
          score.map { $0.score.map { "nilai " + Wording.points(micro: $0) } ?? "diperiksa" } ?? "",
          DateWords.moment(draft.changedAt),
        ], on: &surface, in: body)
    }
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Konsep SOP")]
      + room.session.drafts.enumerated().map {
        .choice(
          number: $0.offset + 1, label: DraftName.of($0.element),
          isSelected: $0.offset == list.selected)
      }
  }
}

/// What a draft is called where it has no title yet.
enum DraftName {
  static func of(_ draft: Draft) -> String {
    draft.title.isEmpty ? "(belum berjudul)" : draft.title
  }
}
