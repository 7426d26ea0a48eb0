import SOPDocument
import Workshop

/// Questions about where a row leads, as lists to choose from.
enum FlowDialog {
  /// What can be done with the flow of a row.
  static func screen(for id: Activity.ID, in sop: SOP) -> any Screen {
    guard let row = sop.row(of: id) else { return QuestionScreen("Alur", "", answers: []) }
    return sop.activities[row].branches.isEmpty
      ? ordinary(id, row, in: sop) : decision(id, row, in: sop)
  }

  private static func ordinary(_ id: Activity.ID, _ row: Int, in sop: SOP) -> QuestionScreen {
    var answers = [
      QuestionScreen.Answer(
        "Lanjut ke langkah berikutnya", [edit(.lead(id, to: nil)), edit(.setSymbol(id, nil))]),
      QuestionScreen.Answer(
        "Jadikan keputusan (ada Ya dan Tidak)", [.show(DecisionScreen(id, in: sop))]),
      QuestionScreen.Answer(
        "Alur selesai di langkah ini", [edit(.setSymbol(id, .end)), edit(.lead(id, to: nil))]),
    ]
    for other in sop.activities.indices where other != row && other != row + 1 {
      answers.append(
        QuestionScreen.Answer(
          "Lanjut ke langkah " + FlowWords.name(of: other, in: sop),
          [edit(.lead(id, to: [.activity(sop.activities[other].id)]))]))
    }
    return QuestionScreen(
      "Alur langkah \(row + 1)", "Sekarang: \(FlowWords.summary(of: row, in: sop, long: true)).",
      answers: answers + [QuestionScreen.Answer("Tidak mengubah", [])])
  }

  private static func decision(_ id: Activity.ID, _ row: Int, in sop: SOP) -> QuestionScreen {
    let activity = sop.activities[row]
    var answers = activity.branches.enumerated().map { index, branch in
      QuestionScreen.Answer(
        "Ubah tujuan \"\(branch.label)\" (sekarang \(FlowWords.target(branch.target, in: sop)))",
        [.show(target(of: id, branch: index, in: sop))])
    }
    answers.append(
      QuestionScreen.Answer(
        "Susun ulang pertanyaan dan cabang", [.show(DecisionScreen(id, in: sop))]))
    answers += activity.branches.enumerated().map { index, branch in
      QuestionScreen.Answer(
        "Ganti label \"\(branch.label)\"", [.show(LabelScreen(id, index, in: sop))])
    }
    let label = ["Tidak", "Ya"].first { name in !activity.branches.contains { $0.label == name } }
    answers.append(
      QuestionScreen.Answer(
        "Tambah cabang \(label.map { "\"\($0)\"" } ?? "lain")",
        [
          .show(
            choosing("Cabang baru", in: sop) {
              .addBranch(id, Branch(label: label ?? "", target: $0))
            })
        ]))
    if activity.branches.count > 1 {
      answers += activity.branches.enumerated().map { index, branch in
        QuestionScreen.Answer("Hapus cabang \"\(branch.label)\"", [edit(.removeBranch(id, index))])
      }
    }
    answers.append(QuestionScreen.Answer("Jadikan langkah biasa", [edit(.undecide(id))]))
    let question = activity.question.isEmpty ? "" : "\(activity.question.text) "
    return QuestionScreen(
      "Keputusan langkah \(row + 1)",
      question + FlowWords.summary(of: row, in: sop, long: true) + ".",
      answers: answers + [QuestionScreen.Answer("Tidak mengubah", [])])
  }

  /// Asks where a branch shall lead.
  private static func target(of id: Activity.ID, branch: Int, in sop: SOP) -> QuestionScreen {
    choosing("Cabang \"\(sop.words(at: .branch(id, branch)))\"", in: sop) {
      .retarget(id, branch, $0)
    }
  }

  /// Lists the rows, and makes an edit of the chosen one.
  private static func choosing(
    _ heading: String, in sop: SOP, _ edit: (Target) -> Edit
  ) -> QuestionScreen {
    let answers = sop.activities.indices.map { row in
      QuestionScreen.Answer(
        FlowWords.name(of: row, in: sop),
        [FlowDialog.edit(edit(.activity(sop.activities[row].id)))])
    }
    return QuestionScreen(
      heading, "Menuju langkah mana?",
      answers: answers + [QuestionScreen.Answer("Tidak mengubah", [])], isNumbered: false)
  }

  static func edit(_ edit: Edit) -> Act { .tell(.edits(edit, joins: false)) }
}
