package import Terminal
import Workshop

/// The first three minutes: five keys, then name and office, both of which may be left out.
package struct FirstRunScreen: Screen {
  /// The five keys, in the order they are learnt.
  private enum Step: Int, CaseIterable {
    case arrows, enter, tab, escape, help, name
  }

  private var step = Step.arrows
  private var list = ListBox(count: 3, page: 3)
  private var name = TextField("", placeholder: "boleh dikosongkan")
  private var office = TextField("", placeholder: "boleh dikosongkan")
  private var isInOffice = false
  private var tabs = 0
  /// The last key was another one than the one asked for.
  private var isElsewhere = false

  package init() {}

  package var isEditing: Bool { step == .name }
  package func title(in room: Room) -> String { "Selamat datang" }

  package func bindings(in room: Room) -> [Binding] {
    switch step {
    case .name:
      [
        Binding([.enter], "Lanjut", help: "Menerima isian dan melanjutkan.", isPrimary: true),
        Binding([.tab], "Pindah isian", help: "Pindah antara nama dan instansi.", isPrimary: true),
        Binding([.escape], "Coba dulu", help: "Melanjutkan tanpa mengisi nama.", isPrimary: true),
      ]
    case .escape:
      [Binding([.character("c")], "Coba dulu", help: "Langsung ke beranda.", isPrimary: true)]
    default:
      [
        Binding(
          [.escape], "Coba dulu", help: "Melewati perkenalan, langsung ke beranda.",
          isPrimary: true)
      ]
    }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if step != .name, step != .escape, key == .escape { return leave() }
    let before = step
    defer { if step != before { isElsewhere = false } }
    switch step {
    case .arrows where list.receive(key):
      isElsewhere = false
      if list.selected == list.count - 1 { step = .enter }
    case .enter where key == .enter: step = .tab
    case .tab where key == .tab || key == .backTab:
      tabs += 1
      isElsewhere = false
      if tabs >= 2 { step = .escape }
    case .escape where key == .character("c"): return leave()
    case .escape where key == .escape: step = .help
    case .help where key == .function(1) || key == .character("?"): step = .name
    case .name: return receiveName(key)
    default:
      // What means something on every screen means it here too.
      if [.function(1), .character("?"), .character(":")].contains(key) { return nil }
      if case .control = key { return nil }
      isElsewhere = true
    }
    return []
  }

  private mutating func receiveName(_ key: Key) -> [Act]? {
    switch key {
    case .escape: return leave()
    case .tab, .backTab, .up, .down: isInOffice.toggle()
    case .enter where !isInOffice: isInOffice = true
    case .enter:
      return [
        .tell(.createsLearner(name: name.text, office: office.text, pin: nil))
      ]
    default: return (isInOffice ? office.receive(key) : name.receive(key)) ? [] : nil
    }
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    guard step == .name else { return nil }
    _ = isInOffice ? office.receive(paste: paste) : name.receive(paste: paste)
    return []
  }

  /// Tries the program without saying who one is; the name can be given later.
  private func leave() -> [Act] { [.tell(.createsLearner(name: "", office: "", pin: nil))] }

  package mutating func settle(in room: Room) -> [Act] {
    guard room.session.learner != nil else { return [] }
    return (step == .name ? [.tell(.learnsKeys)] : []) + [.home]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 3)
    let glyphs = surface.glyphs
    var row = inner.row
    func put(_ text: String, _ style: Style = .plain) {
      for line in wrapped(glyphs.spelled(text), width: inner.columns) {
        surface.put(line, at: Position(row: row, column: inner.column), style: style)
        row += 1
      }
    }
    if step == .name {
      put("Siapa Anda?", .heading)
      put("")
      put("Nama dipakai pada layar dan rekap nilai. Keduanya boleh dikosongkan.")
      put("")
      drawField("Nama", name, isFocused: !isInOffice, row: row, in: inner, on: &surface)
      drawField("Instansi", office, isFocused: isInOffice, row: row + 2, in: inner, on: &surface)
      return
    }
    put("Selamat datang di bimtek", .heading)
    put("Lima tombol saja yang perlu diingat. Mari dicoba satu per satu.")
    put("")
    for other in Step.allCases where other != .name {
      let mark = other.rawValue < step.rawValue ? glyphs.isChecked : glyphs.isUnchecked
      put(
        "\(mark) \(Self.name(of: other))", other == step ? .heading : .plain)
    }
    put("")
    put(task, .heading)
    if isElsewhere { put(Self.hint(of: step), .accent) }
    if step == .arrows {
      list.draw(
        ["Baris pertama", "Baris kedua", "Baris ketiga: berhenti di sini"], on: &surface,
        in: Rect(row: row, column: inner.column, rows: 3, columns: inner.columns), isFocused: true)
    }
  }

  private func drawField(
    _ label: String, _ field: TextField, isFocused: Bool, row: Int, in rect: Rect,
    on surface: inout Surface
  ) {
    surface.put(
      padded(label, width: 10), at: Position(row: row, column: rect.column),
      style: isFocused ? .heading : .plain)
    let place = Rect(row: row, column: rect.column + 10, rows: 1, columns: rect.columns - 12)
    if isFocused {
      field.draw(on: &surface, in: place, isFocused: true)
    } else {
      let cursor = surface.cursor
      field.draw(on: &surface, in: place, isFocused: false)
      surface.cursor = cursor
    }
  }

  private static func name(of step: Step) -> String {
    switch step {
    case .arrows: "Panah: memilih"
    case .enter: "Enter: menerima dan melanjutkan"
    case .tab: "Tab: pindah ke isian berikutnya"
    case .escape: "Esc: kembali, tidak ada yang hilang"
    case .help: "F1 atau ?: bantuan"
    case .name: ""
    }
  }

  private var task: String {
    switch step {
    case .arrows: "Tekan panah bawah sampai baris ketiga."
    case .enter: "Bagus. Sekarang tekan Enter."
    case .tab: tabs == 0 ? "Tekan Tab dua kali." : "Satu kali sudah. Tekan Tab sekali lagi."
    case .escape: "Tekan Esc. Di mana pun, Esc membawa Anda kembali dan ketikan tetap ada."
    case .help: "Terakhir: tekan F1. Bila tombol F1 tidak ada, tekan tanda tanya (?)."
    case .name: ""
    }
  }

  /// Where the key is, for someone who pressed another one.
  private static func hint(of step: Step) -> String {
    switch step {
    case .arrows: "Itu belum panah bawah. Cari tombol bergambar panah ke bawah."
    case .enter: "Itu belum Enter. Cari tombol besar Enter di sebelah kanan huruf."
    case .tab: "Itu belum Tab. Cari tombol Tab di sebelah kiri huruf Q."
    case .escape: "Itu belum Esc. Cari tombol Esc di pojok kiri atas."
    case .help: "Itu belum F1. Cari F1 di baris paling atas, atau tekan tanda tanya (?)."
    case .name: ""
    }
  }

  package func reading(in room: Room) -> [Line] {
    if step == .name {
      return [
        .heading("Siapa Anda?"), .field(label: "Nama", value: name.text),
        .field(label: "Instansi", value: office.text),
      ]
    }
    return [.heading("Selamat datang di bimtek"), .text(task)]
      + (isElsewhere ? [.text(Self.hint(of: step))] : [])
  }
}
