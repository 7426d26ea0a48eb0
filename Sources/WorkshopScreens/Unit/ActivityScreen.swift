package import Terminal
package import Workshop

/// One activity of the unit's list, to be written down or changed.
package struct ActivityScreen: Screen {
  private enum Row: Int, CaseIterable { case name, unit, kind, sop, owner, planned, keep }

  private var activity: UnitActivity
  private var fields: [Row: TextField]
  private var row = Row.name
  private let isNew: Bool
  /// What stood there when it was opened.
  private let before: UnitActivity

  /// A new activity of the unit written down last.
  package init(in room: Room) {
    let last = room.session.standing.inventory.last
    let fresh = UnitActivity(
      id: "kegiatan-\(room.now.milliseconds)", unit: last?.unit ?? "", kind: last?.kind ?? .routine)
    self.init(fresh, isNew: true)
  }

  package init(_ activity: UnitActivity) { self.init(activity, isNew: false) }

  private init(_ activity: UnitActivity, isNew: Bool) {
    self.activity = activity
    before = activity
    self.isNew = isNew
    fields = [
      .name: TextField(activity.name, placeholder: "misalnya: melayani legalisasi surat"),
      .unit: TextField(activity.unit, placeholder: "misalnya: Seksi Pelayanan Umum"),
      .owner: TextField(activity.owner, placeholder: "jabatan penanggung jawab"),
      .planned: TextField(activity.planned, placeholder: "misalnya: Maret 2027"),
    ]
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { isNew ? "Kegiatan baru" : "Ubah kegiatan" }

  private var isReady: Bool {
    !(fields[.name]?.text.allSatisfy(\.isWhitespace) ?? true)
  }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], row == .keep ? "Simpan" : "Lanjut",
        help: "Ke isian berikutnya; pada baris terakhir menyimpan.", isPrimary: true),
      Binding(
        [.function(2), .control("s")], "Simpan", help: "Menyimpan kegiatan ini.",
        isEnabled: isReady, isPrimary: true),
      Binding(
        [.left, .right], "Ganti pilihan", help: "Mengganti jenis atau keadaan SOP.",
        isEnabled: row == .kind || row == .sop, isPrimary: true),
      Binding(
        [.tab, .down], "Berikutnya", help: "Ke isian berikutnya.", isEnabled: row != .keep),
      Binding(
        [.backTab, .up], "Sebelumnya", help: "Ke isian sebelumnya.", isEnabled: row != .name),
      Binding(
        [.escape], "Batal", help: "Menutup; ditanya dahulu bila ada isian baru.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .function(2), .control("s"): return keep()
    case .escape: return written == before ? nil : [.show(leaving)]
    case .enter where row == .keep: return keep()
    case .enter, .tab, .down: move(by: 1)
    case .backTab, .up: move(by: -1)
    case .left where fields[row] == nil: change(by: -1)
    case .right where fields[row] == nil, .character(" ") where fields[row] == nil: change(by: 1)
    default: return fields[row]?.receive(key) == true ? [] : nil
    }
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    fields[row]?.receive(paste: paste) == true ? [] : nil
  }

  private mutating func move(by step: Int) {
    row = Row(rawValue: row.rawValue + step) ?? row
  }

  private mutating func change(by step: Int) {
    switch row {
    case .kind: activity.kind = activity.kind.next(by: step)
    case .sop: activity.sop = activity.sop.next(by: step)
    default: break
    }
  }

  private func keep() -> [Act] { isReady ? [.back, .tell(.keepsActivity(written))] : [] }

  /// Nothing typed is lost without a question.
  private var leaving: QuestionScreen {
    let back = QuestionScreen.Answer("Kembali mengisi", [])
    let drop = QuestionScreen.Answer("Buang isian ini", [.back])
    let save = QuestionScreen.Answer("Simpan kegiatan", keep())
    return QuestionScreen(
      "Tutup kegiatan?",
      isReady
        ? "Isian ini belum disimpan." : "Nama kegiatannya belum diisi, jadi belum dapat disimpan.",
      answers: (isReady ? [save] : []) + [drop, back], preferred: isReady ? 0 : 1)
  }

  /// The activity as the fields have it.
  private var written: UnitActivity {
    var kept = activity
    func text(_ row: Row) -> String {
      (fields[row]?.text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    kept.name = text(.name)
    kept.unit = text(.unit)
    kept.owner = text(.owner)
    kept.planned = text(.planned)
    return kept
  }

  private static func label(of row: Row) -> String {
    switch row {
    case .name: "Kegiatan"
    case .unit: "Unit"
    case .kind: "Jenis"
    case .sop: "Keadaan SOP"
    case .owner: "Penanggung jawab"
    case .planned: "Rencana SOP"
    case .keep: ""
    }
  }

  private func value(of row: Row) -> String {
    switch row {
    case .kind: activity.kind.rawValue
    case .sop: activity.sop.rawValue
    case .keep: isReady ? "[ Simpan ]" : "[ Simpan ] setelah Kegiatan diisi"
    default: fields[row]?.text ?? ""
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(
      Size(rows: Row.allCases.count + 3, columns: min(rect.columns - 2, 72)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: title(in: room), isFocused: true).inset(
      rows: 0, columns: 1)
    var cursor: Position?
    for own in Row.allCases {
      let top = inner.row + own.rawValue + (own == .keep ? 1 : 0)
      let line = Rect(row: top, column: inner.column, rows: 1, columns: inner.columns)
      let (left, right) = line.split(left: 18)
      surface.put(
        Self.label(of: own), at: left.origin, style: own == row ? .heading : .plain)
      if let field = fields[own] {
        field.draw(on: &surface, in: right, isFocused: own == row)
        if own == row { cursor = surface.cursor }
      } else {
        let arrows = own == row && own != .keep
        surface.put(
          arrows ? "< \(value(of: own)) >" : value(of: own), at: right.origin,
          style: own == row ? .accent : .plain)
        if own == row { cursor = right.origin }
      }
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading(title(in: room))]
      + Row.allCases.dropLast().map { .field(label: Self.label(of: $0), value: value(of: $0)) }
  }
}
