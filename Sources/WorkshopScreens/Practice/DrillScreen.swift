package import Terminal
import Coursework
import Workshop

/// Where exercises without end begin: what they ask, how hard they are, how they went (*latihan
/// tanpa batas*).
package struct DrillScreen: Screen {
  private var pager = Pager(count: 0)

  package init() {}

  package func title(in room: Room) -> String { "Latihan tanpa batas" }

  package func bindings(in room: Room) -> [Binding] {
    let isReady = room.session.drills?.isEmpty == false
    return [
      Binding(
        [.enter], "Mulai", help: "Memulai soal berikutnya.", isEnabled: isReady, isPrimary: true),
      Binding(
        [.left, .right], "Ubah bahan", help: "Memilih sampai materi mana aturannya ditanyakan.",
        isEnabled: (room.session.drills?.scopes.count ?? 0) > 1, isPrimary: true),
      Binding(
        [.character("n")], "Nomor soal",
        help: "Membuka soal dari nomornya, misalnya dari pengajar.", isEnabled: isReady,
        isPrimary: true),
      Binding(
        [.up, .down], "Gulir", help: "Menggulir halaman.", isEnabled: pager.count > pager.page),
      Binding([.escape], "Kembali", help: "Kembali ke beranda.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard let scope = room.session.drillScope else { return pager.receive(key) ? [] : nil }
    switch key {
    case .enter:
      return Series.drill(upTo: scope, in: room).map { [.show(LessonScreen($0))] } ?? []
    case .left: return choose(by: -1, from: scope, in: room)
    case .right: return choose(by: 1, from: scope, in: room)
    case .character("n"): return [.show(PathScreen.forDrill())]
    default: return pager.receive(key) ? [] : nil
    }
  }

  private func choose(by distance: Int, from scope: String, in room: Room) -> [Act] {
    let scopes = room.session.drills?.scopes.map(\.id) ?? []
    guard let place = scopes.firstIndex(of: scope), scopes.indices.contains(place + distance) else {
      return []
    }
    return [.tell(.sets(key: Setting.drillScope, value: scopes[place + distance]))]
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.page = max(1, room.size.rows - 2)
    pager.count = lines(in: room, width: room.size.columns - 6).count
    return room.needsDrills
  }

  private func lines(in room: Room, width columns: Int) -> [[Span]] {
    let width = min(76, columns)
    func text(_ words: String, _ style: Style = .plain) -> [[Span]] {
      hanging("", room.glyphs.spelled(words), width: width, style: style)
    }
    guard let drills = room.session.drills else { return text("Menyiapkan soal ...", .muted) }
    guard let scope = drills.scopes.first(where: { $0.id == room.session.drillScope }) else {
      return text("Belum ada SOP contoh yang baik dalam folder pelajaran.", .heading)
        + text("Soal dibuat dari kasus/.../model.sop.yaml. Sampaikan kepada pengajar.")
    }
    let drilling = room.session.standing.drilling
    let level = drilling.level
    let kinds = level == .first ? "tandai tempatnya" : "tandai tempatnya atau perbaiki naskahnya"
    return text("Setiap soal dibuat dari SOP yang baik dengan kekurangan yang sengaja dimasukkan.")
      + text("Soalnya tidak habis; berhenti kapan saja dengan Esc.") + [[]]
      + field("Bahan", "sampai \(LessonName.short(scope.id)), \(scope.title)", width, room.glyphs)
      + field(
        "Tingkat", "\(level.rawValue) dari 5: \(level.flawsInWords) kekurangan, \(kinds)", width,
        room.glyphs)
      + field("Sudah", done(drilling), width, room.glyphs) + [[]]
      + text(
        "Dua soal tepat berturut-turut tanpa membuka jawaban menaikkan tingkat; dua soal yang belum "
          + "tepat menurunkannya.")
      + text(
        "Nomor soal membuka soal yang sama di mana saja. Tekan N untuk mengetik nomornya.",
        .muted)
  }

  private func field(
    _ name: String, _ words: String, _ width: Int, _ glyphs: Glyphs
  ) -> [[Span]] {
    hanging(padded(name, width: 9), glyphs.spelled(words), width: width)
  }

  private func done(_ drilling: Drilling) -> String {
    drilling.count == 0
      ? "belum ada soal yang dijawab"
      : "\(drilling.count) soal dijawab, \(drilling.right) di antaranya tepat"
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    pager.draw(lines(in: room, width: inner.columns - 2), on: &surface, in: inner)
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Latihan tanpa batas")]
      + lines(in: room, width: 200).map { .text($0.map(\.text).joined()) }
  }
}
