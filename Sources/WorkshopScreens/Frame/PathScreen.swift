import Coursework
package import Terminal
package import Workshop

/// Asks for one line of text over the screen: a file, a folder, a name, a PIN.
package struct PathScreen: Screen {
  package enum Purpose: Sendable {
    case home
    case importing
    case exporting
    /// The list of the unit's activities.
    case exportingList
    case pin(Learner.ID)
    case newPIN
    /// The number of an exercise made by chance.
    case drill
  }

  /// What is asked is asked again, because the answer before did not fit.
  private var isAgain = false
  /// The new PIN as it was typed first: it counts when it is typed twice.
  private var firstPIN: String?

  private var purpose: Purpose
  private var field: TextField

  private init(_ purpose: Purpose, _ field: TextField) {
    self.purpose = purpose
    self.field = field
  }

  package static func forHome() -> PathScreen {
    PathScreen(.home, TextField("", placeholder: "/media/usb/bimtek"))
  }

  package static func forImport() -> PathScreen {
    PathScreen(.importing, TextField("", placeholder: "konsep-saya.sop.yaml"))
  }

  package static func forExport(of title: String) -> PathScreen {
    PathScreen(.exporting, TextField(fileName(of: title)))
  }

  package static func forList() -> PathScreen {
    PathScreen(.exportingList, TextField("daftar-sop-unit.html"))
  }

  package static func forPIN(of learner: Learner.ID, isAgain: Bool = false) -> PathScreen {
    var screen = PathScreen(.pin(learner), TextField("", isSecret: true))
    screen.isAgain = isAgain
    return screen
  }

  package static func forNewPIN() -> PathScreen {
    PathScreen(.newPIN, emptyPIN)
  }

  package static func forDrill() -> PathScreen {
    PathScreen(.drill, TextField("", placeholder: "L10-3-4711"))
  }

  private static var emptyPIN: TextField {
    TextField("", placeholder: "kosong: tanpa PIN", isSecret: true)
  }

  /// A file name people recognise: letters and digits of the title, dashes between.
  static func fileName(of title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let stem = words.prefix(8).joined(separator: "-")
    return (stem.isEmpty ? "konsep" : stem) + ".sop.yaml"
  }

  package var isOverlay: Bool { true }
  package var isEditing: Bool { true }
  package func title(in room: Room) -> String { heading }

  private var heading: String {
    switch purpose {
    case .home: "Simpan ke folder lain"
    case .importing: "Buka berkas SOP"
    case .exporting, .exportingList: "Simpan sebagai berkas"
    case .pin, .newPIN: "PIN"
    case .drill: "Nomor soal"
    }
  }

  private var question: String {
    switch purpose {
    case .home: "Folder tempat menyimpan semua pekerjaan Anda:"
    case .importing: "Nama berkas *.sop.yaml yang akan dibuka:"
    case .exporting: "Nama berkas yang akan ditulis:"
    case .exportingList: "Nama berkas (.html, .csv, atau .txt):"
    case .drill where isAgain: "Soal itu tidak ada. Nomor ditulis seperti L10-3-4711:"
    case .drill: "Ketik nomor soal, lalu tekan Enter:"
    case .pin where isAgain: "PIN belum cocok. Ketik lagi, lalu tekan Enter:"
    case .pin: "Ketik PIN Anda, lalu tekan Enter:"
    case .newPIN where firstPIN != nil: "Ketik PIN yang sama sekali lagi:"
    case .newPIN where isAgain: "Keduanya belum sama. Ketik PIN baru:"
    case .newPIN: "PIN baru, atau kosong untuk melepasnya:"
    }
  }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter], "Lanjut", help: "Memakai isian ini.", isEnabled: !field.isEmpty, isPrimary: true),
      Binding([.escape], "Batal", help: "Menutup tanpa mengubah apa pun.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    if key == .enter {
      let text = field.text
      if case .newPIN = purpose { return receiveNewPIN(text) }
      guard !text.isEmpty else { return [] }
      switch purpose {
      case .newPIN: return [.back]
      case .home: return [.back, .tell(.usesFolder(text))]
      case .importing: return [.back, .tell(.imports(path: text, room.freshDraft))]
      case .exporting: return [.back, .tell(.exports(path: text, overwrites: false))]
      case .exportingList:
        return [.back, .tell(InventoryScreen.exporting(to: text, overwrites: false, in: room))]
      case .drill:
        guard let series = DrillNumber(text).flatMap({ Series.drill($0, in: room) }) else {
          isAgain = true
          return []
        }
        return [.back, .show(LessonScreen(series))]
      case .pin(let learner): return [.back, .tell(.choosesLearner(learner, pin: text))]
      }
    }
    return field.receive(key) ? [] : nil
  }

  /// A PIN nobody can see is typed twice, so that a slip locks nobody out.
  private mutating func receiveNewPIN(_ text: String) -> [Act] {
    if text.isEmpty, firstPIN == nil { return [.back, .tell(.setsPIN(nil))] }
    if text == firstPIN { return [.back, .tell(.setsPIN(text))] }
    isAgain = firstPIN != nil
    firstPIN = isAgain ? nil : text
    field = PathScreen.emptyPIN
    return []
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    _ = field.receive(paste: paste)
    return []
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let box = rect.centred(Size(rows: 5, columns: min(rect.columns - 4, 66)))
    surface.clear(box, within: rect)
    let inner = surface.box(box, title: heading, isFocused: true).inset(rows: 0, columns: 1)
    surface.put(truncated(question, width: inner.columns), at: inner.origin)
    field.draw(on: &surface, in: inner.split(top: 1).1, isFocused: true)
  }

  package func reading(in room: Room) -> [Line] {
    [.heading(heading), .field(label: question, value: field.isSecret ? "" : field.text)]
  }
}
