package import SOPDocument
package import Terminal
import Workshop

/// Chooses the performer of a row, or names a new one by typing.
package struct PerformerScreen: Screen {
  private let id: Activity.ID
  private var field = TextField("", placeholder: "ketik untuk menyaring atau menambah")
  private var list = ListBox(count: 0)

  package init(_ id: Activity.ID) { self.id = id }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Pelaksana" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Pilih", help: "Menjadikannya pelaksana langkah ini.", isEnabled: list.count > 0,
        isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih pelaksana.", isEnabled: list.count > 1,
        isPrimary: true),
      Binding([.escape], "Batal", help: "Menutup tanpa mengubah.", isPrimary: true),
    ]
  }

  private func names(in room: Room) -> [String] {
    (room.session.open?.sop.performers.items ?? []).filter { matches($0, filter: field.text) }
  }

  /// The typed name where no performer bears it yet.
  private func fresh(in room: Room) -> String? {
    let text = field.text.trimmedWhitespace
    let isKnown = (room.session.open?.sop.performers.items ?? []).contains {
      $0.lowercased() == text.lowercased()
    }
    return text.isEmpty || isKnown ? nil : text
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if list.receive(key) { return [] }
    guard key == .enter else {
      guard field.receive(key) else { return nil }
      list.select(0)
      return []
    }
    let names = names(in: room)
    if names.indices.contains(list.selected) {
      return [.back, FlowDialog.edit(.write(.cell(id, .performers), names[list.selected]))]
    }
    guard let name = fresh(in: room) else { return [] }
    return [
      .back, FlowDialog.edit(.addPerformer(name)),
      FlowDialog.edit(.write(.cell(id, .performers), name)),
    ]
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = field.receive(paste: paste)
    return []
  }

  package mutating func settle(in room: Room) -> [Act] {
    list.count = rows(in: room).count
    list.page = max(1, room.size.rows - 4)
    return []
  }

  private func rows(in room: Room) -> [String] {
    names(in: room) + (fresh(in: room).map { ["Tambah pelaksana: \($0)"] } ?? [])
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let rows = rows(in: room)
    let box = rect.centred(
      Size(rows: min(rect.rows, max(7, rows.count + 4)), columns: min(rect.columns - 4, 56)))
    surface.clear(box, within: rect)
    let number = (room.session.open?.sop.row(of: id) ?? 0) + 1
    let inner = surface.box(box, title: "Pelaksana langkah \(number)", isFocused: true).inset(
      rows: 0, columns: 1)
    let (top, below) = inner.split(top: 1)
    field.draw(on: &surface, in: top, isFocused: true)
    let cursor = surface.cursor
    if rows.isEmpty {
      surface.put(
        truncated("Belum ada pelaksana. Ketik nama jabatannya.", width: below.columns),
        at: below.origin, style: .muted)
    } else {
      list.draw(rows, on: &surface, in: below, isFocused: true)
    }
    surface.cursor = cursor
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Pelaksana"), .field(label: "Saring", value: field.text)]
      + rows(in: room).enumerated().map {
        .choice(number: $0.offset + 1, label: $0.element, isSelected: $0.offset == list.selected)
      }
  }
}
