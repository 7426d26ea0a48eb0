import Terminal
import Workshop

extension Scene {
  /// Home and what is reached from it.
  static let atHome = [
    Scene("home"),
    Scene("home-under-way") {
      $0.press(.enter, .right, .down, .enter, .enter, .escape)
    },
    Scene("home-in-memory", disk: .inMemory),
    Scene("home-read-only", disk: .readOnly),
    Scene("leaving-unsaved", disk: .inMemory) { $0.press(.character("q")) },
    Scene("folder", disk: .inMemory) { $0.press(.character("q"), .enter) },
    Scene("name") { $0.press(.character("n"), .tab) },
    Scene("lessons") { $0.press(.character("m"), .down) },
    Scene("lessons-search") {
      $0.press(.character("m"), .character("/"))
      $0.type("simb")
    },
    Scene("lessons-search-none") {
      $0.press(.character("m"), .character("/"))
      $0.type("zzz")
    },
    Scene("lesson-reset") { $0.press(.character("m"), .character("x")) },
    Scene("settings") { $0.press(.character("s"), .down) },
  ]
}

extension MemoryDisk {
  /// A home that cannot be written.
  static let inMemory = {
    var disk = MemoryDisk.ofRahma
    disk.storage = .inMemory(reason: "folder /home/rahma/bimtek belum dapat ditulisi.")
    return disk
  }()

  /// Another window has the work open.
  static let readOnly = {
    var disk = MemoryDisk.ofRahma
    disk.storage = .readOnly(reason: "Pekerjaan ini sedang terbuka di jendela lain.")
    return disk
  }()
}
