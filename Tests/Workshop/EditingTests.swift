import SOPDocument
import Testing
import Workshop

/// What each edit makes of a draft of four rows: A leads to B, B is a decision back to A, then C, D.
struct EditingTests {
  private let sop = SOP.ofFourRows

  @Test func `words go into any cell, lists split as people type them`() {
    var sop = sop
    sop.apply(.write(.cell(.b, .text), "Memeriksa berkas"))
    sop.apply(.write(.cell(.b, .requirements), "1. KTP 2. Kartu keluarga"))
    sop.apply(.write(.field(.legalBasis), "UU 25 Tahun 2009; Permen 35 Tahun 2012"))
    #expect(sop[.b]?.text.text == "Memeriksa berkas")
    #expect(sop[.b]?.requirements.items == ["KTP", "Kartu keluarga"])
    #expect(sop.identity.legalBasis.items.count == 2)
  }

  @Test(arguments: SOP.places)
  func `what was written into a place is read back from it`(place: Subject) {
    var sop = sop
    sop.apply(.write(place, "satu dua"))
    #expect(sop.words(at: place) == "satu dua")
  }

  @Test func `renaming a performer renames it in every row`() {
    var sop = sop
    sop.apply(.write(.performer(1), "Petugas Loket"))
    #expect(sop.performers.items == ["Pemohon", "Petugas Loket"])
    #expect(sop[.b]?.performers.items == ["Petugas Loket"])
  }

  @Test(arguments: [(-5, 0), (0, 0), (2, 2), (99, 4)])
  func `a row comes in at its place, as near as there is one`(at: Int, row: Int) {
    var sop = sop
    sop.apply(.insertActivity(at: at))
    #expect(sop.activities.count == 5)
    #expect(sop.activities[row].text.isEmpty)
    #expect(Set(sop.activities.map(\.id)).count == 5)
  }

  @Test func `a row put before the first leaves one start, one put after the last leaves one end`()
  {
    var sop = sop
    sop.apply(.setSymbol(.a, .start))
    sop.apply(.setSymbol(.d, .end))
    sop.apply(.insertActivity(at: 0))
    sop.apply(.insertActivity(at: 5))
    #expect(
      sop.activities.indices.map { sop.symbol(at: $0) }
        == [.start, .process, .decision, .process, .process, .end])
  }

  @Test func `an end stated in the middle stays there when rows move`() {
    var sop = sop
    sop.apply(.setSymbol(.c, .end))
    sop.apply(.insertActivity(at: 4))
    #expect(sop[.c]?.symbol.value == .end)
  }

  @Test func `arrows of a deleted row lead to where the learner says`() {
    var sop = sop
    sop.apply(.lead(.d, to: [.activity(.a), .activity(.c)]))
    sop.apply(.deleteActivity(.a, redirect: .activity(.c)))
    #expect(sop[.a] == nil)
    #expect(sop[.b]?.branches.map(\.target) == [.activity(.c), .activity(.c)])
    #expect(sop[.d]?.next == [.activity(.c), .activity(.c)])
  }

  @Test func `a row made after a deletion takes nothing over from the deleted one`() throws {
    let reading = try SOP.reading(
      """
      langkah:
        - kegiatan: Menerima surat
        - kegiatan: Mencatat surat
          bentuk: bulat
      """)
    var sop = reading.sop
    let last = try #require(sop.activities.last?.id)
    sop.apply(.deleteActivity(last, redirect: .nowhere("")))
    sop.apply(.insertActivity(at: 1))
    #expect(!sop.printed().contains("bulat"))
  }

  @Test(arguments: [
    (Activity.ID.a, 1, [2, 1, 3, 4]), (.a, 9, [2, 3, 4, 1]), (.d, -9, [4, 1, 2, 3]),
  ])
  func `a row moves with its arrows, no further than the table goes`(
    id: Activity.ID, step: Int, order: [Int]
  ) {
    var sop = sop
    sop.apply(.moveActivity(id, by: step))
    #expect(sop.activities.map(\.id.raw) == order)
    #expect(sop[.b]?.branches.map(\.target) == [.activity(.c), .activity(.a)])
  }

  @Test func `a duplicate stands below its row and is one of its own`() {
    var sop = sop
    sop.apply(.duplicateActivity(.b))
    #expect(sop.activities.count == 5)
    #expect(sop.activities[2].branches == sop.activities[1].branches)
    #expect(sop.activities[2].id != .b)
  }

  @Test func `a performer taken away is taken out of every row`() {
    var sop = sop
    sop.apply(.addPerformer("Camat"))
    sop.apply(.movePerformer(2, by: -9))
    #expect(sop.performers.items == ["Camat", "Pemohon", "Petugas"])
    sop.apply(.removePerformer(1))
    #expect(sop.performers.items == ["Camat", "Petugas"])
    #expect(sop[.a]?.performers.isEmpty == true)
  }

  @Test func `a decision gets its question and its two answers, and can be taken back`() {
    var sop = sop
    sop.apply(.lead(.c, to: [.activity(.a)]))
    sop.apply(.decide(.c, question: "Sesuai?", yes: .activity(.d), no: .activity(.b)))
    #expect(sop.symbol(at: 2) == .decision)
    #expect(sop[.c]?.question.text == "Sesuai?")
    #expect(sop[.c]?.branches.map(\.label) == ["Ya", "Tidak"])
    #expect(sop[.c]?.next == nil)
    sop.apply(.undecide(.c))
    #expect(sop.symbol(at: 2) == .process)
    #expect(sop[.c]?.branches.isEmpty == true)
  }

  @Test(arguments: [
    "cabang: Ya ke 3", "cabang: [[Ya], {label: Tidak, ke: 1}]",
    "cabang: [{label: Ya, ke: 3, warna: hijau}]",
  ])
  func `branches that could not be read give way to new ones, or to none`(cell: String) throws {
    let text = "langkah:\n- kegiatan: a\n- {kegiatan: b, \(cell)}\n- kegiatan: c\n"
    var sop = try SOP.reading(text).sop
    let id = sop.activities[1].id
    #expect(sop.leftovers.count == 1 && sop.symbol(at: 1) == .decision)
    var decided = sop
    decided.apply(.decide(id, question: "Sesuai?", yes: .nowhere("3"), no: .nowhere("1")))
    #expect(decided.leftovers.isEmpty && decided.activities[1].branches.count == 2)
    sop.apply(.undecide(id))
    #expect(sop.leftovers.isEmpty && sop.symbol(at: 1) == .process)
  }

  @Test func `what was kept of a branch goes with it, and moves up with it`() throws {
    let branches = ["x", "y", "z"].enumerated().map {
      "{label: \($1), ke: \($0 + 1), catatan: \($1)}"
    }
    let text =
      "langkah:\n- kegiatan: a\n- {kegiatan: b, cabang: [\(branches.joined(separator: ", "))]}\n- {}\n"
    var sop = try SOP.reading(text).sop
    let id = sop.activities[1].id
    sop.apply(.removeBranch(id, 1))
    #expect(sop.leftovers.map(\.home) == [.branch(id, 0), .branch(id, 1)])
    #expect(sop.leftovers.map(\.text) == ["catatan: x", "catatan: z"])
    #expect(try SOP.reading(sop.printed()).sop == sop)
    sop.apply(.removeBranch(id, 7))
    #expect(sop.activities[1].branches.count == 2 && sop.leftovers.count == 2)
  }

  @Test func `the copy of a row keeps what could not be read in it`() throws {
    let text = "langkah:\n- kegiatan: a\n- {kegiatan: b, cabang: Ya ke 3}\n- kegiatan: c\n"
    var sop = try SOP.reading(text).sop
    sop.apply(.duplicateActivity(sop.activities[1].id))
    #expect(sop.leftovers.count == 2 && sop.isUnread(.branches, of: sop.activities[2].id))
  }

  @Test func `branches come, lead elsewhere, are renamed and go`() {
    var sop = sop
    sop.apply(.addBranch(.b, Branch(label: "Ragu", target: .nowhere("?"))))
    sop.apply(.retarget(.b, 2, .activity(.d)))
    sop.apply(.write(.branch(.b, 2), "Belum jelas"))
    sop.apply(.removeBranch(.b, 0))
    #expect(
      sop[.b]?.branches == [
        Branch(label: "Tidak", target: .activity(.a)),
        Branch(label: "Belum jelas", target: .activity(.d)),
      ])
  }

  @Test func `an exemption follows its row, and goes with it`() {
    var sop = sop
    sop.exemptions = [
      Exemption(rule: "KG-04", row: 3, reason: "satu meja"),
      Exemption(rule: "JD-01", reason: "lama"),
    ]
    sop.apply(.moveActivity(.c, by: -2))
    #expect(sop.exemptions.map(\.row) == [1, nil])
    sop.apply(.deleteActivity(.c, redirect: .nowhere("")))
    #expect(sop.exemptions.map(\.rule) == ["JD-01"])
  }

  @Test(arguments: SOP.editsOfNothing)
  func `an edit of what is no longer there changes nothing`(edit: Edit) {
    var sop = sop
    sop.apply(edit)
    #expect(sop == self.sop)
  }
}

extension Activity.ID {
  static let a = Activity.ID(1)
  static let b = Activity.ID(2)
  static let c = Activity.ID(3)
  static let d = Activity.ID(4)
}

extension SOP {
  static let ofFourRows: SOP = {
    var sop = SOP()
    sop.performers = Written(items: ["Pemohon", "Petugas"])
    for (row, text) in ["Menyerahkan", "Memeriksa", "Mencatat", "Menerima"].enumerated() {
      var activity = Activity(id: Activity.ID(row + 1))
      activity.text = Written(text: text)
      activity.performers = Written(items: [row == 0 || row == 3 ? "Pemohon" : "Petugas"])
      sop.activities.append(activity)
    }
    sop.activities[1].branches = [
      Branch(label: "Ya", target: .activity(.c)), Branch(label: "Tidak", target: .activity(.a)),
    ]
    return sop
  }()

  /// Every place that words can be put into.
  static let places: [Subject] =
    IdentityField.allCases.map { .field($0) } + Subject.Promise.allCases.map { .promise($0) }
    + [.declaredTotal, .performer(0), .branch(.b, 1)]
    + [Cell.text, .performers, .joint, .question, .requirements, .time, .output, .remark].map {
      .cell(.c, $0)
    }

  static let editsOfNothing: [Edit] = {
    let gone = Activity.ID(99)
    return [
      .write(.cell(gone, .text), "x"), .write(.performer(9), "x"), .write(.branch(.a, 0), "x"),
      .deleteActivity(gone, redirect: .nowhere("")), .moveActivity(gone, by: 1),
      .duplicateActivity(gone), .removePerformer(9), .movePerformer(-1, by: 1),
      .setSymbol(gone, .end), .decide(gone, question: "?", yes: .nowhere(""), no: .nowhere("")),
      .undecide(gone), .addBranch(gone, Branch(label: "", target: .nowhere(""))),
      .removeBranch(.b, 7), .retarget(.b, -1, .activity(.a)), .lead(gone, to: []),
    ]
  }()
}
