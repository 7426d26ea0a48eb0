import SOPDocument
import SOPRules

extension Exercise {
  /// The exercise for a pen.
  package var sheet: ExerciseSheet {
    switch kind {
    case .choice(let choice): sheet(choice)
    case .blank(let blank):
      ExerciseSheet(
        instruction: "Tulis jawabannya.", parts: [.lines(1)],
        key: blank.accepted.first.map { [$0] } ?? [])
    case .ordering(let ordering): sheet(ordering)
    case .matching(let matching): sheet(matching)
    case .flawHunt(let hunt): sheet(hunt)
    case .completing(let completing): sheet(completing)
    case .prediction(let prediction):
      sheet(
        "Tandai semua aturan yang belum dipenuhi naskah ini.",
        [
          .draft(prediction.draft.sop),
          .marks(.several, prediction.choice(by: .standard).options.map(\.text)),
        ])
    case .appraisal(let appraisal):
      sheet(
        "Nilai naskah ini; tulis huruf tingkatnya di depan setiap kriteria.",
        [
          .draft(appraisal.draft.sop), .marks(.blank, appraisal.matching.left.map(\.text)),
          .letters(appraisal.matching.right.map(\.text)),
        ])
    case .mending(let mending):
      sheet(
        "Tulis tempat yang Anda ubah dan isinya yang baru.",
        [.draft(mending.draft.sop), .room(["Tempat", "Seharusnya"], mending.targets.count + 3)])
    case .caseTest(let test): sheet(test)
    case .drafting(let drafting):
      sheet(
        "Susun SOP-nya pada formulir kosong di bagian belakang, atau di kertas tersendiri.",
        [.pages(drafting.pages)] + (drafting.draft.sop == SOP() ? [] : [.draft(drafting.draft.sop)])
      )
    case .drawing(let drawing): sheet(drawing)
    }
  }

  private func sheet(_ drawing: FlowDrawing) -> ExerciseSheet {
    let sop = drawing.draft.sop
    return sheet(
      "Tulis nomor dan kegiatannya menurut urutan, lalu gambar simbol dan panahnya.",
      [
        .words("Kegiatan, belum berurutan:"), .letters(sop.activities.map(\.text.words)),
        .chart(performers: sop.performers.items, rows: sop.activities.count),
      ])
  }

  private func sheet(_ test: CaseTest) -> ExerciseSheet {
    sheet(
      "Ikuti alurnya untuk setiap kejadian, lalu perbaiki panah yang belum sampai.",
      [
        .draft(test.draft.sop),
        .table(
          header: ["Kejadian", "Harus sampai", "Berhenti di langkah"],
          rows: test.cards.map { [$0.event, $0.destination, ""] }),
        .room(["Langkah dan cabang", "Seharusnya menuju"], 3),
      ])
  }

  private func sheet(_ completing: Completing) -> ExerciseSheet {
    sheet(
      "Isi sel yang kosong dalam tabel.",
      [
        .draft(completing.draft.sop),
        .table(
          header: ["Tempat", "Isi"],
          rows: completing.places.map { [$0.boxName(in: completing.draft.sop), ""] }),
      ])
  }

  /// The answer of the last rung of help; nothing where there is none.
  package var modelAnswer: Answer? {
    guard case .answer(let answer, _)? = hints.last else { return nil }
    return answer
  }

  /// Why the answer is so, as the last rung of help says.
  package var reason: String {
    guard case .answer(_, let text)? = hints.last else { return "" }
    return text
  }

  private func sheet(_ instruction: String, _ parts: [ExerciseSheet.Part]) -> ExerciseSheet {
    ExerciseSheet(
      instruction: instruction, parts: parts,
      key: modelAnswer.map { [words(of: $0, by: .standard)] } ?? [])
  }

  private func sheet(_ choice: Choice) -> ExerciseSheet {
    let key = choice.options.enumerated().filter(\.element.isRight).map { place, option in
      "\(ExerciseSheet.letter(place)). \(option.text)"
    }
    return ExerciseSheet(
      instruction: choice.isMultiple ? "Pilih semua yang tepat." : "Pilih satu.",
      parts: [.marks(choice.isMultiple ? .several : .one, choice.options.map(\.text))], key: key)
  }

  private func sheet(_ ordering: Ordering) -> ExerciseSheet {
    let printed = ordering.printed
    let rest = ordering.distractors.isEmpty ? "" : " Tulis 0 di depan yang tidak dipakai."
    let key = ordering.inOrder.enumerated().map { "\($0.offset + 1). \($0.element.text)" }
    return ExerciseSheet(
      instruction: "Tulis nomor urut di depan setiap langkah.\(rest)",
      parts: [.marks(.blank, printed.map(\.text))], key: key)
  }

  private func sheet(_ matching: Matching) -> ExerciseSheet {
    let key = matching.left.map { left in
      let place = matching.right.firstIndex { $0.id == left.match }
      return "\(left.text) – \(place.map(ExerciseSheet.letter) ?? "?"). "
        + matching.text(ofRight: left.match)
    }
    return ExerciseSheet(
      instruction: "Tulis huruf pasangannya di depan setiap baris.",
      parts: [.marks(.blank, matching.left.map(\.text)), .letters(matching.right.map(\.text))],
      key: key)
  }

  private func sheet(_ hunt: FlawHunt) -> ExerciseSheet {
    sheet(
      "Lingkari tempat yang perlu diperbaiki, lalu tulis tempat dan jenisnya dalam tabel.",
      [
        .draft(hunt.draft.sop), .words("Jenis kekurangan:"), .letters(hunt.kinds),
        .room(["Tempat", "Jenis kekurangan"], hunt.flaws.count + 2),
      ])
  }
}

extension ExerciseSheet.Part {
  /// An empty table to write into.
  fileprivate static func room(_ header: [String], _ rows: Int) -> Self {
    .table(
      header: header, rows: [[String]](repeating: header.map { _ in "" }, count: rows))
  }
}

extension Ordering {
  /// The steps as they are printed, distractors among them, in an order that tells nothing.
  var printed: [(id: String, text: String)] {
    (items.map { ($0.id, $0.text) } + distractors.map { ($0.id, $0.text) }).sorted { $0.1 < $1.1 }
  }
}
