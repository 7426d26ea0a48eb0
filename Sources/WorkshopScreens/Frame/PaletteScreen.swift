package import Terminal
import Coursework
import Workshop

/// Finds a command or a place by typing part of its name.
package struct PaletteScreen: Screen {
  private struct Command: Sendable {
    var name: String
    var acts: [Act]
  }

  private var commands: [Command]
  private var filter = TextField("", placeholder: "misalnya: materi, konsep, setelan, keluar")
  private var list: ListBox

  package init(over screen: any Screen, in room: Room) {
    var commands: [Command] = screen.bindings(in: room).compactMap { binding in
      guard binding.isEnabled, !binding.help.isEmpty,
        let key = binding.keys.first(where: { !PaletteScreen.moves($0) })
      else { return nil }
      return Command(name: "\(binding.label): \(binding.help)", acts: [.press(key)])
    }
    if room.session.learner != nil {
      commands += PaletteScreen.places(in: room)
    }
    commands.append(
      Command(name: "Tangguhkan program (kembali dengan fg)", acts: [.back, .suspend]))
    commands.append(Command(name: "Keluar dari bimtek", acts: [.back, .leave]))
    self.commands = commands
    list = ListBox(count: commands.count)
  }

  /// Whether a key only moves about, which nobody looks up by name.
  private static func moves(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .left, .right, .pageUp, .pageDown, .tab, .backTab, .escape: true
    default: false
    }
  }

  private static func places(in room: Room) -> [Command] {
    let lessons = room.session.course.lessons.map { outline in
      Command(
        name: "Buka \(LessonName.short(outline.id)): \(outline.title)",
        acts: [.home, .tell(.opensLesson(outline.id)), .show(LessonScreen(outline.id))])
    }
    let drafts = room.session.drafts.map { draft in
      Command(
        name: "Buka konsep: \(draft.title.isEmpty ? "(belum berjudul)" : draft.title)",
        acts: [.home, .tell(.opensDraft(draft.id)), .show(EditorScreen())])
    }
    let reference =
      room.opensReference
      ? [
        Command(
          name: "Acuan: norma SOP, aturan, dan istilah", acts: [.back, .show(ReferenceScreen())])
      ] : []
    return [
      Command(name: "Beranda", acts: [.home]),
      Command(name: "Daftar materi", acts: [.home, .show(LessonListScreen())]),
      Command(name: "Daftar konsep SOP", acts: [.home, .show(DraftListScreen())]),
      Command(name: "Rencana belajar", acts: [.home, .show(PlanScreen(in: room))]),
      Command(name: "Saya punya ... menit", acts: [.home, .show(MinutesScreen())]),
      Command(
        name: "Ulangan hari ini",
        acts: [.home] + RecallScreen.acts(for: room.session.cards(at: room.now))),
      Command(name: "Tes awal dan tes akhir", acts: [.home, .show(ExamsScreen())]),
      Command(name: "Perkembangan saya", acts: [.home, .show(GrowthScreen(in: room))]),
      Command(
        name: "Latihan tanpa batas: mencari dan memperbaiki kekurangan",
        acts: [.home, .show(DrillScreen())]),
      Command(name: "Daftar SOP Unit", acts: [.home, .show(InventoryScreen())]),
      Command(
        name: "Setelan: garis dan tanda, warna, jam kerja", acts: [.home, .show(SettingsScreen())]),
      Command(name: "Nama dan instansi", acts: [.home, .show(NameScreen(in: room))]),
      Command(
        name: "Ganti peserta", acts: [.home, .tell(.listsLearners), .show(LearnersScreen())]),
    ] + reference + lessons + drafts
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Perintah" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Jalankan", help: "Menjalankan perintah yang ditunjuk.",
        isEnabled: !shown.isEmpty, isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih perintah.", isEnabled: shown.count > 1,
        isPrimary: true),
      Binding([.escape], "Tutup", help: "Menutup daftar perintah.", isPrimary: true),
    ]
  }

  private var shown: [Command] { commands.filter { matches($0.name, filter: filter.text) } }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .escape, .control("p"): return [.back]
    case .enter:
      let rows = shown
      guard rows.indices.contains(list.selected) else { return [] }
      return rows[list.selected].acts
    default:
      if list.receive(key) { return [] }
      guard filter.receive(key) else { return nil }
      list.count = shown.count
      return []
    }
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = filter.receive(paste: paste)
    list.count = shown.count
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: min(rect.rows, 16), columns: min(rect.columns - 2, 74)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: "Perintah", isFocused: true).inset(rows: 0, columns: 1)
    let (top, rest) = inner.split(top: 1)
    filter.draw(on: &surface, in: top, isFocused: true)
    let cursor = surface.cursor
    let rows = shown
    if rows.isEmpty {
      surface.put("Tidak ada perintah dengan kata itu.", at: rest.origin, style: .muted)
    } else {
      list.draw(rows.map(\.name), on: &surface, in: rest, isFocused: true)
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Perintah"), .field(label: "Cari", value: filter.text)]
      + shown.enumerated().map {
        .choice(
          number: $0.offset + 1, label: $0.element.name, isSelected: $0.offset == list.selected)
      }
  }
}
