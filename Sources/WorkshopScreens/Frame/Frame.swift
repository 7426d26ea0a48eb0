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
    (warning, rest) = rest.split(
      top: Frame.warningLines(of: session, columns: size.columns).count)
    (rest, footer) = rest.split(bottom: 1)
    (body, notice) = rest.split(bottom: 1)
  }

  /// What every screen must say about where the work is kept.
  static func warning(of session: Session) -> String? {
    switch session.storage {
    case .onDisk, .salvaged: nil
    case .trial: "Percobaan pelajaran: tidak ada yang dicatat."
    case .readOnly(let reason): "Hanya baca. \(reason)"
    case .inMemory(let reason): "Belum tersimpan di disk. \(reason)"
    }
  }

  /// The warning broken into lines behind its mark: whole if it can be, since its end says what to do.
  static func warningLines(of session: Session, columns: Int) -> [String] {
    guard let warning = warning(of: session) else { return [] }
    let width = columns - 4
    let lines = wrapped(warning, width: width)
    guard lines.count > longestWarning else { return lines }
    let rest = lines[(longestWarning - 1)...].joined(separator: " ")
    return lines[..<(longestWarning - 1)] + [truncated(rest, width: width)]
  }

  /// More lines would leave too little of a small window.
  private static let longestWarning = 3
}
