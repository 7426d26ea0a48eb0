import SOPDocument
import Support

extension SOP {
  private static let texts = [
    "Menerima berkas", "Ya", "tidak ada", "-", "a: b", "x #y", "[a]", "\"kutip\"", "'", "1", "007",
    "no", "null",
    "baris\nkedua", " tepi ", "é – “x”", "*x", "&", "5 menit", "secepatnya", "{a}", "a, b", "- x",
    "|", "?", "\t",
    "...", "---", "~", "\\", "2026-01-12", "31 Februari 2026", "Camat: sementara", "#", "\u{7}",
    "=", "%",
  ]

  private static func text(_ dice: inout Dice) -> Written<String> {
    Int.random(in: 0...3, using: &dice) == 0
      ? .empty : Written(text: texts.randomElement(using: &dice) ?? "")
  }

  private static func word(of known: [String], _ dice: inout Dice) -> Written<String> {
    Written(text: (known + ["", "tidak ada", "-"]).randomElement(using: &dice) ?? "")
  }

  private static func list(_ dice: inout Dice) -> Written<[String]> {
    Written(
      items: (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        texts.randomElement(using: &dice) ?? ""
      })
  }

  private static func target(_ count: Int, _ dice: inout Dice) -> Target {
    Int.random(in: 0...4, using: &dice) == 0
      ? .nowhere(["selesai", "", "99", "a, b"].randomElement(using: &dice) ?? "")
      : .activity(Activity.ID(Int.random(in: 1...count, using: &dice)))
  }

  private static func activity(_ row: Int, of count: Int, _ dice: inout Dice) -> Activity {
    var activity = Activity(id: Activity.ID(row))
    if Int.random(in: 0...3, using: &dice) == 0 {
      let number = Int.random(in: 1...count, using: &dice)
      activity.writtenNumber = Written(words: "\(number)", meaning: .value(number))
    }
    activity.text = text(&dice)
    activity.performers = list(&dice)
    activity.joint = list(&dice)
    if Bool.random(using: &dice) {
      let symbol =
        [FlowSymbol.start, .process, .decision, .end, .foreign("awan")]
        .randomElement(using: &dice) ?? .start
      activity.symbol = Written(words: symbol.word, meaning: .value(symbol))
    }
    activity.question = text(&dice)
    activity.branches = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
      Branch(
        label: texts.randomElement(using: &dice) ?? "", target: target(count, &dice))
    }
    if Int.random(in: 0...2, using: &dice) == 0 {
      activity.next = (0..<Int.random(in: 0...3, using: &dice)).map { _ in target(count, &dice) }
    }
    activity.requirements = list(&dice)
    activity.time = Written(text: texts.randomElement(using: &dice) ?? "")
    activity.output = list(&dice)
    activity.remark = text(&dice)
    return activity
  }

  /// An SOP of chance, its words full of signs that mean something to YAML.
  static func random(_ dice: inout Dice) -> SOP {
    var sop = SOP()
    if Bool.random(using: &dice) { sop.status = Written(words: "draf", meaning: .value(.draft)) }
    sop.kind.nature = word(of: Kind.natures, &dice)
    sop.kind.reach = word(of: Kind.reaches, &dice)
    sop.identity.isPresent = true
    sop.identity.title = text(&dice)
    sop.identity.number = text(&dice)
    // What is no date is told by a problem, and these drafts have none.
    let dates = ["", "12 Januari 2026", "2026-01-12", "Januari 2026", "29 Februari 2028"]
    sop.identity.createdOn = Written(text: dates.randomElement(using: &dice) ?? "")
    sop.identity.revisedOn = Written(text: "-")
    sop.identity.approval.name = text(&dice)
    sop.identity.approval.nip = Written(text: "197803122005012003")
    sop.identity.legalBasis = list(&dice)
    sop.identity.warnings = list(&dice)
    sop.promise.requirements = list(&dice)
    sop.promise.product = text(&dice)
    sop.declaredTotal = Written(text: texts.randomElement(using: &dice) ?? "")
    sop.performers = list(&dice)
    let count = Int.random(in: 1...6, using: &dice)
    sop.activities = (1...count).map { activity($0, of: count, &dice) }
    sop.exemptions = (0..<Int.random(in: 0...2, using: &dice)).map { _ in
      Exemption(
        rule: "AL-08", row: Bool.random(using: &dice) ? 3 : nil,
        reason: texts.randomElement(using: &dice) ?? "")
    }
    return sop
  }
}
