package import Terminal
import Coursework
import Workshop

/// The end of a review or a check: what was recalled, and what follows from it.
package struct SeriesEndScreen: Screen {
  private let series: Series

  init(_ series: Series) { self.series = series }

  package func title(in room: Room) -> String { series.name }

  package func bindings(in room: Room) -> [Binding] {
    [
      Binding(
        [.enter, .character(" ")], "Lanjut", help: "Kembali ke tempat semula.", isPrimary: true),
      Binding([.escape], "Kembali", help: "Kembali ke tempat semula.", isPrimary: true),
    ]
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    guard key == .enter || key == .character(" ") || key == .escape else { return nil }
    if case .recall(isStop: true) = series.purpose { return [.tell(.passesStop), .back] }
    return [.back]
  }

  private func report(in room: Room) -> [String] {
    let asked = series.asked
    let recalled = asked.count { ($0.score ?? 0) >= Recall.mark }
    let percent = series.score / (Outcome.fullMark / 100)
    switch series.purpose {
    case .recall:
      let left = room.session.cards(at: room.now).count
      return [
        "Ulangan selesai: \(recalled) dari \(asked.count) soal teringat.",
        recalled == asked.count
          ? "Soal-soal ini kembali lagi sesudah jeda yang lebih panjang."
          : "Yang belum teringat kembali lusa; bacalah halamannya bila sempat.",
        left > 0 ? "Masih ada \(left) soal ulangan hari ini." : "",
      ].filter { !$0.isEmpty }
    case .ahead(let lesson):
      let isPassed = series.score >= Entry.Checked.aheadMark
      return [
        "Nilai \(percent)\u{A0}% dari \(asked.count) soal.",
        isPassed
          ? "\(LessonName.short(lesson)) ditandai dilompati. Isinya tetap dapat dibuka kapan saja."
          : "Melompati materi dimulai dari 85\u{A0}%. Pelajari \(LessonName.short(lesson)); soal tadi menunjukkan apa yang penting.",
      ]
    case .drill: return []
    case .recheck(let lesson):
      let pass = room.session.course.lessons.first { $0.id == lesson }?.pass ?? 80
      return [
        "Nilai \(percent)\u{A0}% dari \(asked.count) soal setara.",
        percent >= pass
          ? "\(LessonName.short(lesson)) tuntas."
          : "Tuntas dimulai dari \(pass)\u{A0}% (batas materi). Kerjakan lagi latihan yang belum penuh, lalu coba soal setara yang lain.",
      ]
    }
  }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    let inner = rect.inset(rows: 1, columns: 3)
    let lines = report(in: room).enumerated().flatMap { index, text in
      hanging(
        "", surface.glyphs.spelled(text), width: min(76, inner.columns),
        style: index == 0 ? .heading : .plain)
    }
    Pager(count: lines.count, page: inner.rows).draw(lines, on: &surface, in: inner)
  }

  package func reading(in room: Room) -> [Line] { report(in: room).map { .text($0) } }
}
