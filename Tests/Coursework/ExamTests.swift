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

  @Test func `each wrong answer of an item reaches feedback of its own and does not pass`() throws {
    let bank = try bank()
    for item in bank.items {
      for slip in item.exercise.slips {
        let outcome = item.exercise.outcome(of: slip.answer, by: .standard)
        let said = outcome.feedback.filter { !$0.isRight }.map(\.feedback.what)
        #expect(said.contains(slip.feedback), "\(item.id): \(slip.answer)")
        #expect(
          !slip.isWhole || outcome.score * 100 < bank.blueprint.passMark * Outcome.fullMark,
          "\(item.id): \(slip.answer)")
      }
    }
  }

  @Test func `half of many learners begin with form A`() {
    let first = (0..<1_000).map { Exam.firstForm(of: "peserta-\($0)") }
    #expect((400...600).contains(first.count { $0 == .a }))
    #expect(Exam.firstForm(of: "p1") == Exam.firstForm(of: "p1"))
  }

  // MARK: What the gate says

  private func problems(items: String, blueprint: String = BankSample.blueprint) -> [String] {
    BankSample.problems(BankSample.folder(items: items, blueprint: blueprint))
  }

  private var pair: String { BankSample.pair }

  @Test func `a sound bank gives nothing to say`() {
    #expect(problems(items: pair) == [])
  }

  @Test func `a cell without two parallel versions cannot serve two forms`() {
    #expect(
      problems(items: BankSample.item) == [
        "bank/kisi-kisi.yaml:1:1: Sel T1 C1 meminta 1 butir; baru 0 yang punya dua versi setara. Tambah versinya."
      ])
  }

  @Test func `versions of one slot must be alike`() {
    let other = BankSample.item.replacing("a1", with: "a2").replacing("mudah", with: "sukar")
    #expect(
      problems(items: BankSample.item + "\n\n" + other).contains {
        $0.contains("Butir T1-C1-a2 setara dengan T1-C1-a1")
      })
  }

  @Test(arguments: [
    ("tingkat: C1", "tingkat: C9", "Isi \"tingkat\" \"C9\" tidak dikenal"),
    ("kesulitan: mudah", "kesulitan: muda", "maksudnya \"mudah\""),
    ("pelajaran: L01", "pelajaran: L99", "Pelajaran \"L99\" tidak dikenal"),
    ("benar: ya, ", "", "Tandai tepat satu opsi"),
    ("id: T1-C1-a1", "id: T1-C1-1", "ditulis topik, tingkat, tempat, dan versi"),
    ("id: T1-C1-a1", "id: T1-C2-a1", "ditulis topik, tingkat, tempat, dan versi"),
    ("id: T1-C1-a1", "id: T1-C1-a2", "sudah dipakai"),
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

  @Test(arguments: [
    ("format: bank/1", "format: bank/2", "tulis \"bank/1\""),
    ("format: bank/1\n", "", "\"format\" pada kepala bank belum diisi"),
    ("topik: T1", "topik: T2", "kepalanya menyebut T2"),
    ("topik: T1", "topiik: T1", "maksudnya \"topik\"?"),
    ("format: bank/1\ntopik: T1", "", "Kepala berkas belum diisi"),
    ("format: bank/1", "format: [", "T01.md:"),
  ])
  func `a head of the bank that says something else is told`(wrong: (String, String, String)) {
    let head = BankSample.head.replacing(wrong.0, with: wrong.1)
    let found = BankSample.problems(BankSample.folder(items: pair, head: head))
    #expect(found.contains { $0.hasPrefix("bank/T01.md:") && $0.contains(wrong.2) }, "\(found)")
  }

  @Test func `an item stands on a lesson of its topic, a topic on lessons there are`() {
    let blueprint = BankSample.blueprint.replacing("pelajaran: [L01]", with: "pelajaran: [L02]")
    let found = problems(items: pair, blueprint: blueprint)
    #expect(found.contains { $0.contains("topik T1 memuat L02, bukan L01") }, "\(found)")
    #expect(found.contains { $0.contains("menyebut pelajaran \"L02\" yang tidak ada") })
  }

  @Test func `a trial bears a name of its own form`() {
    let trials = BankSample.trials.replacing("id: P-1", with: "id: X1")
    let found = BankSample.problems(BankSample.folder(items: pair, trials: trials))
    #expect(found.contains { $0.hasPrefix("bank/percobaan.md:") && $0.contains("\"P-1\"") })
  }

  @Test(arguments: Exam.Length.allCases)
  func `hundreds of pairs of forms are parallel and share nothing`(length: Exam.Length) throws {
    let bank = try bank()
    for seed in 1...400 {
      let (a, b) = (
        bank.form(.a, length: length, seed: seed), bank.form(.b, length: length, seed: seed)
      )
      func shape(_ form: [Item]) -> [String] {
        form.map { "\($0.topic) \($0.level) \($0.kind) \($0.difficulty) \($0.slot)" }
      }
      #expect(shape(a) == shape(b), "benih \(seed)")
      #expect(Set(a.map(\.id)).isDisjoint(with: b.map(\.id)), "benih \(seed)")
      #expect(Set(a.map(\.id)).count == a.count && Set(b.map(\.id)).count == b.count)
    }
  }

  @Test(arguments: Exam.Length.allCases)
  func `every question of a test fits the answer sheet and is scored from it`(
    length: Exam.Length
  ) throws {
    for item in try bank().form(.a, length: length, seed: 3) + bank().form(.b, seed: 3) {
      #expect(item.exercise.fitsAnswerSheet, "\(item.id)")
      let answer = try #require(item.exercise.answer(inCell: item.exercise.keyCell), "\(item.id)")
      #expect(item.exercise.outcome(of: answer, by: .standard).isFull, "\(item.id)")
    }
  }

  @Test func `a sum that does not agree with the cells is told`() {
    let blueprint = BankSample.blueprint.replacing("butir: 1", with: "butir: 2")
    #expect(
      problems(items: pair, blueprint: blueprint) == [
        "bank/kisi-kisi.yaml:4:8: \"butir\" 2, sedangkan sel-selnya berjumlah 1; samakan."
      ])
  }
}

extension Exercise {
  /// The key as somebody would write it into a cell of the answer sheet.
  fileprivate var keyCell: String {
    switch kind {
    case .choice(let choice):
      return choice.options.indices.filter { choice.options[$0].isRight }
        .map(ExerciseSheet.letter).joined()
    case .blank(let blank): return blank.accepted.first ?? ""
    case .ordering(let ordering):
      let places = ordering.inOrder.map(\.id)
      return ordering.printed.map { String((places.firstIndex(of: $0.id) ?? -1) + 1) }
        .joined(separator: " ")
    case .matching(let matching):
      return matching.left.compactMap { left in
        matching.right.firstIndex { $0.id == left.match }.map(ExerciseSheet.letter)
      }.joined(separator: " ")
    default: return ""
    }
  }
}
