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
    Scene("home-newer", disk: .newer),
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
    disk.storage = .inMemory(
      reason: "Belum dapat menulis di /home/rahma/bimtek. Pilih folder lain, atau minta izin "
        + "menulis kepada pengelola komputer ini.")
    return disk
  }()

  /// Another window has the work open.
  static let readOnly = {
    var disk = MemoryDisk.ofRahma
    disk.storage = .readOnly(
      reason: "Pekerjaan peserta ini sedang terbuka di jendela lain. Tutup jendela itu, lalu buka "
        + "lagi di sini.")
    return disk
  }()

  /// A newer program wrote the work.
  static let newer = {
    var disk = MemoryDisk.ofRahma
    disk.storage = .readOnly(
      reason: "Pekerjaan peserta ini ditulis oleh bimtek yang lebih baru. Perbarui bimtek di "
        + "komputer ini untuk melanjutkan. Berkasnya /home/rahma/bimtek/peserta/p1.sqlite.")
    return disk
  }()
}
