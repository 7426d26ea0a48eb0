import Terminal
import Workshop

/// How a window is divided: header, a warning where there is one, the screen's body, notice, footer.
struct Frame {
  var header: Rect
  var warning: Rect
  var body: Rect
  var notice: Rect
  var footer: Rect

  init(size: Size, session: Session) {
    var rest = Rect(size)
    (header, rest) = rest.split(top: 1)
    (warning, rest) = rest.split(top: Frame.warning(of: session) == nil ? 0 : 1)
    (rest, footer) = rest.split(bottom: 1)
    (body, notice) = rest.split(bottom: 1)
  }

  /// What every screen must say about where the work is kept.
  static func warning(of session: Session) -> String? {
    switch session.storage {
    case .onDisk, .salvaged: nil
    case .readOnly: "Hanya baca: pekerjaan Anda sedang terbuka di jendela lain."
    case .inMemory(let reason): "Belum tersimpan di disk: \(reason)"
    }
  }
}
