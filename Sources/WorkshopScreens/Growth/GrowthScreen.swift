package import Terminal
import Coursework
import SOPDocument
import SOPRules
import Workshop

/// The learner's strengths by family of rules, at the first hand-in and now (*perkembangan saya*).
package struct GrowthScreen: Screen {
  private var pager = Pager(count: 0)
  private let profile: Profile?

  package init(in room: Room) { profile = Profile(in: room.session) }

  package func title(in room: Room) -> String { "Perkembangan saya" }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.up, .down], "Gulir", help: "Menggulir halaman.", isEnabled: pager.count > pager.page,
        isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali ke beranda.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    pager.receive(key) ? [] : nil
  }

  package mutating func settle(in room: Room) -> [Act] {
    pager.page = max(1, room.size.rows - 2)
    pager.count = lines(in: room, width: room.size.columns - 6).count
    let hasTests = !room.session.standing.sittings.isEmpty
    return hasTests ? room.needsBank : []
  }

  private func lines(in room: Room, width columns: Int) -> [[Span]] {
    var lines: [[Span]] = []
    func add(_ text: String, _ style: Style = .plain) {
      lines += hanging("", room.glyphs.spelled(text), width: min(76, columns), style: style)
    }
    add("Latihan", .heading)
    for text in learning(in: room.session) { add(text) }
    lines.append([])
    let topics = Profile.topics(in: room.session)
    if !topics.isEmpty {
      add("Tes awal dan tes akhir menurut topik, dari 100", .heading)
      lines += topics.map { Self.line($0, width: columns, glyphs: room.glyphs) }
      lines.append([])
    }
    guard let profile else {
      add("Naskah SOP", .heading)
      add(
        "Belum ada naskah yang diperiksa. Periksa satu konsep di penyusun SOP; hasil pertama menjadi titik awal Anda."
      )
      return lines
    }
    add("Naskah SOP menurut keluarga aturan, dari 100", .heading)
    add(profile.heading, .muted)
    lines += profile.families.map { Self.line($0, width: columns, glyphs: room.glyphs) }
    lines.append([])
    add("Menurut kelompok", .heading)
    lines += profile.groups.map { Self.line($0, width: columns, glyphs: room.glyphs) }
    lines.append([])
    add(profile.findings)
    return lines
  }

  private func learning(in session: Session) -> [String] {
    let lessons = session.course.lessons
    let mastered = lessons.count {
      if case .mastered = session.state(of: $0) { true } else { false }
    }
    let jumped = lessons.count { if case .jumped = session.state(of: $0) { true } else { false } }
    let drilling = session.standing.drilling
    let answered = session.standing.exercises.filter {
      $0.value.tries > 0 && DrillNumber($0.key) == nil
    }.values
    let full = answered.count { $0.best == Outcome.fullMark }
    let jumps = jumped > 0 ? ", \(jumped) dilompati" : ""
    return [
      "Materi tuntas: \(mastered) dari \(lessons.count)\(jumps).",
      "Latihan dijawab: \(answered.count), di antaranya \(full) bernilai penuh.",
      drilling.count == 0
        ? ""
        : "Latihan tanpa batas: \(drilling.count) soal, \(drilling.right) tepat; tingkat \(drilling.level.rawValue) dari 5.",
    ].filter { !$0.isEmpty }
  }

  /// One measure: its name, before, a bar, and now.
  private static func line(
    _ measure: Profile.Measure, width columns: Int, glyphs: Glyphs
  ) -> [Span] {
    let name = padded(truncated(measure.name, width: 28), width: 29)
    let before = measure.before.map { Points.whole($0) } ?? "-"
    let after = measure.after.map { Points.whole($0) } ?? "-"
    let share = Double(measure.after ?? measure.before ?? 0) / 100_000_000
    let bar = columns >= 72 ? "  " + glyphs.bar(share, width: 20) : ""
    let change = measure.change
    let words =
      change.map { $0 > 500_000 ? "naik" : $0 < -500_000 ? "turun" : "tetap" } ?? ""
    return [
      Span(
        glyphs.spelled("\(name)\(padded(before, width: 4)) -> \(padded(after, width: 4))\(bar)")),
      Span("  \(words)", (change ?? 0) > 500_000 ? .good : .muted),
    ]
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 2)
    pager.draw(lines(in: room, width: inner.columns - 2), on: &surface, in: inner)
  }

  package func reading(in room: Room) -> [Line] {
    lines(in: room, width: 76).map { .text($0.map(\.text).joined()) }
  }
}
