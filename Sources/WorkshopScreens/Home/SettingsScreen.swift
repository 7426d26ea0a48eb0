package import Terminal
import Workshop

/// What a learner may set: glyphs, colours, the length of a working day.
package struct SettingsScreen: Screen {
  private var list = ListBox(count: Row.allCases.count, page: Row.allCases.count)

  private enum Row: CaseIterable { case glyphs, colours, workingDay, extraTime, plan, pin }

  package init() {}

  package func title(in room: Room) -> String { "Setelan" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter, .right], "Ganti", help: "Memakai pilihan berikutnya pada baris ini.",
        isPrimary: true),
      Binding([.left], "Sebelumnya", help: "Memakai pilihan sebelumnya pada baris ini."),
      Binding([.up, .down], "Pindah", help: "Memilih baris.", isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali; setelan sudah tersimpan.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .enter, .right, .character(" "): return change(by: 1, in: room)
    case .left: return change(by: -1, in: room)
    default: return list.receive(key) ? [] : nil
    }
  }

  private func change(by step: Int, in room: Room) -> [Act] {
    let row = Row.allCases[list.selected]
    if row == .pin { return [.show(PathScreen.forNewPIN())] }
    if row == .plan { return [.show(PlanScreen.choosing(in: room))] }
    let choices = Self.choices(of: row)
    let now = choices.firstIndex { $0.value == Self.value(of: row, in: room) } ?? 0
    let next = choices[(now + step + choices.count) % choices.count]
    return [.tell(.sets(key: Self.key(of: row), value: next.value))]
  }

  private static func key(of row: Row) -> String {
    switch row {
    case .glyphs: Setting.glyphs
    case .colours: Setting.colours
    case .workingDay: Setting.workingDay
    case .extraTime: Setting.extraTime
    case .plan: Setting.plan
    case .pin: ""
    }
  }

  private static func choices(of row: Row) -> [(value: String, words: String)] {
    switch row {
    case .glyphs:
      [
        ("", "otomatis, menurut terminal"), ("penuh", "penuh: garis, panah, centang"),
        ("aman", "aman: untuk konsol Linux"), ("ascii", "ascii: + - | saja"),
      ]
    case .colours: [("", "otomatis, menurut terminal"), (Setting.off, "tanpa warna")]
    case .workingDay:
      [
        ("450", "7 jam 30 menit"), ("390", "6 jam 30 menit (Ramadan)"), ("480", "8 jam"),
        ("420", "7 jam"),
      ]
    case .extraTime:
      [("0", "tanpa tambahan"), ("25", "25 %"), ("50", "50 %"), ("100", "dua kali lipat")]
    case .pin, .plan: [("", "")]
    }
  }

  private static func value(of row: Row, in room: Room) -> String {
    if row == .workingDay { return String(room.session.minutesPerDay) }
    return room.session.standing.settings[key(of: row)] ?? choices(of: row)[0].value
  }

  private static func label(of row: Row) -> String {
    switch row {
    case .glyphs: "Garis dan tanda"
    case .colours: "Warna"
    case .workingDay: "Satu hari kerja"
    case .extraTime: "Tambahan waktu tes"
    case .plan: "Rencana belajar"
    case .pin: "PIN"
    }
  }

  private static func words(of row: Row, in room: Room) -> String {
    if row == .pin {
      return room.session.learner?.hasPIN == true ? "terpasang" : "belum dipasang"
    }
    if row == .plan { return PlanWords.name(of: room.session.plan) }
    let value = value(of: row, in: room)
    if let choice = choices(of: row).first(where: { $0.value == value }) { return choice.words }
    return row == .workingDay ? "\(value) menit" : value
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    let (top, rest) = inner.split(top: 2)
    surface.put("Enter mengganti pilihan; langsung tersimpan.", at: top.origin, style: .heading)
    list.draw(on: &surface, in: rest, isFocused: true) { surface, row, body, _ in
      let row = Row.allCases[row]
      Columns([.fixed(20), .share(1)]).draw(
        [Self.label(of: row), Self.words(of: row, in: room)], on: &surface, in: body)
    }
    let sample = "Contoh: ┌─┐ → ✓ ◀ █"
    surface.put(
      sample, at: Position(row: rest.row + Row.allCases.count + 1, column: rest.column + 2),
      style: .muted)
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Setelan")]
      + Row.allCases.map { .field(label: Self.label(of: $0), value: Self.words(of: $0, in: room)) }
  }
}
