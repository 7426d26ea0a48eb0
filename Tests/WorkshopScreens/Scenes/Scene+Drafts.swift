import Terminal

extension Scene {
  /// The list of drafts.
  static let ofDrafts = [
    Scene("drafts-empty") { $0.press(.character("k")) },
    Scene("drafts") {
      $0.beginTask()
      $0.press(.character("p"), .escape, .escape, .escape, .escape)
      $0.press(.character("k"), .character("b"), .escape, .escape)
    },
    Scene("drafts-deleting") {
      $0.beginTask()
      $0.press(.escape, .escape, .escape, .character("k"), .character("x"))
    },
    Scene("drafts-deleted") {
      $0.beginTask()
      $0.press(.escape, .escape, .escape, .character("k"), .character("x"), .character("y"))
    },
    Scene("import") {
      $0.press(.character("k"), .character("i"))
      $0.type("buku.sop.yaml")
    },
    Scene("import-failed") {
      $0.press(.character("k"), .character("i"))
      $0.type("buku.sop.yaml")
      $0.press(.enter)
    },
    Scene("export") {
      $0.beginTask()
      $0.press(.character("s"))
    },
    Scene("export-over") {
      $0.beginTask()
      $0.press(.character("s"), .enter, .character("s"), .enter)
    },
  ]

  /// Writing a draft.
  static let inEditor = [
    Scene("editor-begins") { $0.press(.character("k"), .character("b")) },
    Scene("editor-title-typing") {
      $0.press(.character("k"), .character("b"))
      $0.type("Penyusunan Laporan Bulanan")
    },
    Scene("editor-title-lines") {
      $0.press(.character("k"), .character("b"))
      $0.type("Penyusunan Laporan Bulanan")
      $0.press(.enter)
      $0.type("Mengumpulkan data kegiatan")
    },
    Scene("editor-activities-empty") {
      $0.press(.character("k"), .character("b"), .escape, .character("2"))
    },
    Scene("editor-activities") { $0.beginTask() },
    Scene("editor-activities-right") {
      $0.beginTask()
      $0.press(.down)
      $0.press(.right, times: 4)
      $0.press(.down)
    },
    Scene("editor-activities-marked") {
      $0.beginTask()
      $0.press(.down, .down, .up)
      $0.press(.right, times: 4)
      $0.press(.left)
      $0.wait(milliseconds: 200)
      $0.press(.down)
      $0.press(.left, times: 3)
    },
    Scene("editor-activities-typing") {
      $0.beginTask()
      $0.press(.down, .down, .enter)
      $0.type(" yang panjang sekali supaya terlihat bagaimana baris ketikan melipat ke bawah")
    },
    Scene("editor-activities-lifted") {
      $0.beginTask()
      $0.press(.down, .down, .character(" "), .up)
    },
    Scene("editor-performers") {
      $0.beginTask()
      $0.press(.character("3"), .down)
    },
    Scene("editor-identity") {
      $0.beginTask()
      $0.press(.character("4"), .down, .down)
    },
    Scene("editor-identity-typing") {
      $0.beginTask()
      $0.press(.character("4"))
      $0.press(.down, times: 11)
      $0.press(.enter)
    },
    Scene("editor-date") {
      $0.press(.character("k"), .character("b"), .escape, .character("4"))
      $0.press(.down, times: 3)
      $0.press(.enter)
    },
  ]
}

extension Sitting {
  /// Opens the small course's task in the editor, from home.
  mutating func beginTask() {
    goToStep(6)
    press(.enter)
    wait(milliseconds: 2_000)
  }
}
