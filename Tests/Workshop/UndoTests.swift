import SOPDocument
import SOPRules
import Support
import Testing

@testable import Workshop

/// Undo and redo go back and forth exactly, however far.
struct UndoTests {
  private static let now = Timestamp(milliseconds: 0)

  private static func opened(_ sop: SOP) -> OpenDraft {
    let draft = Draft(id: Draft.ID("k"), title: "", text: "", task: nil, changedAt: now)
    return OpenDraft(draft: draft, sop: sop, problems: [], at: now)
  }

  @Test(arguments: 0..<40)
  func `any list of edits can be undone to the first and redone to the last`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var open = Self.opened(try SOP.reading(SOP.soundDraft).sop)
    var values = [open.sop]
    for _ in 0..<100 {
      open.apply(Edit.random(in: open.sop, by: &dice), joins: false, at: Self.now)
      if open.sop != values.last { values.append(open.sop) }
    }
    for value in values.dropLast().reversed() {
      open.undo(at: Self.now)
      #expect(open.sop == value)
    }
    #expect(!open.canUndo)
    for value in values.dropFirst() {
      open.redo(at: Self.now)
      #expect(open.sop == value)
    }
    #expect(!open.canRedo)
  }

  @Test(arguments: 0..<40)
  func `whatever was edited is printed and read back the same`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var sop = try SOP.reading(SOP.soundDraft).sop
    for _ in 0..<60 { sop.apply(Edit.random(in: sop, by: &dice)) }
    let text = sop.printed()
    #expect(try SOP.reading(text).sop.printed() == text)
  }

  @Test func `typing into one place is one step, a visit later another`() {
    var open = Self.opened(.ofFourRows)
    let place = Subject.cell(.a, .text)
    for (index, words) in ["M", "Me", "Men"].enumerated() {
      open.apply(.write(place, words), joins: index > 0, at: Self.now)
    }
    open.apply(.write(place, "Menerima"), joins: false, at: Self.now)
    open.undo(at: Self.now)
    #expect(open.sop.words(at: place) == "Men")
    open.undo(at: Self.now)
    #expect(open.sop == .ofFourRows)
    #expect(!open.canUndo)
  }

  @Test func `typing into another place begins a step of its own`() {
    var open = Self.opened(.ofFourRows)
    open.apply(.write(.cell(.a, .text), "x"), joins: false, at: Self.now)
    open.apply(.write(.cell(.b, .text), "y"), joins: true, at: Self.now)
    open.undo(at: Self.now)
    #expect(open.sop.words(at: .cell(.a, .text)) == "x")
  }

  @Test func `a change after an undo leaves nothing to redo`() {
    var open = Self.opened(.ofFourRows)
    open.apply(.addPerformer("Camat"), joins: false, at: Self.now)
    open.undo(at: Self.now)
    open.apply(.addPerformer("Lurah"), joins: false, at: Self.now)
    #expect(!open.canRedo)
  }

  @Test func `what changes nothing is no step`() {
    var open = Self.opened(.ofFourRows)
    open.apply(.removePerformer(9), joins: false, at: Self.now)
    #expect(!open.canUndo)
    #expect(open.revision == 0)
  }
}

extension Edit {
  /// Any edit at all, of what is there or of what is not.
  static func random(in sop: SOP, by dice: inout Dice) -> Edit {
    let raw = Int.random(in: 1...(sop.freshID.raw + 1), using: &dice)
    let id = sop.activities.randomElement(using: &dice)?.id ?? Activity.ID(raw)
    let other = Target.activity(sop.activities.randomElement(using: &dice)?.id ?? id)
    let index = Int.random(in: 0...3, using: &dice)
    let words = ["", "Memeriksa berkas", "5 menit", "KTP; KK", "- ", "a: b"].randomElement(
      using: &dice)
    let text = words ?? ""
    let place: Subject =
      [.field(.title), .field(.legalBasis), .performer(index), .branch(id, index)].randomElement(
        using: &dice) ?? .document
    return [
      .write(place, text), .write(.cell(id, .text), text), .write(.cell(id, .time), text),
      .write(.cell(id, .output), text), .insertActivity(at: index),
      .deleteActivity(id, redirect: other), .moveActivity(id, by: index - 2),
      .duplicateActivity(id), .addPerformer("Petugas \(index)"), .removePerformer(index),
      .movePerformer(index, by: 1 - index), .setSymbol(id, index == 0 ? nil : .end),
      .decide(id, question: "Sesuai?", yes: other, no: .activity(id)), .undecide(id),
      .addBranch(id, Branch(label: text, target: other)), .removeBranch(id, index),
      .retarget(id, index, other), .lead(id, to: index == 0 ? nil : [other]),
      .setStatus(index > 1 ? .inForce : .draft), .setKind(.nature, "teknis"),
    ].randomElement(using: &dice) ?? .insertActivity(at: 0)
  }
}
