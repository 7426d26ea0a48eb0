import Coursework
import SOPDocument
import SOPRules
import Terminal
import Workshop

extension LessonScreen {
  /// Answers a key at an exercise: the form first, then checking, help and going on.
  mutating func receive(_ key: Key, _ exercise: Exercise, in room: Room) -> [Act]? {
    if showsResult { return receiveResult(key, exercise, in: room) }
    if form?.opensDraft == true, key == .enter || key == .character(" ") {
      return openDraft(of: exercise, in: room)
    }
    let before = form?.answer
    if form?.receive(key) == true { return holding(exercise, since: before) }
    switch key {
    case .enter where form?.isAtCheck == true, .function(5): return check(exercise, in: room)
    case .character("p") where !isEditing: return check(exercise, in: room)
    case .character("b") where !isEditing, .function(4): return help(exercise, in: room)
    case .right where !isEditing, .character("n") where !isEditing, .control("n"):
      return passing(exercise, in: room).map { go(by: 1, in: room) + [$0] } ?? go(by: 1, in: room)
    case .left where !isEditing: return go(by: -1, in: room)
    case .character("i") where !isEditing:
      return [.show(GlossaryScreen(room.session.course.glossary, first: []))]
    case .character("d") where !isEditing && series == nil:
      return [.show(ContentsScreen(id, at: step ?? 0))]
    default: return nil
    }
  }

  private mutating func receiveResult(_ key: Key, _ exercise: Exercise, in room: Room) -> [Act]? {
    switch key {
    case .character("u"), .backspace:
      // The answer is there to be changed, with the cursor at its beginning.
      form = WorkshopScreens.form(
        for: exercise, answered: form?.answer, by: room.session.rulebook)
      showsResult = false
      return []
    case .character("b"), .function(4): return help(exercise, in: room)
    default: return receiveReading(key, in: room)
    }
  }

  /// The editor opens; a result shows afterwards only if the draft was handed in there.
  private mutating func openDraft(of exercise: Exercise, in room: Room) -> [Act] {
    triesBefore = room.session.standing.exercises[exercise.id]?.tries ?? 0
    return [
      .tell(.beginsExercise(room.freshDraft, exercise)), .show(editor(for: exercise, in: room)),
    ]
  }

  /// The editor at the part the exercise is about: the title or a box its rules are broken in, the
  /// title where there is nothing yet, else the table.
  private func editor(for exercise: Exercise, in room: Room) -> EditorScreen {
    let kept = room.session.draft(of: exercise).flatMap { try? SOP.reading($0.text).sop }
    let place = (kept ?? exercise.givenDraft?.sop).flatMap {
      exercise.editedPlace(in: $0, by: room.session.rulebook)
    }
    return place.map { EditorScreen(at: $0, isReviewed: false) } ?? EditorScreen(at: nil)
  }

  /// The form learns of the draft, and a draft handed in within the editor shows its result.
  mutating func settleDraft(of exercise: Exercise, in room: Room) {
    form?.take(draft: room.session.draft(of: exercise)?.text)
    guard let before = triesBefore, room.session.open == nil else { return }
    triesBefore = nil
    showsResult = (room.session.standing.exercises[exercise.id]?.tries ?? 0) > before
  }

  private mutating func check(_ exercise: Exercise, in room: Room) -> [Act] {
    guard let answer = form?.answer else { return [] }
    showsResult = true
    pager = Pager(count: 0)
    if let step {
      series?.take(exercise.outcome(of: answer, by: room.session.rulebook).score, at: step)
    }
    return [.tell(.answers(exercise, lesson: lessonOfAnswer, answer))]
  }

  /// The first rung opens with the window; the others wait for a try or a minute.
  private func help(_ exercise: Exercise, in room: Room) -> [Act] {
    guard !exercise.hints.isEmpty else { return [] }
    let isFirst = (room.session.standing.exercises[exercise.id]?.hints ?? 0) == 0
    return (isFirst ? [.tell(.opensHint(exercise))] : []) + [.show(HintScreen(exercise, in: room))]
  }

  package mutating func receive(paste: String, in room: Room) -> [Act]? {
    let before = form?.answer
    guard !showsResult, form?.receive(paste: paste) == true,
      case .exercise(let exercise)? = current(in: room)
    else { return nil }
    return holding(exercise, since: before)
  }

  /// What is in the form stays there when the learner looks elsewhere.
  private func holding(_ exercise: Exercise, since before: Answer?) -> [Act] {
    guard series == nil, form?.answer != before else { return [] }
    return [.tell(.holdsAnswer(exercise: exercise.id, form?.answer))]
  }

  /// Says what is lost by going on without an answer; nothing where all was earned before.
  private func passing(_ exercise: Exercise, in room: Room) -> Act? {
    if let series, let step {
      guard series.questions[step].score == nil, step + 1 < series.questions.count else {
        return nil
      }
      let loss: String
      switch series.purpose {
      case .recall: loss = "soalnya kembali lain hari"
      case .ahead, .recheck: loss = "nilainya 0 dalam tes ini"
      // Another one takes its place.
      case .drill: return nil
      }
      return .tell(.passesBy("Soal \(step + 1) dilewati; \(loss)."))
    }
    let known = room.session.standing.exercises[exercise.id]
    let best = known?.best ?? 0
    let isHeld = room.session.held[exercise.id] != nil
    guard best < Outcome.fullMark, isHeld || (known?.tries ?? 0) == 0 else { return nil }
    let name = "Latihan \(number(of: exercise, in: room)) dilewati"
    // Short enough for one row of the smallest window, so that no line of the page is covered.
    return .tell(
      .passesBy(
        isHeld
          ? "\(name); isian tetap ada sampai Anda keluar."
          : "\(name); nilainya 0 sampai dikerjakan."))
  }

  func exerciseBindings(_ exercise: Exercise, in room: Room) -> [Binding] {
    let hint = Binding(
      isEditing ? [.function(4)] : [.character("b"), .function(4)], "Bantuan latihan",
      help: "Petunjuk bertahap: tempat, aturan, contoh, jawaban.",
      isEnabled: !exercise.hints.isEmpty, isPrimary: true)
    if showsResult {
      return [
        Binding(
          [.enter, .character(" ")], "Lanjut", help: "Ke bagian berikutnya.", isPrimary: true),
        Binding(
          [.character("u")], "Coba lagi", help: "Mengubah jawaban dan mencoba lagi.",
          isPrimary: true),
        hint,
      ] + readingBindings
    }
    let isReady = form?.answer != nil
    // On the last row Enter hands in, so that is what the footer says of it.
    let own = form?.bindings ?? []
    let isAtCheck = form?.isAtCheck == true
    let check = Binding(
      isEditing ? [.function(5)] : (isAtCheck ? [.enter] : []) + [.character("p"), .function(5)],
      "Periksa", help: "Memeriksa jawaban; dapat dicoba lagi kapan saja.", isEnabled: isReady,
      isPrimary: true)
    let head = isAtCheck ? [check] + own.filter { $0.keys.first != .enter } : own + [check]
    return head + [
      hint,
      Binding(
        isEditing ? [.control("n")] : [.character("n"), .control("n")], "Lewati",
        help: "Ke bagian berikutnya; nilainya 0 sampai dikerjakan, isian tetap ada.",
        isPrimary: true),
      Binding(
        [.character("d")], "Daftar isi", help: "Semua bagian materi ini.",
        isEnabled: !isEditing && series == nil),
      Binding([.escape], "Kembali", help: "Kembali; tempat Anda diingat.", isPrimary: true),
    ]
  }
}
