/// A comparison as a person reads it.
package enum ComparisonText {
  private static let width = 80

  package static func printing(_ comparison: Comparison) -> String {
    let parts =
      [numbers(of: comparison)]
      + [
        list("Sudah diperbaiki", comparison.mended.map { ($0, nil) }),
        list("Catatan baru", comparison.new.map { ($0, $0.next) }),
        list("Masih ada", comparison.remaining.map { ($0, nil) }),
        list("Belum dapat dikatakan sudah diperbaiki", comparison.untold.map { ($0, $1) }),
        unread(comparison),
      ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Both numbers under each other, and what may be said of the two.
  private static func numbers(of comparison: Comparison) -> String {
    let sides = [("Sebelum", comparison.before), ("Sesudah", comparison.after)]
    let lines = sides.flatMap { label, review in
      paragraph(
        "\(label): \(number(of: review)) · \(review.name)", indent: 0)
    }
    return lines.joined() + paragraph(verdict(on: comparison), indent: 0).joined()
  }

  private static func number(of review: KeptReview) -> String {
    guard let final = review.record?.final else { return "belum ada nilai" }
    return Wording.points(micro: final)
  }

  private static func verdict(on comparison: Comparison) -> String {
    for (label, review) in [("Sebelum", comparison.before), ("Sesudah", comparison.after)]
    where review.record?.final == nil {
      return "\(label): " + (review.whyNoNumber ?? "belum ada nilai.")
    }
    guard let gain = comparison.gain else {
      return "Kedua nilai tidak sebanding: \(comparison.obstacles.joined(separator: "; "))."
    }
    let points = Wording.points(micro: abs(gain) * 10_000)
    switch gain {
    case 0: return "Kedua nilai sebanding dan sama."
    case 1...: return "Kedua nilai sebanding: naik \(points)."
    default: return "Kedua nilai sebanding: turun \(points)."
    }
  }

  private static func list(_ title: String, _ items: [(KeptFinding, String?)]) -> String {
    guard !items.isEmpty else { return "" }
    let blocks = items.map { finding, note in
      let place = "\(finding.place) · \(finding.severity.words) · \(finding.code)"
      return
        (paragraph(finding.message, indent: 2) + paragraph(place, indent: 4)
        + paragraph(note ?? "", indent: 4)).joined()
    }
    return "\(title) (\(items.count))\n" + blocks.joined()
  }

  private static func unread(_ comparison: Comparison) -> String {
    let messages = comparison.after.unread
    guard !messages.isEmpty else { return "" }
    return "Belum terbaca (\(messages.count))\n"
      + messages.flatMap { paragraph($0, indent: 2) }.joined()
  }

  private static func paragraph(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return Paragraph.lines(VisibleText.line(text), width: width - indent).map {
      margin + $0 + "\n"
    }
  }
}
