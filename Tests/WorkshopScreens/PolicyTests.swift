import Terminal
import Testing

@testable import WorkshopScreens

/// What holds on every screen.
struct PolicyTests {
  @Test(arguments: Scene.all)
  func `drawing twice gives the same frame`(scene: Scene) {
    let sitting = scene.arrived
    #expect(sitting.surface == sitting.surface)
  }

  @Test(arguments: Scene.all)
  func `every screen can be read aloud`(scene: Scene) {
    let lines = scene.arrived.trainer.reading
    #expect(lines.contains { $0.says != "" })
    #expect(lines.count > 1)
  }

  @Test(arguments: Scene.all)
  func `every enabled binding does something`(scene: Scene) {
    let sitting = scene.arrived
    for binding in sitting.trainer.bindings where binding.isEnabled {
      let isAnswered = binding.keys.contains { key in
        var trainer = sitting.trainer
        let effects = trainer.receive(.key(key), at: sitting.now)
        var after = sitting
        after.trainer = trainer
        return !effects.isEmpty || after.surface != sitting.surface
      }
      #expect(isAnswered, "\(binding.label): \(binding.keys)")
    }
  }

  @Test(arguments: Scene.all)
  func `bindings use only keys that every terminal sends`(scene: Scene) {
    for binding in scene.arrived.trainer.bindings {
      #expect(binding.keys.contains { $0.isSafe }, "\(binding.label): \(binding.keys)")
      if let first = binding.keys.first { #expect(first.isSafe, "\(binding.label)") }
    }
  }

  @Test(arguments: Scene.all)
  func `every function key has a second route`(scene: Scene) {
    let sitting = scene.arrived
    for binding in sitting.trainer.bindings where binding.keys.contains(where: \.isFunction) {
      let isReachedOtherwise = binding.keys.contains { !$0.isFunction }
      // While typing, letters are text; Esc and a digit, or the palette, are the second route.
      #expect(
        isReachedOtherwise || sitting.trainer.isEditing, "\(binding.label): \(binding.keys)")
    }
  }

  @Test(arguments: Scene.all)
  func `the footer always shows how to go on, how to go back and how to get help`(scene: Scene) {
    var sitting = scene.arrived
    sitting.resize(rows: 18, columns: 60)
    let bindings = sitting.trainer.bindings.filter { $0.isEnabled }
    for key in [Key.enter, .escape, .function(1)]
    where bindings.contains(where: { $0.isPrimary && $0.keys.first == key }) {
      let label = key.label(in: Glyphs(.penuh))
      #expect(sitting.footer.contains("\(label) "), "\(label): \(sitting.footer)")
    }
    #expect(sitting.footer.contains("F1 "))
  }

  @Test(arguments: Scene.all)
  func `no key stands for two things on one screen`(scene: Scene) {
    let keys = scene.arrived.trainer.bindings.filter(\.isEnabled).flatMap(\.keys)
    let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 })
    #expect(twice.isEmpty)
  }

  @Test(arguments: Scene.all)
  func `resizing and coming back changes nothing`(scene: Scene) {
    var sitting = scene.arrived
    sitting.resize(rows: 43, columns: 132)
    let before = sitting.screen
    sitting.resize(rows: 18, columns: 60)
    sitting.resize(rows: 5, columns: 20)
    sitting.resize(rows: 43, columns: 132)
    #expect(sitting.screen == before)
  }

  @Test(arguments: Scene.all)
  func `no key and no paste stops a screen`(scene: Scene) {
    let keys: [Key] =
      [
        .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right,
        .pageUp, .pageDown, .home, .end, .character("z"), .character("1"), .character("9"),
        .character(" "), .character("€"), .alt("z"), .control("z"), .control("c"), .control("l"),
      ] + (1...12).map(Key.function)
    var sitting = scene.arrived
    sitting.resize(rows: 18, columns: 60)
    for (place, key) in keys.enumerated() {
      sitting.press(key)
      if place % 6 == 0 { sitting.send(.paste("satu\ndua\u{1B}[31m\n\nempat")) }
      #expect(sitting.surface.size == sitting.size)
    }
  }
}

extension Line {
  fileprivate var says: String {
    switch self {
    case .heading(let text), .text(let text): text
    case .field(let label, let value): label + value
    case .choice(_, let label, _): label
    }
  }
}

extension Key {
  fileprivate var isFunction: Bool {
    if case .function = self { true } else { false }
  }

  /// Keys of terminal.md 3.5: what every terminal sends, and no multiplexer or window manager takes.
  fileprivate var isSafe: Bool {
    switch self {
    case .character(let character): character.isASCII
    case .enter, .tab, .backTab, .escape, .delete, .backspace, .up, .down, .left, .right,
      .pageUp, .pageDown, .home, .end:
      true
    case .function(let number): (1...9).contains(number)
    case .control(let letter): "lnpqrsz".contains(letter)
    case .alt, .insert: false
    }
  }
}
