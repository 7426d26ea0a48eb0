import SOPRules

@testable import Coursework

/// A bank of one topic with one slot, whole and right.
enum BankSample {
  static let item = """
    ```latihan pilihan
    id: T1-C1-a1
    pelajaran: L01
    tingkat: C1
    kesulitan: mudah
    tanya: Mana yang terukur?
    opsi:
      - {id: a, teks: 15 menit, benar: ya, umpan: Ada angka dan satuan.}
      - {id: b, teks: secepatnya, umpan: Belum ada angka.}
    umpan_benar: Terukur.
    ```
    """

  static var pair: String { item + "\n\n" + item.replacing("a1", with: "a2") }

  static let head = "---\nformat: bank/1\ntopik: T1\n---\n\n"

  static let blueprint = """
    format: kisi-kisi/1
    lulus: 70
    menit: 1
    butir: 1
    topik:
      - {topik: T1, judul: Satu, pelajaran: [L01], sel: {C1: 1}}
    """

  static let trials = ["P-1", "P-2", "P-3"].map { id in
    item.replacing("T1-C1-a1", with: id)
      .split(separator: "\n")
      .filter { line in !["pelaj", "tingk", "kesul"].contains { line.hasPrefix($0) } }
      .joined(separator: "\n")
  }.joined(separator: "\n\n")

  static func folder(
    items: String, head: String = head, blueprint: String = blueprint, trials: String = trials
  ) -> Folder {
    .small(Sample.choice, changing: files(items, head, blueprint, trials))
  }

  private static func files(
    _ items: String, _ head: String, _ blueprint: String, _ trials: String
  ) -> [String: String] {
    [
      "bank/kisi-kisi.yaml": blueprint, "bank/T01.md": head + items + "\n",
      "bank/percobaan.md": "---\nformat: bank/1\n---\n\n" + trials + "\n",
    ]
  }

  /// A course of one lesson with the bank.
  static var files: [String: String] {
    let lesson = [Folder.smallHead, "## Awal\n\nIsi.", Sample.choice].joined(separator: "\n\n")
    return files(pair, head, blueprint, trials).merging(
      [
        "kursus.yaml": Folder.smallCourse, Folder.lessonPath: lesson + "\n",
        "istilah.md": "# Istilah\n\n## kegiatan\n\nSatu baris.\n",
      ]) { $1 }
  }

  /// What the gate says of the bank's files.
  static func problems(_ folder: Folder) -> [String] {
    AuthorGate(of: folder, by: .standard).problems().filter { $0.file.hasPrefix("bank/") }
      .map(\.words)
  }
}
