import SOPRules
import Testing

@testable import Coursework

@Suite struct `Tests drawn from the item bank` {
  private static let shipped = ItemBank.reading(from: .shipped).0

  private func bank() throws -> ItemBank { try #require(Self.shipped) }

  @Test func `the shipped bank is read without anything to mend`() {
    let (bank, problems) = ItemBank.reading(from: .shipped)
    #expect(problems == [])
    #expect((bank?.items.count ?? 0) >= 90)
    #expect(bank?.trials.count == 3)
  }

  @Test(arguments: 1...40)
  func `both forms fill each cell of the blueprint with the same types and difficulty`(
    seed: Int
  ) throws {
    let bank = try bank()
    let (a, b) = (bank.form(.a, seed: seed), bank.form(.b, seed: seed))
    for topic in bank.blueprint.topics {
      for cell in topic.cells {
        func drawn(_ form: [Item]) -> [String] {
          form.filter { $0.topic == topic.id && $0.level == cell.level }
            .map { "\($0.kind) \($0.difficulty) \($0.slot)" }.sorted()
        }
        #expect(drawn(a).count == cell.count)
        #expect(drawn(a) == drawn(b))
      }
    }
    #expect(Set(a.map(\.id)).isDisjoint(with: b.map(\.id)))
    #expect(a.count == 30)
  }

  @Test func `the same seed draws the same form, another seed another one`() throws {
    let bank = try bank()
    #expect(bank.form(.a, seed: 7) == bank.form(.a, seed: 7))
    #expect(bank.form(.a, seed: 7) != bank.form(.a, seed: 8))
  }

  @Test func `the short test asks what its column of the blueprint says`() throws {
    let bank = try bank()
    for seed in 1...20 {
      let (a, b) = (
        bank.form(.a, length: .short, seed: seed), bank.form(.b, length: .short, seed: seed)
      )
      #expect(a.map(\.slot) == b.map(\.slot))
      for topic in bank.blueprint.topics {
        #expect(a.count { $0.topic == topic.id } == topic.short)
      }
    }
  }

  @Test func `every item's key earns everything and a blank answer nothing`() throws {
    for item in try bank().items {
      let key = try #require(item.exercise.key)
      #expect(item.exercise.outcome(of: key, by: .standard).isFull, "\(item.id)")
      #expect(item.exercise.outcome(of: .text(""), by: .standard).score == 0, "\(item.id)")
    }
  }

  @Test func `half of many learners begin with form A`() {
    let first = (0..<1_000).map { Exam.firstForm(of: "peserta-\($0)") }
    #expect((400...600).contains(first.count { $0 == .a }))
    #expect(Exam.firstForm(of: "p1") == Exam.firstForm(of: "p1"))
  }

  // MARK: What the gate says

  private static let item = """
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

  private static let head = "---\nformat: bank/1\n---\n\n"

  private static let blueprint = """
    format: kisi-kisi/1
    lulus: 70
    menit: 1
    butir: 1
    topik:
      - {topik: T1, judul: Satu, pelajaran: [L01], sel: {C1: 1}}
    """

  private func problems(items: String, blueprint: String = Self.blueprint) -> [String] {
    let trials = ["P-1", "P-2", "P-3"].map {
      Self.item.replacing("T1-C1-a1", with: $0)
        .split(separator: "\n")
        .filter { line in !["pelaj", "tingk", "kesul"].contains { line.hasPrefix($0) } }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
    let folder = Folder.small(
      Sample.choice,
      changing: [
        "bank/kisi-kisi.yaml": blueprint, "bank/T01.md": Self.head + items + "\n",
        "bank/percobaan.md": Self.head + trials + "\n",
      ])
    return AuthorGate(of: folder, by: .standard).problems()
      .filter { $0.file.hasPrefix("bank/") }.map(\.words)
  }

  private var pair: String { Self.item + "\n\n" + Self.item.replacing("a1", with: "a2") }

  @Test func `a sound bank gives nothing to say`() {
    #expect(problems(items: pair) == [])
  }

  @Test func `a cell without two parallel versions cannot serve two forms`() {
    #expect(
      problems(items: Self.item) == [
        "bank/kisi-kisi.yaml:1:1: Sel T1 C1 meminta 1 butir; baru 0 yang punya dua versi setara. Tambah versinya."
      ])
  }

  @Test func `versions of one slot must be alike`() {
    let other = Self.item.replacing("a1", with: "a2").replacing("mudah", with: "sukar")
    #expect(
      problems(items: Self.item + "\n\n" + other).contains {
        $0.contains("Butir T1-C1-a2 setara dengan T1-C1-a1")
      })
  }

  @Test(arguments: [
    ("tingkat: C1", "tingkat: C9", "Isi \"tingkat\" \"C9\" tidak dikenal"),
    ("kesulitan: mudah", "kesulitan: muda", "maksudnya \"mudah\""),
    ("pelajaran: L01", "pelajaran: L99", "Pelajaran \"L99\" tidak dikenal"),
    ("benar: ya, ", "", "Tandai tepat satu opsi"),
    ("tingkat: C1\n", "", "Kunci \"tingkat\" pada butir belum diisi."),
    (
      "umpan_benar: Terukur.", "bantuan: [Lihat.]\numpan_benar: Terukur.", "Butir tes tanpa bantuan"
    ),
  ])
  func `a broken item is told with its place`(wrong: (String, String, String)) {
    let broken = pair.replacing(wrong.0, with: wrong.1, maxReplacements: 1)
    let found = problems(items: broken)
    #expect(found.contains { $0.hasPrefix("bank/T01.md:") && $0.contains(wrong.2) }, "\(found)")
  }

  @Test func `a sum that does not agree with the cells is told`() {
    let blueprint = Self.blueprint.replacing("butir: 1", with: "butir: 2")
    #expect(
      problems(items: pair, blueprint: blueprint) == [
        "bank/kisi-kisi.yaml:4:8: \"butir\" 2, sedangkan sel-selnya berjumlah 1; samakan."
      ])
  }
}
