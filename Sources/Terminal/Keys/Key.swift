/// A key, as the learner knows it; whichever bytes the terminal sends for it.
///
/// Ctrl-Left and Ctrl-Right arrive as `alt("b")` and `alt("f")`, Ctrl-Delete as `alt("d")`, Ctrl-Home and Ctrl-End as
/// `alt("<")` and `alt(">")`, Alt-Backspace as `control("w")`: the keys that have moved by words for fifty years. Bytes 8 and 127
/// are both `backspace`, 10 and 13 both `enter`; so there is no Ctrl-H, Ctrl-I, Ctrl-J, Ctrl-M and Ctrl-[.
/// Esc followed at once by a digit is a function key. Letters of `control` are lower case.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  case function(Int)
  case control(Character)
  case alt(Character)

  /// What the key is called on the screen.
  package func label(in glyphs: Glyphs) -> String {
    switch self {
    case .character(" "): "Spasi"
    // As it stands on the keyboard; letter commands ignore case.
    case .character(let character): character.uppercased()
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: glyphs.tier == .ascii ? "Atas" : String(glyphs.arrowUp)
    case .down: glyphs.tier == .ascii ? "Bawah" : String(glyphs.arrowDown)
    case .left: glyphs.tier == .ascii ? "Kiri" : String(glyphs.arrowLeft)
    case .right: glyphs.tier == .ascii ? "Kanan" : String(glyphs.arrowRight)
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    case .control(" "): "Ctrl-Spasi"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter.uppercased())"
    }
  }
}
