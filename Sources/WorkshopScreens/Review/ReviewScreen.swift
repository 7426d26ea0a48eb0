package import Terminal
import SOPDocument
import SOPRules
import Workshop

/// The result of a review: what is right, the three most useful repairs, the rest folded.
package struct ReviewScreen: Screen {
  private var selected = 0
  private var top = 0
  /// Whether all findings show, by place, instead of the three most useful ones.
  private var showsAll = false
  private var showsArithmetic = false
  private var lineCount = 0

  package init() {}

  package func title(in room: Room) -> String { "Hasil pemeriksaan" }

  package func bindings(in room: Room) -> [Binding] {
    let hasFindings = !(review(in: room)?.findings.isEmpty ?? true)
    return [
      Binding(
        [.enter], "Ke tempatnya", help: "Membuka isian yang perlu diperbaiki.",
        isEnabled: hasFindings, isPrimary: true),
      Binding(
        [.character("e")], "Jelaskan", help: "Penjelasan aturan dengan contoh.",
        isEnabled: hasFindings, isPrimary: true),
      Binding(
        [.character("s")], showsAll ? "Tiga teratas" : "Semua catatan",
        help: "Menampilkan semua catatan menurut tempat, atau tiga yang paling berguna.",
        isEnabled: hasFindings, isPrimary: true),
      Binding(
        [.character("h")], "Hitungan", help: "Menampilkan atau menutup hitungan nilai.",
        isEnabled: review(in: room)?.score != nil, isPrimary: true),
      Binding(
        [.up, .down], "Pindah", help: "Memilih catatan.", isEnabled: shown(in: room).count > 1),
      Binding(
        [.pageUp, .pageDown], "Gulir", help: "Menggulir halaman.",
        isEnabled: lineCount > room.size.rows),
      Binding([.escape], "Kembali", help: "Kembali ke konsep.", isPrimary: true),
    ]
  }

  func review(in room: Room) -> Review? { room.session.open?.handedIn }

  /// The findings on the screen, in their order.
  private func shown(in room: Room) -> [(finding: Finding, gain: Int)] {
    guard let review = review(in: room) else { return [] }
    if !showsAll { return review.mostUseful(3) }
    let gains = review.gains
    return review.findings.enumerated().map { index, finding in
      (finding, gains.indices.contains(index) ? gains[index] : 0)
    }
  }

  package mutating func receive(_ key: Key, in room: Room) -> [Act]? {
    let findings = shown(in: room)
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, findings.count - 1), selected + 1)
    case .home: (selected, top) = (0, 0)
    case .pageDown, .character(" "): top += max(1, room.size.rows - 3)
    case .pageUp: top = max(0, top - max(1, room.size.rows - 3))
    case .character("s"):
      showsAll.toggle()
      (selected, top) = (0, 0)
    case .character("h"):
      showsArithmetic.toggle()
      (selected, top) = (0, 0)
    case .enter:
      guard findings.indices.contains(selected) else { return [.back] }
      return [
        .back, .swap(EditorScreen(at: findings[selected].finding.subject, isReviewed: true)),
      ]
    case .character("e"):
      guard findings.indices.contains(selected) else { return [] }
      return [.show(RuleScreen(findings[selected].finding.code))]
    default: return nil
    }
    if key == .up || key == .down { top = -1 }
    return []
  }

  package mutating func settle(in room: Room) -> [Act] {
    let (lines, places) = lines(in: room, width: width(in: room))
    lineCount = lines.count
    let last = max(0, lines.count - room.size.rows)
    if top < 0 {
      // The chosen finding shows whole, with what stands above it as far as there is room.
      let range = places.indices.contains(selected) ? places[selected] : 0..<0
      top = selected == 0 ? 0 : max(0, range.upperBound - room.size.rows + 1)
    }
    top = min(top, last)
    return []
  }

  private func width(in room: Room) -> Int { min(room.size.columns - 5, 96) }

  package func draw(on surface: inout Surface, in rect: Rect, room: Room) {
    guard review(in: room) != nil else {
      surface.put("Memeriksa ...", at: Position(row: rect.row + 1, column: rect.column + 2))
      return
    }
    let (lines, places) = lines(in: room, width: width(in: room))
    let chosen = places.indices.contains(selected) ? places[selected] : 0..<0
    for (index, line) in lines.enumerated() where index >= top && index - top < rect.rows {
      let position = Position(row: rect.row + index - top, column: rect.column + 3)
      surface.put(line, at: position, limit: rect.columns - 5)
      guard index == chosen.lowerBound, !chosen.isEmpty else { continue }
      let mark = Position(row: position.row, column: rect.column + 1)
      surface.put(String(surface.glyphs.pointer), at: mark, style: .heading)
      surface.cursor = position
      surface.restyle(
        Rect(row: position.row, column: position.column, rows: 1, columns: width(in: room)),
        .selection)
    }
    surface.scrollBar(in: rect, top: top, visible: rect.rows, total: lines.count)
  }

  /// All lines, and which of them tell each finding.
  private func lines(in room: Room, width: Int) -> (lines: [[Span]], places: [Range<Int>]) {
    guard let review = review(in: room) else { return ([], []) }
    let report = ReviewReport(
      review, attempts: attempts(in: room), width: width, glyphs: room.glyphs)
    var lines = report.opening
    if showsArithmetic { lines += report.arithmetic }
    var places: [Range<Int>] = []
    let findings = shown(in: room)
    if !findings.isEmpty {
      lines.append([
        Span(
          showsAll
            ? "Semua catatan perbaikan (\(review.findings.count))"
            : "Perbaikan yang paling berguna sekarang", .heading)
      ])
    }
    for (finding, gain) in findings {
      let start = lines.count
      lines += report.lines(of: finding, gain: gain)
      places.append(start..<lines.count)
      lines.append([])
    }
    if !showsAll, review.findings.count > findings.count {
      lines.append([
        Span("\(review.findings.count - findings.count) catatan lain terlipat. Tekan S.", .muted)
      ])
    }
    return (
      lines + report.exceptions + report.unread(room.session.open?.problems ?? [])
        + report.waiting, places
    )
  }

  /// The times this draft was handed in, oldest first.
  private func attempts(in room: Room) -> [Standing.Attempt] {
    room.session.standing.attempts.filter { $0.draft == room.session.open?.draft.id }
  }

  package func reading(in room: Room) -> [Line] {
    [.heading("Hasil pemeriksaan")]
      + lines(in: room, width: 76).lines.map { .text($0.map(\.text).joined()) }
  }
}
