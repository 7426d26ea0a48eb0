package import SOPDocument
package import Terminal
import Workshop

/// Renames one branch of a decision: "Lengkap", "Belum lengkap".
package struct LabelScreen: Screen {
  private let id: Activity.ID
  private let branch: Int
  private var field: TextField

  package init(_ id: Activity.ID, _ branch: Int, in sop: SOP) {
    self.id = id
    self.branch = branch
    field = TextField(sop.words(at: .branch(id, branch)), placeholder: "misalnya: Ya")
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { "Label cabang" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding([.enter], "Simpan", help: "Memakai label ini.", isPrimary: true),
      Binding([.escape], "Batal", help: "Menutup tanpa mengubah label.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if key == .enter {
      return [.back, FlowDialog.edit(.write(.branch(id, branch), field.text))]
    }
    return field.receive(key) ? [] : nil
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: 4, columns: min(rect.columns - 4, 50)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: "Label cabang", isFocused: true).inset(rows: 0, columns: 1)
    surface.put("Label, lalu Enter:", at: inner.origin)
    field.draw(on: &surface, in: inner.split(top: 1).1, isFocused: true)
  }

  package func reading(in room: Room) -> [Line] {
    [.field(label: "Label cabang", value: field.text)]
  }
}
