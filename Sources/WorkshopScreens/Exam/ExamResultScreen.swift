package import Coursework
package import Terminal
import Workshop

/// What a test earned: the score, topic by topic, and where to go on; the gain after the second one.
package struct ExamResultScreen: Screen {
  private let occasion: Exam.Occasion
  private var pager = Pager(count: 0)
  private var columns = 0

  package init(_ occasion: Exam.Occasion) { self.occasion = occasion }

  package func title(in room: Room) -> String {
    "Hasil \(ExamWords.name(of: occasion).lowercased())"
  }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.character("s"), .enter], "Lihat soal", help: "Membaca semua butir dengan umpan baliknya.",
        isEnabled: showsItems(in: room), isPrimary: true),
      Binding(
        [.up, .down], "Gulir", help: "Menggulir hasil.", isEnabled: pager.count > pager.page,
        isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali.", isPrimary: true),
    ]
  }

  /// Questions are shown when no test is left in which they could help.
  private func showsItems(in room: Room) -> Bool {
    Exam.Occasion.allCases.allSatisfy { room.session.standing.sittings[$0]?.result != nil }
  }

  package mutating func settle(in room: Room) -> [Act] {
    columns = min(76, room.size.columns - 4)
    pager.count = lines(in: room).count
    pager.page = max(1, room.size.rows - 1)
    return room.needsBank
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    switch key {
    case .character("s"), .enter:
      guard showsItems(in: room) else { return [] }
      return [.show(ExamItemsScreen(occasion))]
    default: return pager.receive(key) ? [] : nil
    }
  }

  private func lines(in room: Room) -> [[Span]] {
    guard let sitting = room.session.standing.sittings[occasion], let score = sitting.score,
      let bank = room.session.bank
    else { return [] }
    var lines: [[Span]] = []
    func add(_ text: String, _ style: Style = .plain) {
      lines += hanging("", room.glyphs.spelled(text), width: columns, style: style)
    }
    add("Nilai \(Points.hundredths(score)) dari 100,00", .heading)
    if sitting.result?.isByTime == true { add("Waktu habis; jawaban yang ada sudah dikumpulkan.") }
    add(verdict(on: sitting, passMark: bank.blueprint.passMark))
    if let gain = ExamGain.words(in: room) {
      lines.append([])
      add(gain, Style.plain.bold)
    }
    lines.append([])
    add("Menurut topik", .heading)
    lines += topics(of: sitting, bank, in: room)
    if !showsItems(in: room) {
      lines.append([])
      add("Soal dan umpan baliknya dapat dibaca sesudah kedua tes selesai.", .muted)
    }
    return lines
  }

  private func verdict(on sitting: Sitting, passMark: Int) -> String {
    let form = "Bentuk \(sitting.form.rawValue), \(ExamWords.count(of: sitting))."
    guard occasion == .after, let score = sitting.score else {
      return
        "\(form) Tes awal tidak dihitung dalam nilai akhir; ia menunjukkan dari mana Anda berangkat."
    }
    return score >= passMark * 10_000
      ? "\(form) Batas lulus kursus \(passMark) sudah tercapai."
      : "\(form) Batas lulus kursus \(passMark) belum tercapai; topik di bawah menunjukkan yang perlu dibaca lagi."
  }

  /// One line a topic: what was earned of what, and its lessons where something is missing.
  private func topics(of sitting: Sitting, _ bank: ItemBank, in room: Room) -> [[Span]] {
    let scores = sitting.result?.scores ?? [:]
    let items = sitting.items.compactMap { bank[$0] }
    return bank.blueprint.topics.flatMap { topic -> [[Span]] in
      let asked = items.filter { $0.topic == topic.id }
      guard !asked.isEmpty else { return [] }
      let earned = asked.reduce(0) { $0 + (scores[$1.id] ?? 0) }
      let isFull = earned == asked.count * Outcome.fullMark
      let lessons = topic.lessons.map(LessonName.short).joined(separator: ", ")
      let mark = isFull ? String(room.glyphs.tick) : String(room.glyphs.innerBullet)
      let text =
        "\(topic.title): \(ExamResultScreen.points(earned)) dari \(asked.count)"
        + (isFull ? "" : "; baca \(lessons)")
      return hanging("\(mark) ", room.glyphs.spelled(text), width: columns)
    }
  }

  /// Items earned, with a decimal only where a part of one was earned: "2", "1,5".
  private static func points(_ millionths: Int) -> String {
    let tenths = (millionths + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.split(top: 1).1.split(left: 2).1
    let body = Rect(
      row: inner.row, column: inner.column, rows: inner.rows, columns: min(78, inner.columns))
    pager.draw(lines(in: room), on: &surface, in: body)
  }

  package func reading(in room: Room) -> [Line] {
    lines(in: room).map { .text($0.map(\.text).joined()) }
  }
}
