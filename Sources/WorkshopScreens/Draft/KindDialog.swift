import SOPDocument
import Workshop

/// Questions about the status and the sort of an SOP, as lists to choose from.
enum KindDialog {
  static func status(of sop: SOP) -> QuestionScreen {
    QuestionScreen(
      "Status", "Selama draf, nomor, tanggal, nama, dan tanda tangan boleh menyusul.",
      answers: [
        QuestionScreen.Answer("Draf: masih disusun", [FlowDialog.edit(.setStatus(.draft))]),
        QuestionScreen.Answer(
          "Ditetapkan: sudah disahkan", [FlowDialog.edit(.setStatus(.inForce))]),
        QuestionScreen.Answer("Tidak mengubah", []),
      ], preferred: sop.isInForce ? 1 : 0)
  }

  static func kind(of sop: SOP) -> QuestionScreen {
    let answers = KindAxis.allCases.map { axis in
      let words = axis.words(in: sop.kind)
      return QuestionScreen.Answer(
        "\(axis.label): \(words.isEmpty ? "belum ditentukan" : words)",
        [.show(choosing(axis, in: sop))])
    }
    return QuestionScreen(
      "Jenis SOP", "Menentukan aturan mana yang berlaku. Boleh diisi sebagian.",
      answers: answers + [QuestionScreen.Answer("Selesai", [])])
  }

  private static func choosing(_ axis: KindAxis, in sop: SOP) -> QuestionScreen {
    let now = axis.words(in: sop.kind)
    let answers = axis.choices.map { choice in
      QuestionScreen.Answer(choice, [FlowDialog.edit(.setKind(axis, choice))])
    }
    return QuestionScreen(
      axis.label, "",
      answers: answers + [
        QuestionScreen.Answer("belum ditentukan", [FlowDialog.edit(.setKind(axis, ""))]),
        QuestionScreen.Answer("Tidak mengubah", []),
      ], preferred: axis.choices.firstIndex(of: now) ?? 0)
  }
}
