import PlainYAML
import SOPDocument

extension ExerciseGate {
  mutating func check(_ choice: Choice) {
    checkDistinct(choice.options.map { ($0.id, $0.text) }, under: "opsi")
    let right = choice.options.count(where: \.isRight)
    if choice.isMultiple, right < 2 || right == choice.options.count {
      complain(
        "Pilihan dengan \"banyak: ya\" memuat paling sedikit dua yang benar dan satu yang belum.",
        at: "opsi")
    } else if !choice.isMultiple, right != 1 {
      complain("Tandai tepat satu opsi dengan \"benar: ya\"; kini \(right).", at: "opsi")
    } else if choice.options.count < 2 {
      complain("Beri paling sedikit dua opsi.", at: "opsi")
    }
    var seen: Set<String> = []
    for (index, option) in choice.options.enumerated() {
      if option.isRight {
        checkText(option.feedback.what, at: "opsi", .item(index), "umpan")
        continue
      }
      checkFeedback(option.feedback, at: "opsi", .item(index), "umpan")
      if !option.feedback.what.isEmpty, !seen.insert(option.feedback.what).inserted {
        complain(
          "Opsi \"\(option.id)\" memakai umpan opsi lain; sebut apa yang belum tepat di sini.",
          at: "opsi", .item(index), "umpan")
      }
      if !choice.isMultiple {
        checkFails(
          .choice([option.id]), "Opsi \"\(option.id)\" yang belum benar ikut lulus.", at: "opsi",
          .item(index))
      }
    }
    if choice.isMultiple {
      checkFails(
        .choice(choice.options.map(\.id)), "Menandai semua opsi sudah lulus; tambah pengecoh.",
        at: "opsi")
    }
  }

  mutating func check(_ blank: Blank) {
    checkDistinctTexts(blank.accepted, under: "terima")
    for (index, answer) in blank.accepted.enumerated() {
      if blank.isTime, WorkingTime(words: answer) == nil {
        complain(
          "\"\(answer)\" belum terbaca sebagai waktu; tulis angka dan satuannya.", at: "terima",
          .item(index))
      }
    }
    for (index, mistake) in blank.commonMistakes.enumerated() {
      checkFeedback(mistake.feedback, at: "salah_umum", .item(index), "umpan")
      for answer in mistake.answers {
        let place: Node.Step = .item(index)
        switch blank.match(of: answer) {
        case .mistake(mistake): break
        case .mistake:
          complain(
            "\"\(answer)\" sudah ditangkap salah_umum di atasnya; hapus salah satu.",
            at: "salah_umum", place, "jawab")
        default:
          complain(
            "\"\(answer)\" juga diterima sebagai jawaban; hapus dari salah satu daftar.",
            at: "salah_umum", place, "jawab")
        }
      }
    }
    checkFeedback(blank.otherwise, at: "umpan_salah")
    for (index, mistake) in blank.commonMistakes.enumerated()
    where mistake.feedback.what == blank.otherwise.what {
      complain(
        "Kekeliruan ini memakai umpan_salah; sebut apa yang belum tepat di sini.", at: "salah_umum",
        .item(index), "umpan")
    }
  }

  mutating func check(_ ordering: Ordering) {
    let texts = ordering.items.map { ($0.id, $0.text) }
    checkDistinct(texts, under: "butir")
    checkDistinct(
      ordering.distractors.map { ($0.id, $0.text) }, under: "pengecoh", besides: texts)
    for (index, item) in ordering.items.enumerated() {
      for (place, id) in item.after.enumerated()
      where !ordering.items.contains(where: { $0.id == id }) {
        complain(
          .unknown(
            "Butir", id, known: ordering.items.map(\.id),
            at: written.place("butir", .item(index), "setelah", .item(place))))
      }
    }
    let before = ordering.precedence
    if let circular = ordering.items.indices.first(where: { before[$0] & 1 << $0 != 0 }) {
      complain(
        "Butir \"\(ordering.items[circular].id)\" menunggu dirinya sendiri; putus lingkarannya.",
        at: "butir", .item(circular), "setelah")
    }
    var seen: Set<String> = []
    for (index, distractor) in ordering.distractors.enumerated() {
      checkText(distractor.feedback, at: "pengecoh", .item(index), "umpan")
      if !distractor.feedback.isEmpty, !seen.insert(distractor.feedback).inserted {
        complain(
          "Pengecoh \"\(distractor.id)\" memakai umpan pengecoh lain; sebut mengapa ini tidak dipakai.",
          at: "pengecoh", .item(index), "umpan")
      }
    }
    checkFeedback(ordering.otherwise, at: "umpan_salah")
    checkFails(
      .order(ordering.items.map(\.id)),
      "Urutan seperti tertulis di sini sudah lulus; acak butirnya.",
      at: "butir")
  }

  mutating func check(_ matching: Matching) {
    checkDistinct(matching.left.map { ($0.id, $0.text) }, under: "kiri")
    checkDistinct(matching.right.map { ($0.id, $0.text) }, under: "kanan")
    var seen: Set<String> = []
    for (index, left) in matching.left.enumerated() {
      checkFeedback(left.feedback, at: "kiri", .item(index), "umpan")
      if !left.feedback.what.isEmpty, !seen.insert(left.feedback.what).inserted {
        complain(
          "Butir \"\(left.id)\" memakai umpan butir lain; sebut apa yang belum tepat di sini.",
          at: "kiri", .item(index), "umpan")
      }
      if !matching.right.contains(where: { $0.id == left.match }) {
        complain(
          .unknown(
            "Butir kanan", left.match, known: matching.right.map(\.id),
            at: written.place("kiri", .item(index), "cocok")))
      }
    }
    if matching.left.count > 1, matching.left.map(\.match) == matching.right.map(\.id) {
      complain("Urutan kanan membocorkan jawaban; tulis dalam urutan lain.", at: "kanan")
    }
    let always = matching.right.first { right in
      passes(.pairs(Dictionary(matching.left.map { ($0.id, right.id) }) { first, _ in first }))
    }
    if let always {
      complain(
        "Memasangkan semuanya dengan \"\(always.id)\" sudah lulus; beri pasangan yang berbeda.",
        at: "kiri")
    }
  }

  // MARK: Distinct ids and texts

  mutating func checkDistinct(
    _ parts: [(String, String)], under key: String, besides others: [(String, String)] = []
  ) {
    var ids = Set(others.map(\.0))
    var texts = Set(others.map { FoldedAnswer($0.1) })
    for (index, part) in parts.enumerated() {
      if !ids.insert(part.0).inserted {
        complain(
          "Id \"\(part.0)\" sudah dipakai di atas; pilih id lain.", at: .key(key), .item(index))
      }
      if !texts.insert(FoldedAnswer(part.1)).inserted {
        complain(
          "Teks \"\(part.1)\" sama dengan yang di atas; bedakan.", at: .key(key), .item(index))
      }
      checkLength(part.1, at: .key(key), .item(index), "teks")
    }
  }

  mutating func checkDistinctTexts(_ texts: [String], under key: String) {
    var seen: Set<FoldedAnswer> = []
    for (index, text) in texts.enumerated() where !seen.insert(FoldedAnswer(text)).inserted {
      complain("\"\(text)\" sama dengan yang di atas; hapus.", at: .key(key), .item(index))
    }
  }

  private mutating func checkLength(_ text: String, at path: Node.Step...) {
    if text.isEmpty {
      complain("Teks ini masih kosong.", at: path)
    } else if text.count > Tone.longest {
      complain(Tone.tooLong(text), at: path)
    }
  }
}
